/** Points out slips in the framework's own words to the manager. Never corrects them: statements stay word for word. */

/** Describes a likely slip in a statement, in a few words; undefined for most statements. */
export function flawIn(statement: string): string | undefined {
  const [doubled] = /\b([a-z]+) \1\b/i.exec(statement) ?? []
  if (doubled) return `The framework says “${doubled}”. We quote it as it is.`
  if (/\.$/.test(statement) && !/\. /.test(statement))
    return 'The framework has a full stop here. We quote it as it is.'
  return undefined
}

/** Shared parts of the checks of every policy file. */

export interface PolicyFault {
  /** Place in the policy file, like `behaviours[2].bands`. */
  path: string
  /** Continues a sentence after the path: "names a slug twice". */
  message: string
}

/** Entries of a list that repeat an earlier one's `key`. */
export function unique<Key extends string>(
  list: string,
  key: Key,
  entries: Record<Key, string | number>[],
): PolicyFault[] {
  const values = entries.map((entry) => entry[key])
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: `${list}[${index}].${key}`, message: `repeats “${value}”, which must be there once` }]
      : [],
  )
}

/** Finds placeholders such as {{statement}} that are not allowed or have lost a brace. */
export function placeholderProblems(path: string, text: string, allowed: string[]): PolicyFault[] {
  const placeholder = /(?<!\{)\{\{([^{}]*)\}\}(?!\})/g
  const unknown = [...text.matchAll(placeholder)].filter(([, name]) => !allowed.includes(name ?? ''))
  const choice = allowed.length === 0 ? 'no placeholder is allowed here' : `allowed here: ${allowed.join(', ')}`
  const found = unknown.map(([whole]) => ({ path, message: `uses ${whole} (${choice})` }))
  if (/\{\{|\}\}/.test(text.replace(placeholder, ''))) found.push({ path, message: 'has {{ or }} without its partner' })
  return found
}

/** Filling the placeholders of a policy file's wording. */

/** Puts `values` in place of {{name}}; a name without a value is a defect of the pack that its checks should have found. */
export function fillWording(wording: string, values: Record<string, string>): string {
  return wording.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}} in "${wording}"`)
    return value
  })
}

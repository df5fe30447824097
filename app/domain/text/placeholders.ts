/** Fills the placeholders of a policy file's wording. */

/** Replaces {{name}} with its value. A missing value is a fault that the policy file's checks should have found. */
export function fillWording(wording: string, values: Record<string, string>): string {
  return wording.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}} in "${wording}"`)
    return value
  })
}

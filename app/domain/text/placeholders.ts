/** Fills the placeholders of a policy file's wording. */

const placeholder = /\{\{\s*([\w.]+)\s*\}\}/g

/** Replaces {{name}} with its value. A missing value is a fault that the policy file's checks should have found. */
export function fillWording(wording: string, values: Record<string, string>): string {
  return wording.replace(placeholder, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}} in "${wording}"`)
    return value
  })
}

/** The names of the placeholders in a wording, in its order. */
export function placeholdersIn(wording: string): string[] {
  return Array.from(wording.matchAll(placeholder), ([, name = '']) => name)
}

/** The roles of a release by family, both in alphabetical order. */
import { slugOf } from '../text/slug'

export interface Family<R> {
  slug: string
  name: string
  roles: R[]
}

/** Families by name, each with its roles by name. */
export function families<R extends { name: string; family: string }>(roles: readonly R[]): Family<R>[] {
  const names = [...new Set(roles.map(({ family }) => family))].toSorted(byAlphabet)
  return names.map((name) => ({
    slug: `family-${slugOf(name)}`,
    name,
    roles: roles.filter(({ family }) => family === name).toSorted((a, b) => byAlphabet(a.name, b.name)),
  }))
}

/** Sorts like a dictionary: capitals and accents do not matter. */
export function byAlphabet(a: string, b: string): number {
  return alphabet.compare(a, b)
}

const alphabet = new Intl.Collator('en-GB')

import type { Policy } from './schemas'

export type Grade = Policy['grades']['grades'][number]

/** "Grade 7 (G7)"; the code alone for a grade without its own name. */
export function gradeWords({ name, code }: Grade): string {
  return name === code ? code : `${name} (${code})`
}

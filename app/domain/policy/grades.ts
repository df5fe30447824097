import type { Policy } from './schemas'

export type Grade = Policy['grades']['grades'][number]

/** "Grade 7 (G7)"; a grade without a name of its own is its code. */
export function gradeWords({ name, code }: Grade): string {
  return name === code ? code : `${name} (${code})`
}

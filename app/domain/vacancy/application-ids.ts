/** Application IDs identify candidates, so a person's name is never one. */
import { applicationId, maxApplicationIds } from './choices'

/** Application IDs from free text, split at lines, commas and semicolons; spaces inside an ID are kept. */
export function splitApplicationIds(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

/** Lines for candidates while no application IDs are given. */
const blankLines = 10

/** A line for each application; "" where its ID is not entered yet. */
export function applicationLines(applicationIds: string[]): string[] {
  return applicationIds.length > 0 ? applicationIds : Array<string>(blankLines).fill('')
}

export type ApplicationIdProblem =
  | { code: 'space' | 'characters' | 'no-number' | 'twice'; id: string }
  | { code: 'too-many'; most: number }

/** The problem with the first invalid application ID; undefined where all are valid. */
export function applicationIdProblem(ids: string[]): ApplicationIdProblem | undefined {
  const wrong = ids.find((id) => !applicationId.safeParse(id).success)
  if (wrong !== undefined) return { code: /\s/.test(wrong) ? 'space' : 'characters', id: wrong }
  // Not in the schema: a vacancy saved with such an ID must still open.
  const name = ids.find((id) => !/\d/.test(id))
  if (name !== undefined) return { code: 'no-number', id: name }
  const twice = ids.find((id, place) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < place)
  if (twice !== undefined) return { code: 'twice', id: twice }
  return ids.length > maxApplicationIds ? { code: 'too-many', most: maxApplicationIds } : undefined
}

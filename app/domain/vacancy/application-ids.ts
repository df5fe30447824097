/** Application IDs identify candidates, so a person's name is never one. */
import { applicationId, mostApplicationIds } from './choices'

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

/** The problem with the first invalid application ID; undefined where all are valid. */
export function applicationIdProblem(ids: string[]): string | undefined {
  const wrong = ids.find((id) => !applicationId.safeParse(id).success)
  if (wrong !== undefined) return `“${wrong.slice(0, 40)}” ${reasonAgainst(wrong)}`
  // Not in the schema: a vacancy saved with such an ID must still open.
  const name = ids.find((id) => !/\d/.test(id))
  if (name !== undefined) return `“${name}” must contain a number, like A1001: never enter names`
  const twice = ids.find((id, place) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < place)
  if (twice !== undefined) return `Application ID ${twice} stands here twice`
  return ids.length > mostApplicationIds ? `Enter ${mostApplicationIds} application IDs or fewer` : undefined
}

function reasonAgainst(id: string): string {
  return /\s/.test(id)
    ? 'must be one application ID without a space, like A1001: enter each on its own line, and no names'
    : 'must be an application ID of letters, numbers and hyphens, like A1001: no names'
}

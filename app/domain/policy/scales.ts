/** Finds the scale of a policy file for a kind of score. */
import type { Policy } from './schemas'

export type Scale = Policy['scales']['scales'][number]

/** The scale for behaviours and technical skills, or for strengths; the policy checks make sure that there is one. */
export function scaleFor(use: Scale['use'], policy: Policy): Scale {
  const scale = policy.scales.scales.find((candidate) => candidate.use === use)
  if (!scale) throw new Error(`No scale for ${use} in the scales pack`)
  return scale
}

/** The scores to choose from, in the form that a template's choice takes: "1 2 3". */
export function scoreChoices({ points }: Scale): string {
  return points.map(({ score }) => score).join(' ')
}

/** The scale of a policy file on which something is scored. */
import type { Policy } from './schemas'

export type Scale = Policy['scales']['scales'][number]

/** The scale for behaviours and technical skills, or for strengths; the checks of the policy hold that there is one. */
export function scaleFor(use: Scale['use'], policy: Policy): Scale {
  const scale = policy.scales.scales.find((candidate) => candidate.use === use)
  if (!scale) throw new Error(`No scale for ${use} in the scales pack`)
  return scale
}

/** The scores to choose from, as a template's choice takes them: "1 2 3". */
export function scoreChoices({ points }: Scale): string {
  return points.map(({ score }) => score).join(' ')
}

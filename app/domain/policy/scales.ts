/** The scale of a data pack on which something is scored. */
import type { Packs } from './schemas'

export type Scale = Packs['scales']['scales'][number]

/** The scale for behaviours and technical skills, or for strengths; the checks of the packs hold that there is one. */
export function scaleFor(use: Scale['use'], packs: Packs): Scale {
  const scale = packs.scales.scales.find((candidate) => candidate.use === use)
  if (!scale) throw new Error(`No scale for ${use} in the scales pack`)
  return scale
}

/** The scores to choose from, as a template's choice takes them: "1 2 3". */
export function scoreChoices({ points }: Scale): string {
  return points.map(({ score }) => score).join(' ')
}

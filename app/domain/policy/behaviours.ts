import type { Policy } from './schemas'

export type Behaviour = Policy['behaviours']['behaviours'][number]

/** A behaviour's indicators for a band; undefined where the policy file has none. */
export function indicatorsOf(behaviour: Behaviour, band: number): string[] | undefined {
  return behaviour.bands.find((candidate) => candidate.band === band)?.indicators
}

/** A usual vacancy, and the same with another plan. */
import type { Choices } from '../../app/domain/vacancy/choices'
import type { Stage } from '../../app/domain/vacancy/stages'
import { aVacancy, shippedRelease } from './build'

export const usual = aVacancy()

/** The skill that leads it, and its criterion. */
export const [lead = ''] = Object.keys(usual.choices.skills)
export const leadKey = `technical-skill-${lead}`
export const leadName = shippedRelease.skills.find(({ slug }) => slug === lead)?.name

/** The lead skill at these stages, in a vacancy with this number of rounds. */
export function leadAt(stages: Stage[], interviewRounds = 1, change: Partial<Choices> = {}) {
  const skills = { ...usual.choices.skills, [lead]: { use: 'essential' as const, stages } }
  return aVacancy({ skills, post: { interviewRounds }, ...change })
}

/** Choices that change the interview's. */
export function withInterview(change: Partial<Choices['interview']>) {
  return { interview: { ...usual.choices.interview, ...change } }
}

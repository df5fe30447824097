/** What a vacancy's choices still need, as it stands today. */
import { type ChoiceProblem, choiceProblems } from '../domain/checks/problems'
import { choiceAdvice, choiceWarnings } from '../domain/checks/warnings'
import { whenAsked } from '../domain/text/once'
import type { Slice } from '../domain/vacancy/vacancy'

const londonDate = whenAsked(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }))

/** Today in London, like "2027-03-27". */
export function today(): string {
  return londonDate().format(new Date())
}

/** What a person should see about the choices, by how much it matters. */
export interface Findings {
  /** A pack with these is no final one. */
  problems: ChoiceProblem[]
  /** To look at before the advert is published. */
  warnings: ChoiceProblem[]
  /** To think about. */
  advice: ChoiceProblem[]
}

export function findingsIn(slice: Slice): Findings {
  return { problems: choiceProblems(slice), warnings: choiceWarnings(slice, today()), advice: choiceAdvice(slice) }
}

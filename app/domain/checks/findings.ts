/** What is wrong with a vacancy's choices, or to be thought about, by how much it matters. */
import type { VacancyContext } from '../vacancy/vacancy'
import type { ChoiceProblem } from './finding'
import { choiceProblems } from './problems'
import { choiceAdvice, choiceWarnings } from './warnings'

/** What a person should see about the choices, by how much it matters. */
export interface Findings {
  /** A pack with these is no final one. */
  problems: ChoiceProblem[]
  /** To look at before the advert is published. */
  warnings: ChoiceProblem[]
  /** To think about. */
  advice: ChoiceProblem[]
}

/** All findings of a vacancy on a day, given like "2027-03-27". */
export function findingsIn(slice: VacancyContext, today: string): Findings {
  return { problems: choiceProblems(slice), warnings: choiceWarnings(slice, today), advice: choiceAdvice(slice) }
}

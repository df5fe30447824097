/** Collects the problems, warnings and advice about a vacancy's choices. */
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding } from './finding'
import { choiceProblems } from './problems'
import { choiceAdvice, choiceWarnings } from './warnings'

/** Findings about the choices, by how much they matter. */
export interface Findings {
  /** With any of these, a pack is a draft. */
  problems: Finding[]
  /** To look at before the advert is published. */
  warnings: Finding[]
  /** To think about. */
  advice: Finding[]
}

/** All findings of a vacancy on a day, given like "2027-03-27". */
export function findingsIn(vacancy: VacancyContext, today: string): Findings {
  return { problems: choiceProblems(vacancy), warnings: choiceWarnings(vacancy, today), advice: choiceAdvice(vacancy) }
}

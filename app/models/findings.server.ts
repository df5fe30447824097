/** What a vacancy's choices still need, as it stands today. */
import { type ChoiceProblem, choiceProblems } from '../domain/choice-problems'
import { choiceAdvice, choiceWarnings } from '../domain/choice-warnings'
import type { Slice } from '../domain/vacancy'

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** Today in London, like "2027-03-27". */
export function today(): string {
  return londonDate.format(new Date())
}

export interface Findings {
  /** To fix before the documents are used. */
  problems: ChoiceProblem[]
  /** To think about. */
  advice: ChoiceProblem[]
}

/** What a person should see about the choices before they use the documents. */
export function findingsIn(slice: Slice): Findings {
  return { problems: [...choiceProblems(slice), ...choiceWarnings(slice, today())], advice: choiceAdvice(slice) }
}

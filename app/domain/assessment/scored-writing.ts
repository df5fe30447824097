/** Scored parts without a criterion of their own: a CV, a statement of suitability, tests. */
import { gapText } from '../vacancy/gaps'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed } from './assessment'

/** Names what a scored CV or statement is scored against; a gap where no criterion must be reached. */
export function scoredAgainst({ assessment }: Assessed): string {
  if (assessment.skills.some((one) => one.use === 'essential')) return 'the essential criteria'
  return assessment.behaviours.length > 0 ? 'the behaviours' : gapText('experience.criteria')
}

/** The scored parts of an application that are not written criterion by criterion. */
export function scoredWriting({ choices: { experience } }: VacancyContext): string[] {
  return [
    ...(experience.cv === 'scored' ? ['the CV'] : []),
    ...(experience.statementOfSuitability ? ['the statement of suitability'] : []),
  ]
}

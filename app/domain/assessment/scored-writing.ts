/** Scored parts without a criterion of their own: a CV, a statement of suitability, tests. */

import { cleanText } from '../../prose/markdown/clean-text'
import { type GapCode, gapText } from '../vacancy/gaps'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed } from './assessment'

/** Names what a scored CV or statement is scored against; a gap where no criterion must be reached. */
export function scoredAgainst(assessed: Assessed): string {
  return criteriaForWriting(assessed) ?? gapText('experience.criteria')
}

function criteriaForWriting({ assessment }: Assessed): string | undefined {
  if (assessment.technical.some((skill) => skill.use === 'essential')) return 'the essential criteria'
  return assessment.behaviours.length > 0 ? 'the behaviours' : undefined
}

/** The scored parts of an application that are not written criterion by criterion. */
export function scoredWriting({ choices: { experience } }: VacancyContext): string[] {
  return [
    ...(experience.cv === 'scored' ? ['the CV'] : []),
    ...(experience.statementOfSuitability ? ['the statement of suitability'] : []),
  ]
}

/** The gap of a scored CV or statement while no criterion must be reached. */
export function missingForWriting(assessed: Assessed): GapCode[] {
  const isMissing = criteriaForWriting(assessed) === undefined
  return isMissing && scoredWriting(assessed.vacancy).length > 0 ? ['experience.criteria'] : []
}

/** The gap of a test without a description. */
export function missingForTests({ choices }: VacancyContext): GapCode[] {
  const isBlank = (text = '') => cleanText(text).trim() === ''
  return choices.tests.some(({ description }) => isBlank(description)) ? ['tests.description'] : []
}

/** Scored parts without a criterion of their own: a CV, a statement of suitability, tests. */
import { cleanText } from '../../prose/markdown/clean-text'
import { type GapCode, gapText } from '../vacancy/gaps'
import type { Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed } from './assessment'
import type { BehaviourCriterion } from './behaviour-criteria'
import type { TechnicalCriterion } from './technical-criteria'

/** Names what a scored CV or statement is scored against; a gap where no criterion must be reached. */
export function scoredAgainst(assessed: Assessed): string {
  const [first] = criteriaForWriting(assessed)
  if (!first) return gapText('experience.criteria')
  return first.kind === 'behaviour' ? 'the behaviours' : 'the essential criteria'
}

/** The criteria that must be reached, against which a CV or a statement is scored: the essential ones, else the behaviours. */
export function criteriaForWriting({ assessment }: Assessed): (TechnicalCriterion | BehaviourCriterion)[] {
  const essential = assessment.technical.filter(({ use }) => use === 'essential')
  return essential.length > 0 ? essential : assessment.behaviours
}

/** The stages at which a criterion is scored: its own, and application where a CV or a statement is scored against it. */
export function stagesScored(assessed: Assessed, { key, stages }: { key: string; stages: Stage[] }): Stage[] {
  const inWriting =
    scoredWriting(assessed.vacancy).length > 0 && criteriaForWriting(assessed).some((one) => one.key === key)
  return inWriting && !stages.includes('application') ? ['application', ...stages] : stages
}

/** The scored parts of an application that are not written criterion by criterion, without an article. */
export function scoredWriting({ choices: { experience } }: VacancyContext): string[] {
  return [
    ...(experience.cv === 'scored' ? ['CV'] : []),
    ...(experience.statementOfSuitability ? ['statement of suitability'] : []),
  ]
}

/** The gap of a scored CV or statement while no criterion must be reached. */
export function missingForWriting(assessed: Assessed): GapCode[] {
  const isMissing = criteriaForWriting(assessed).length === 0
  return isMissing && scoredWriting(assessed.vacancy).length > 0 ? ['experience.criteria'] : []
}

/** The gap of a test without a description. */
export function missingForTests({ choices }: VacancyContext): GapCode[] {
  const isBlank = (text = '') => cleanText(text).trim() === ''
  return choices.tests.some(({ description }) => isBlank(description)) ? ['tests.description'] : []
}

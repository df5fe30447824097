/** The order of merit: one rule, as the advert, the success profile and the sheets all say it. */

import { formatList } from '../text/format'
import type { VacancyContext } from '../vacancy/vacancy'
import type { WithCriteria } from './assessment'
import type { InterviewCriterion } from './interview-criterion'

/** Skills and behaviours are scored on one scale and strengths on another, so each kind has a total of its own. */
export function isStrength({ kind }: Pick<InterviewCriterion, 'kind'>): boolean {
  return kind === 'strength'
}

/** The least score to pass; undefined where a criterion only adds. */
export function minimumOf(
  { kind, passes, scale }: Pick<InterviewCriterion, 'kind' | 'passes' | 'scale'>,
  minimumScore: number,
) {
  if (!passes) return undefined
  return isStrength({ kind }) ? scale.minimum : minimumScore
}

/** What the panel's score is called, and how it comes of its members', as the manager chose. */
export function panelScoring({ choices, policy }: Pick<VacancyContext, 'choices' | 'policy'>): {
  name: string
  rule: string
} {
  const { scoring = 'agree' } = choices.interview
  return { name: scoring === 'mean' ? 'Mean' : 'Agreed score', rule: policy.panel.scoring[scoring] }
}

/** What the criteria's total adds up: "technical skills and behaviours", or the one that is asked about; "" for neither. */
export function criteriaWords({ assessment }: WithCriteria): string {
  const kinds = assessment.interview.map(({ kind }) => kind)
  return formatList([
    ...(kinds.includes('skill') ? ['technical skills'] : []),
    ...(kinds.includes('behaviour') ? ['behaviours'] : []),
  ])
}

/** The criterion that decides between equal totals: the one that the manager chose, else the lead criterion. */
export function tieBreak({ vacancy, assessment }: WithCriteria): { key: string; name: string } | undefined {
  const chosen = assessment.interview.find(({ key }) => key === vacancy.choices.interview.tieBreak)
  if (chosen) return chosen
  const lead = assessment.skills.find((one) => one.lead)
  return lead && { key: lead.key, name: lead.skill.name }
}

/** In which order people who pass are offered a post, in whole sentences. */
export function orderOfMerit(assessed: WithCriteria): string {
  const { assessment } = assessed
  const criteria = assessment.interview
  const kinds = [criteriaWords(assessed), criteria.some(isStrength) ? 'strengths' : ''].filter((words) => words !== '')
  const [first, ...next] = kinds.map((words) => `total for ${words}`)
  const weights = isWeighted(criteria) ? ', each score times its weight' : ''
  const total = first ? `${first} at interview${weights}` : 'total of the scores'
  const last = tieBreak(assessed)
  const ties = [...next, ...(last ? [`score for ${last.name}`] : [])].map((one) => `the higher ${one}`)
  const order = `The order of merit follows the ${total}.`
  const known = ties.length > 0 ? `${ties.join(', then ')} decides; failing that, ` : ''
  return `${order} Where totals are equal, ${known}the panel decides and says why.`
}

/** Whether any score counts more than once. */
export function isWeighted(criteria: Pick<InterviewCriterion, 'weight'>[]): boolean {
  return criteria.some(({ weight }) => weight !== 1)
}

/** A weight as it stands after a criterion's name, on one line; undefined for the usual one. */
export function factorOf({ weight }: Pick<InterviewCriterion, 'weight'>): string | undefined {
  return weight === 1 ? undefined : `weight\u00a0${weight}`
}

/** The order of merit: one rule for the advert, the success profile and the sheets. */
import { scaleFor } from '../policy/scales'
import { formatList } from '../text/format'
import { type GapCode, gapText } from '../vacancy/gaps'
import type { VacancyContext } from '../vacancy/vacancy'
import type { WithCriteria } from './assessment'
import type { InterviewCriterion } from './interview-criterion'

/** True for strengths. They have their own scale, so their total is separate from that of skills and behaviours. */
export function isStrength({ kind }: Pick<InterviewCriterion, 'kind'>): boolean {
  return kind === 'strength'
}

/** The lowest score that passes; undefined where a criterion only adds. */
export function minimumOf(
  { kind, passes, scale }: Pick<InterviewCriterion, 'kind' | 'passes' | 'scale'>,
  minimumScore: number,
) {
  if (!passes) return undefined
  return isStrength({ kind }) ? scale.minimum : minimumScore
}

/** The minimum of skills and behaviours, like "4, for each essential skill and each behaviour"; undefined if none has one. */
export function criteriaMinimum({ vacancy, assessment }: WithCriteria): string | undefined {
  const passed = [
    ...(assessment.technical.some(({ use }) => use === 'essential') ? ['each essential skill'] : []),
    ...(assessment.behaviours.length > 0 ? ['each behaviour'] : []),
  ]
  return passed.length > 0 ? `${vacancy.choices.interview.minimumScore}, for ${formatList(passed)}` : undefined
}

/** The same with the minimum of strengths, which are assessed at interview only. */
export function minimumWords(assessed: WithCriteria): string | undefined {
  const { choices, policy } = assessed.vacancy
  const strengths = choices.strengths.length > 0 && `${scaleFor('strengths', policy).minimum} for each strength`
  return [criteriaMinimum(assessed), strengths].filter(Boolean).join(', and ') || undefined
}

/** The name of the panel's score and the rule for reaching it, as the manager chose. */
export function panelScoring({ choices, policy }: Pick<VacancyContext, 'choices' | 'policy'>): {
  name: string
  rule: string
} {
  const { scoring = 'agree' } = choices.interview
  return { name: scoring === 'mean' ? 'Mean' : 'Agreed score', rule: policy.panel.scoring[scoring] }
}

/** Names what the total of these criteria covers: "technical skills and behaviours", one of the two, or "" for neither. */
export function criteriaWords(criteria: Pick<InterviewCriterion, 'kind'>[]): string {
  const kinds = criteria.map(({ kind }) => kind)
  return formatList([
    ...(kinds.some((kind) => kind === 'skill' || kind === 'own') ? ['technical skills'] : []),
    ...(kinds.includes('behaviour') ? ['behaviours'] : []),
  ])
}

/** Names the criterion whose score decides where all totals are equal: the manager's choice, else the lead criterion. */
export function tieBreak({ vacancy, assessment }: WithCriteria): { key: string; name: string } | undefined {
  const chosen = assessment.interview.find(({ key }) => key === vacancy.choices.interview.tieBreak)
  if (chosen) return chosen
  const lead = assessment.technical.find(({ lead }) => lead)
  return lead && { key: lead.key, name: lead.name }
}

/** True where one of the essential criteria has still to be chosen as the lead criterion. */
export function isLeadMissing({ assessment }: WithCriteria): boolean {
  const essentials = assessment.technical.filter(({ use }) => use === 'essential')
  return essentials.length > 0 && !essentials.some(({ lead }) => lead)
}

/** The gaps of a sentence about the order of merit. */
export function missingForMerit(assessed: WithCriteria): GapCode[] {
  return isLeadMissing(assessed) && !tieBreak(assessed) ? ['leadCriterion'] : []
}

/** The order in which people who pass are offered a post, in whole sentences. */
export function orderOfMerit(assessed: WithCriteria): string {
  const { assessment } = assessed
  const criteria = assessment.interview
  const kinds = [criteriaWords(criteria), criteria.some(isStrength) ? 'strengths' : ''].filter((words) => words !== '')
  const [first, ...next] = kinds.map((words) => `total for ${words}`)
  const weights = isWeighted(criteria) ? ', each score times its weight' : ''
  const total = first ? `${first} at interview${weights}` : 'total of the scores'
  const last = tieBreak(assessed)?.name ?? (isLeadMissing(assessed) ? gapText('leadCriterion') : undefined)
  const ties = [...next, ...(last ? [`score for ${last}`] : [])].map((score) => `the higher ${score}`)
  const order = `The order of merit follows the ${total}.`
  const known = ties.length > 0 ? `${ties.join(', then ')} decides; failing that, ` : ''
  return `${order} Where totals are equal, ${known}the panel decides and says why.`
}

/** True where any score counts more than once. */
export function isWeighted(criteria: Pick<InterviewCriterion, 'weight'>[]): boolean {
  return criteria.some(({ weight }) => weight !== 1)
}

/** A weight to print after a criterion's name, on one line; undefined for the usual weight. */
export function factorOf({ weight }: Pick<InterviewCriterion, 'weight'>): string | undefined {
  return weight === 1 ? undefined : `weight\u00a0${weight}`
}

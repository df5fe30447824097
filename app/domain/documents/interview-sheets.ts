/** The interview sheets: briefing and scale, a page a criterion, then the scoring sheet, totals and declaration. */

import type { Anchor } from '../assessment/anchors'
import type { Assessed } from '../assessment/assessment'
import type { InterviewCriterion } from '../assessment/interview-criterion'
import { minutesOf } from '../assessment/interview-time'
import { criteriaWords, factorOf, isWeighted, minimumOf, panelScoring } from '../assessment/order-of-merit'
import { askers } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { type Scale, scaleFor, scoreChoices } from '../policy/scales'
import { formatCount } from '../text/format'
import { formatStages, isPresented } from '../vacancy/stages'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'

/** Whose copy a sheet is; the blank sheet has neither. */
export interface SheetOwner {
  /** Absent as long as no application IDs are given. */
  applicationId?: string
  /** From "1"; absent on a sheet that the panel fills together. */
  member?: string
}

/**
 * How many sheets a pack has besides: interview sheets by application and member and consensus sheets by application;
 * without application IDs, interview sheets by member.
 */
export function sheetCount({ choices: { interview } }: Pick<VacancyContext, 'choices'>): number {
  const { applicationIds, panelMembers } = interview
  return applicationIds.length > 0 ? applicationIds.length * (panelMembers + 1) : panelMembers
}

/** What the template of the interview sheets shows. */
export function interviewSheetsView(assessed: Assessed, owner?: SheetOwner) {
  const { vacancy, assessment } = assessed
  const { role, level, grade, choices, policy, framework } = vacancy
  const criteria = assessment.interview
  const scale = scaleFor('criteria', policy)
  const asking = askers(assessed)
  return {
    title: vacancyTitle(vacancy),
    role,
    level,
    grade,
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    owner,
    briefing: policy.questions.briefing,
    warmUp: policy.questions.warmUp,
    declaration: policy.questions.declaration,
    scale,
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', policy) : undefined,
    minimumScore: choices.interview.minimumScore,
    members: choices.interview.panelMembers,
    indicatorSource: criteria.find((one) => one.lookForNote)?.lookForNote,
    orderOfMerit: assessment.orderOfMerit,
    criteriaWords: criteriaWords(assessed),
    scoring: panelScoring(vacancy).rule,
    weighted: isWeighted(criteria),
    criteria: criteria.map((one) => ({
      ...one,
      lookFor: lookForView(one),
      fallsShort: anchorView(one.fallsShort),
      stronger: anchorView(one.stronger),
      minimum: minimumOf(one, choices.interview.minimumScore) ?? 'None',
      factor: factorOf(one),
      lines: Array<number>(linesFor(one)).fill(0),
      scores: scoreChoices(one.scale),
      labels: labels(one.scale, minimumOf(one, choices.interview.minimumScore)),
      asked: askedWords(assessed, one, asking.get(one.key) ?? 1),
    })),
    framework,
  }
}

/**
 * How many lines to write on: where a criterion takes a second page anyway, the notes take what is left of the first. What
 * a page holds was tried in Word files of A4.
 */
function linesFor({ lookFor, fallsShort, stronger }: InterviewCriterion): number {
  const lines = (texts: string[]) => texts.reduce((sum, text) => sum + Math.ceil(text.length / 90), 0)
  const anchors = [fallsShort, stronger].flatMap((anchor) => anchor?.statements?.items ?? [])
  return 1.5 * lines(lookFor.items) + lines(anchors) > 12 ? 13 : 8
}

/** The statement that the question quotes stands first, so that no tick is earned on what nobody was asked. */
function lookForView({ lookFor, statements, focus, second }: InterviewCriterion) {
  const { leadIn, items } = lookFor
  if (!statements) return lookFor
  const isAsked = (_: string, at: number) => at === focus || at === second
  return { leadIn, asked: items.filter(isAsked), others: items.filter((item, at) => !isAsked(item, at)) }
}

function anchorView(anchor: Anchor | undefined) {
  if (!anchor) return undefined
  const { note, statements } = anchor
  return { note, leadIn: statements?.leadIn, items: statements?.items ?? [] }
}

/** Who asks, for how long and, where there are several, in which interview; a presentation is not asked about. */
function askedWords({ vacancy, assessment }: Assessed, { stages }: InterviewCriterion, member: number): string {
  if (isPresented(stages)) return 'Shown in the presentation'
  const rounds = assessment.rounds.map(({ stage }) => stage)
  const held = rounds.length > 1 ? ` at the ${formatStages(rounds.filter((round) => stages.includes(round)))}` : ''
  const { question } = minutesOf(vacancy)
  return `Asked by member ${member}${held}${question > 0 ? `, ${formatCount(question, 'minute')}` : ''}`
}

/** The scale in short beside each score; its meanings stand once. */
function labels({ points }: Scale, minimum: number | undefined): string {
  return points
    .map(({ score, label }) => {
      const name = label.replace(/ demonstration$/, '')
      return `${score} ${name}${score === minimum ? ' (minimum)' : ''}`
    })
    .join(' · ')
}

/** The interview sheets: briefing and scale, a page for each criterion, then scoring sheet, totals and declaration. */
import type { Anchor } from '../assessment/anchors'
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords, rowName } from '../assessment/criterion-words'
import type { InterviewCriterion } from '../assessment/interview-criterion'
import { minutesOf } from '../assessment/interview-time'
import {
  criteriaWords,
  factorOf,
  isWeighted,
  minimumOf,
  minimumWords,
  panelScoring,
} from '../assessment/order-of-merit'
import { askers } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { type Scale, scaleFor, scoreChoices } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { formatCount } from '../text/format'
import { formatStages, isPresented } from '../vacancy/stages'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'

/** The owner of a copy; a blank sheet has neither field. */
export interface SheetOwner {
  /** Absent until application IDs are given. */
  applicationId?: string
  /** From "1"; absent on a sheet that the panel fills together. */
  member?: string
}

/**
 * Counts the extra sheets in a pack: an interview sheet for each application and member, and a consensus sheet for each
 * application. Without application IDs, an interview sheet for each member.
 */
export function sheetCount({ choices: { interview } }: Pick<VacancyContext, 'choices'>): number {
  const { applicationIds, panelMembers } = interview
  return applicationIds.length > 0 ? applicationIds.length * (panelMembers + 1) : panelMembers
}

/** Values for the template of the interview sheets. */
export function interviewSheetsView(assessed: Assessed, owner?: SheetOwner) {
  const { vacancy, assessment } = assessed
  const { role, level, grade, choices, policy, framework } = vacancy
  const criteria = assessment.interview
  const scale = scaleFor('criteria', policy)
  const asking = askers(assessed)
  const { front, beside } = placeSources(
    criteria.map(({ lookForNote }) => lookForNote),
    policy.behaviours.sourceLine,
  )
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
    minimum: minimumWords(assessed),
    members: choices.interview.panelMembers,
    sources: front,
    orderOfMerit: assessment.orderOfMerit,
    criteriaWords: criteriaWords(assessed),
    scoring: panelScoring(vacancy).rule,
    weighted: isWeighted(criteria),
    ownWords: hasOwnWords(assessment.technical),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      rowName: rowName(criterion),
      lookFor: lookForView(criterion),
      source: criterion.lookForNote === beside ? beside : undefined,
      fallsShort: anchorView(criterion.fallsShort),
      stronger: anchorView(criterion.stronger),
      minimum: minimumOf(criterion, choices.interview.minimumScore) ?? 'None',
      factor: factorOf(criterion),
      lines: Array<number>(linesFor(criterion)).fill(0),
      scores: scoreChoices(criterion.scale),
      labels: labels(criterion.scale, minimumOf(criterion, choices.interview.minimumScore)),
      asked: askedWords(assessed, criterion, asking.get(criterion.key) ?? 1),
    })),
    framework,
  }
}

/**
 * Number of lines to write on. Where a criterion takes a second page anyway, the notes fill the rest of the first. Page
 * capacity was measured in Word files of A4.
 */
function linesFor({ lookFor, fallsShort, stronger }: InterviewCriterion): number {
  const lines = (texts: string[]) => texts.reduce((sum, text) => sum + Math.ceil(text.length / 90), 0)
  const anchors = [fallsShort, stronger].flatMap((anchor) => anchor?.statements?.items ?? [])
  return 1.5 * lines(lookFor.items) + lines(anchors) > 12 ? 13 : 8
}

/** Puts the statement that the question quotes first, so that nobody ticks what was not asked. */
function lookForView({ lookFor, statements, about }: InterviewCriterion) {
  const { leadIn, items } = lookFor
  if (!statements) return lookFor
  const asked = about.map((at) => statements[at])
  const isAsked = (item: string) => asked.includes(item)
  return { leadIn, items, asked: items.filter(isAsked), others: items.filter((item) => !isAsked(item)) }
}

function anchorView(anchor: Anchor | undefined) {
  if (!anchor) return undefined
  const { note, statements } = anchor
  return { note, leadIn: statements?.leadIn, items: statements?.items ?? [] }
}

/** Names who asks, for how long and, where there are several, in which interview; nobody asks about a presentation. */
function askedWords({ vacancy, assessment }: Assessed, { stages }: InterviewCriterion, member: number): string {
  if (isPresented(stages)) return 'Shown in the presentation'
  const rounds = assessment.rounds.map(({ stage }) => stage)
  const held = rounds.length > 1 ? ` at the ${formatStages(rounds.filter((round) => stages.includes(round)))}` : ''
  const { question } = minutesOf(vacancy)
  return `Asked by member ${member}${held}${question > 0 ? `, ${formatCount(question, 'minute')}` : ''}`
}

/** The short labels beside each score; the sheet gives their meanings once. */
function labels({ points }: Scale, minimum: number | undefined): string {
  return points
    .map(({ score, label }) => {
      const name = label.replace(/ demonstration$/, '')
      return `${score} ${name}${score === minimum ? ' (minimum)' : ''}`
    })
    .join(' · ')
}

/** The interview sheets: briefing and scale, a page for each criterion, then scoring sheet, totals and declaration. */
import type { Anchor } from '../assessment/anchors'
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords, rowName, whoseWords } from '../assessment/criterion-words'
import type { InterviewCriterion } from '../assessment/interview-criterion'
import { criteriaAt, isOnlyShownAt, minutesOf } from '../assessment/interview-time'
import {
  criteriaWords,
  factorOf,
  isStrength,
  isWeighted,
  minimumOf,
  minimumWords,
  panelScoring,
} from '../assessment/order-of-merit'
import { askers } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { type Scale, scaleFor, scoreChoices } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { formatCount, formatList } from '../text/format'
import { specialType } from '../vacancy/rounds'
import { type InterviewStage, isPresented } from '../vacancy/stages'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'

/** The owner of a copy; a blank sheet has neither field. */
export interface SheetOwner {
  /** Absent until application IDs are given. */
  applicationId?: string
  /** From "1"; absent on a sheet that the panel fills together. */
  member?: string
}

/** What one copy of a sheet is for. */
export interface SheetCopy {
  owner?: SheetOwner
  /** Only this round's criteria; absent where all are on one sheet. */
  round?: InterviewStage
}

/** The rounds that have an interview sheet each; none where one sheet has all criteria. */
export function roundsWithSheet({ assessment }: Assessed): InterviewStage[] {
  return assessment.rounds.length > 1 ? assessment.rounds.map(({ stage }) => stage) : []
}

/**
 * Counts the extra sheets in a pack: an interview sheet for each application, member and round, and a consensus sheet
 * for each application. Without application IDs, an interview sheet for each member and round.
 */
export function sheetCount({ vacancy, assessment }: Assessed): number {
  const { applicationIds, panelMembers } = vacancy.choices.interview
  const each = panelMembers * assessment.rounds.length
  return applicationIds.length > 0 ? applicationIds.length * (each + 1) : each
}

/** Values for the template of the interview sheets. */
export function interviewSheetsView(assessed: Assessed, { owner, round }: SheetCopy = {}) {
  const { vacancy, assessment } = assessed
  const { role, level, grade, choices, policy, framework } = vacancy
  const criteria = round ? criteriaAt(assessed, round) : assessment.interview
  const held = assessment.rounds.find(({ stage }) => stage === round)
  const scale = scaleFor('criteria', policy)
  const asking = askers(assessed)
  const { front, beside } = placeSources(
    criteria.flatMap((criterion) => sourcesOf(criterion)),
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
    round: held && { name: held.name, type: specialType(vacancy, held.stage) },
    briefing: policy.questions.briefing,
    warmUp: policy.questions.warmUp,
    declaration: policy.questions.declaration,
    scale,
    strengthScale: criteria.some(isStrength) ? scaleFor('strengths', policy) : undefined,
    minimum: minimumWords(assessed),
    members: choices.interview.panelMembers,
    sources: front,
    orderOfMerit: assessment.orderOfMerit,
    criteriaWords: criteriaWords(criteria),
    scoring: panelScoring(vacancy).rule,
    weighted: isWeighted(criteria),
    ownWords: hasOwnWords(assessment.technical),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      question: questionAt(vacancy, criterion, round),
      rowName: rowName(criterion),
      whose: criterion.statements && whoseWords(criterion),
      lookFor: lookForView(criterion),
      // The signs of a strength are ours whatever the page says, so they say so where they stand.
      source: isStrength(criterion) || criterion.lookForNote === beside ? criterion.lookForNote : undefined,
      fallsShort: anchorView(criterion.fallsShort, beside),
      stronger: anchorView(criterion.stronger, beside),
      minimum: minimumOf(criterion, choices.interview.minimumScore) ?? 'None',
      factor: factorOf(criterion),
      lines: Array<number>(linesFor(criterion)).fill(0),
      scores: scoreChoices(criterion.scale),
      labels: labels(criterion.scale, minimumOf(criterion, choices.interview.minimumScore)),
      asked: askedWords(assessed, criterion, asking.get(criterion.key) ?? 1, round),
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

/** Puts the statements that the question is about first, so that nobody ticks what was not asked. */
function lookForView({ lookFor: { leadIn, items }, statements = [], about }: InterviewCriterion) {
  const asked = about.map((at) => statements[at])
  const rows = items.map((text) => ({ text, asked: asked.includes(text) }))
  return {
    leadIn,
    rows: rows.toSorted((a, b) => Number(b.asked) - Number(a.asked)),
    /** Some are asked about and others not, so the sheet tells them apart. */
    mixed: rows.some((row) => row.asked) && rows.some((row) => !row.asked),
  }
}

/** Whose words stand on the page of a criterion, apart from the framework's, the department's and the signs of strengths. */
function sourcesOf(criterion: InterviewCriterion): (string | undefined)[] {
  const { definitionSource, lookForNote, fallsShort, stronger } = criterion
  return isStrength(criterion) ? [definitionSource] : [lookForNote, fallsShort?.source, stronger?.source]
}

/** `beside` is the line of our own words, if it stands with each of them. */
function anchorView(anchor: Anchor | undefined, beside: string | undefined) {
  if (!anchor) return undefined
  const { note, statements, source } = anchor
  const ours = source === beside ? beside : undefined
  return { note, leadIn: statements?.leadIn, items: statements?.items ?? [], source: ours }
}

/** The question on the sheet; at a round where a criterion is only shown, what to listen for in the presentation. */
function questionAt({ policy }: VacancyContext, criterion: InterviewCriterion, round?: InterviewStage): string {
  const isShownHere = round !== undefined && isOnlyShownAt(criterion, round) && !isPresented(criterion.stages)
  return isShownHere ? policy.panel.presentationQuestion : criterion.question
}

/** Names who asks, for how long and where else the criterion is scored; nobody asks about a presentation. */
function askedWords(
  { vacancy, assessment }: Assessed,
  criterion: InterviewCriterion,
  member: number,
  round?: InterviewStage,
): string {
  const { stages } = criterion
  const others = assessment.rounds.filter(({ stage }) => stage !== round && stages.includes(stage))
  const also = round && others.length > 0 ? `, also at the ${formatList(others.map(({ name }) => name))}` : ''
  const at = round ?? assessment.rounds[0].stage
  if (isPresented(stages) || (round && isOnlyShownAt(criterion, round))) return `Shown in the presentation${also}`
  const { question } = minutesOf(vacancy, at)
  return `Asked by member ${member}${question > 0 ? `, ${formatCount(question, 'minute')}` : ''}${also}`
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

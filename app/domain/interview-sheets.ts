/** The interview sheets: briefing and scale, a page a criterion, then the scoring sheet, totals and declaration. */
import { type InterviewCriterion, interviewCriteria } from './interview'
import type { Anchor } from './interview-anchors'
import type { Scale } from './scales'
import { scaleFor } from './scales'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** Whose copy a sheet is; the blank sheet has neither. */
export interface SheetOwner {
  applicationId: string
  /** From 1. */
  member: number
}

/** What the template of the interview sheets shows. */
export function interviewSheetsView(slice: Slice, owner?: SheetOwner) {
  const { role, level, grade, choices, packs, framework } = slice
  const criteria = interviewCriteria(slice)
  const scale = scaleFor('criteria', packs)
  return {
    title: vacancyTitle(slice),
    role,
    level,
    grade,
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    owner,
    briefing: packs.questions.briefing,
    warmUp: packs.questions.warmUp,
    declaration: packs.questions.declaration,
    scale,
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', packs) : undefined,
    minimumScore: choices.interview.minimumScore,
    members: choices.interview.panelMembers,
    criteria: criteria.map((one) => ({
      ...one,
      /** Without "Technical skill: ", for the narrow column beside the score. */
      name: one.heading.slice(one.heading.indexOf(':') + 2),
      fallsShort: anchorView(one.fallsShort),
      stronger: anchorView(one.stronger),
      minimum: minimumOf(one, choices.interview.minimumScore),
      scores: scores(one.scale),
      ends: ends(one.scale),
    })),
    framework,
  }
}

/** The least score to pass, in words where there is none. */
function minimumOf({ passes, scale }: InterviewCriterion, minimumScore: number): number | string {
  if (!passes) return 'None'
  return scale.use === 'strengths' ? scale.minimum : minimumScore
}

function anchorView(anchor: Anchor | undefined) {
  if (!anchor) return undefined
  const { note, statements } = anchor
  return { note, leadIn: statements?.leadIn, items: statements?.items ?? [] }
}

function scores(scale: Scale): string {
  return scale.points.map((point) => point.score).join(' ')
}

/** The scale in one line, for beside each score; its full meanings stand once. */
function ends(scale: Scale): string {
  return scale.points.map((point) => `${point.score} ${point.label.replace(/ demonstration$/, '')}`).join(' · ')
}

/** The consensus sheet: for one application, every member's scores side by side, and the panel's. */
import { type InterviewCriterion, interviewCriteria } from './interview'
import type { SheetOwner } from './interview-sheets'
import { criteriaWords, factorOf, orderOfMerit, panelScoring } from './merit'
import { scaleFor } from './scales'
import { gradeWords, type Slice, vacancyTitle } from './vacancy'

/** What the template of the consensus sheet shows; without an owner it is blank. */
export function consensusSheetView(slice: Slice, owner?: SheetOwner) {
  const { choices, packs, grade, framework } = slice
  const { interview } = choices
  return {
    title: vacancyTitle(slice),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    owner,
    instructions: packs.panel.consensus,
    scoring: panelScoring(slice).rule,
    panelScore: panelScoring(slice).name,
    agree: interview.scoring !== 'mean',
    members: Array.from({ length: interview.panelMembers }, (_, place) => place + 1),
    minimumScore: interview.minimumScore,
    strengthMinimum: choices.strengths.length > 0 ? scaleFor('strengths', packs).minimum : undefined,
    orderOfMerit: orderOfMerit(slice),
    criteria: interviewCriteria(slice).map((one) => ({
      name: one.name,
      scores: scoresOf(one),
      indicators: indicatorsOf(one),
      factor: factorOf(one),
    })),
    criteriaWords: criteriaWords(slice),
    weighted: interviewCriteria(slice).some(({ weight }) => weight !== 1),
    framework,
  }
}

function scoresOf({ scale }: InterviewCriterion): string {
  return scale.points.map(({ score }) => score).join(' ')
}

function indicatorsOf({ lookFor }: InterviewCriterion): number {
  return lookFor.items.length
}

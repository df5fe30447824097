/** The consensus sheet: one application's scores from every member side by side, and the panel's. */
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords, rowName } from '../assessment/criterion-words'
import type { InterviewCriterion } from '../assessment/interview-criterion'
import { criteriaAt } from '../assessment/interview-time'
import { criteriaWords, factorOf, isWeighted, minimumWords, panelScoring } from '../assessment/order-of-merit'
import { gradeWords } from '../policy/grades'
import { scaleFor, scoreChoices } from '../policy/scales'
import { formatList } from '../text/format'
import { vacancyTitle } from '../vacancy/vacancy'
import type { SheetOwner } from './interview-sheets'

/** Values for the template of the consensus sheet; blank without an owner. */
export function consensusSheetView(assessed: Assessed, owner?: SheetOwner) {
  const { vacancy, assessment } = assessed
  const { choices, policy, grade, framework } = vacancy
  const { interview } = choices
  const criteria = assessment.interview
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    owner,
    instructions: policy.panel.consensus,
    scoring: panelScoring(vacancy).rule,
    panelScore: panelScoring(vacancy).name,
    agree: interview.scoring !== 'mean',
    members: Array.from({ length: interview.panelMembers }, (_, place) => place + 1),
    minimum: minimumWords(assessed),
    strengthMinimum: choices.strengths.length > 0 ? scaleFor('strengths', policy).minimum : undefined,
    orderOfMerit: assessment.orderOfMerit,
    criteria: criteria.map((criterion) => ({
      name: rowName(criterion),
      scores: scoreChoices(criterion.scale),
      indicators: criterion.lookFor.items.length,
      factor: factorOf(criterion),
      held: heldWords(assessed, criterion),
    })),
    several: assessment.rounds.length > 1,
    criteriaWords: criteriaWords(criteria),
    weighted: isWeighted(criteria),
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

/** Names the rounds at which a criterion is scored, where there are several: "first and second interview". */
function heldWords(assessed: Assessed, { key }: InterviewCriterion): string {
  const { rounds } = assessed.assessment
  if (rounds.length === 1) return ''
  const held = rounds.filter(({ stage }) => criteriaAt(assessed, stage).some((criterion) => criterion.key === key))
  return `${formatList(held.map(({ name }) => name.replace(/ interview$/, '')))} interview`
}

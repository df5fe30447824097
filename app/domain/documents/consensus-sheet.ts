/** The consensus sheet: for one application, every member's scores side by side, and the panel's. */
import { interviewCriteria } from '../assessment/interview'
import { criteriaWords, factorOf, isWeighted, orderOfMerit, panelScoring } from '../assessment/order-of-merit'
import { gradeWords } from '../policy/grades'
import { scaleFor, scoreChoices } from '../policy/scales'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'
import type { SheetOwner } from './interview-sheets'

/** What the template of the consensus sheet shows; without an owner it is blank. */
export function consensusSheetView(slice: VacancyContext, owner?: SheetOwner) {
  const { choices, policy, grade, framework } = slice
  const { interview } = choices
  const criteria = interviewCriteria(slice)
  return {
    title: vacancyTitle(slice),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    owner,
    instructions: policy.panel.consensus,
    scoring: panelScoring(slice).rule,
    panelScore: panelScoring(slice).name,
    agree: interview.scoring !== 'mean',
    members: Array.from({ length: interview.panelMembers }, (_, place) => place + 1),
    minimumScore: interview.minimumScore,
    strengthMinimum: choices.strengths.length > 0 ? scaleFor('strengths', policy).minimum : undefined,
    orderOfMerit: orderOfMerit(slice),
    criteria: criteria.map((one) => ({
      name: one.name,
      scores: scoreChoices(one.scale),
      indicators: one.lookFor.items.length,
      factor: factorOf(one),
    })),
    criteriaWords: criteriaWords(slice),
    weighted: isWeighted(criteria),
    framework,
  }
}

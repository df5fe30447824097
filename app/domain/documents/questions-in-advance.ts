/** The questions in advance: a candidate's questions, round by round, and nothing that helps to score. */
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords } from '../assessment/criterion-words'
import type { InterviewCriterion } from '../assessment/interview-criterion'
import { criteriaAt, isOnlyShownAt } from '../assessment/interview-time'
import { isStrength } from '../assessment/order-of-merit'
import { gradeWords } from '../policy/grades'
import { sentenceCase } from '../text/format'
import { isPresented } from '../vacancy/stages'
import { vacancyTitle } from '../vacancy/vacancy'

/** Values for the template of the questions in advance. */
export function questionsInAdvanceView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { grade, policy, framework, choices } = vacancy
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    advance: policy.panel.advance,
    withStrengths: choices.strengths.length > 0,
    rounds: assessment.rounds.map(({ stage: round, name }) => {
      const criteria = criteriaAt(assessed, round).filter((criterion) => !isStrength(criterion))
      const isShown = (criterion: InterviewCriterion) =>
        isOnlyShownAt(criterion, round) &&
        (!isPresented(criterion.stages) || criterion.question === policy.panel.presentationQuestion)
      return {
        name: assessment.rounds.length > 1 ? sentenceCase(name) : undefined,
        asked: criteria.filter((criterion) => !isShown(criterion)),
        presented: criteria.filter(isShown),
      }
    }),
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

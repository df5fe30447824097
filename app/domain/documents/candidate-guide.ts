/** The candidate guide: what is assessed, when, its scoring and how to prepare. Nothing in it helps to score. */
import type { Assessed } from '../assessment/assessment'
import { hasOwnWords } from '../assessment/criterion-words'
import { isWeighted, minimumWords } from '../assessment/order-of-merit'
import { planLines } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { scaleFor } from '../policy/scales'
import { sentenceCase } from '../text/format'
import { postWords } from '../vacancy/post-words'
import { interviewTypes, isTypeMissing, roundCount, specialType } from '../vacancy/rounds'
import { vacancyTitle } from '../vacancy/vacancy'

/** Values for the template of the candidate guide. */
export function candidateGuideView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { choices, policy, grade, framework } = vacancy
  const several = roundCount(vacancy) > 1
  const types = interviewTypes(vacancy)
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    words: postWords(choices.post, policy['vacancy-form'].words),
    // The form's plain “Interview” adds nothing after “Type of interview”.
    interviewType: isTypeMissing(vacancy) || types === 'interview' ? undefined : types,
    rows: planLines(assessed),
    weighted: isWeighted(assessment.interview),
    orderOfMerit: assessment.orderOfMerit,
    scale: scaleFor('criteria', policy),
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', policy) : undefined,
    minimum: minimumWords(assessed),
    rounds: assessment.rounds.map(({ stage, name, total }) => {
      return { name: sentenceCase(name), type: several ? specialType(vacancy, stage) : undefined, total }
    }),
    questionsInAdvance: choices.interview.questionsInAdvance ? policy.panel.advance.everybody : undefined,
    members: choices.interview.panelMembers,
    presentation: assessment.plan.some(({ stages }) => stages.includes('presentation')),
    prepare: policy.panel.prepare,
    adjustments: policy.panel.adjustments,
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

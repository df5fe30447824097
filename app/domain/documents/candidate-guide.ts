/** The candidate guide: what is assessed, when and how it is scored, how to prepare; nothing that helps to score. */
import { interviewCriteria } from '../assessment/interview'
import { interviewRounds, interviewTime } from '../assessment/interview-time'
import { isWeighted, orderOfMerit } from '../assessment/order-of-merit'
import { planLines, planRows } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { scaleFor } from '../policy/scales'
import { sentenceCase } from '../text/format'
import { postWords } from '../vacancy/details-words'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'

/** What the template of the candidate guide shows. */
export function candidateGuideView(slice: VacancyContext) {
  const { choices, policy, grade, framework } = slice
  return {
    title: vacancyTitle(slice),
    gradeWords: gradeWords(grade),
    words: postWords(choices.post, policy['vacancy-form'].words),
    interviewType: choices.post.interviewType,
    rows: planLines(slice),
    weighted: isWeighted(interviewCriteria(slice)),
    orderOfMerit: orderOfMerit(slice),
    scale: scaleFor('criteria', policy),
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', policy) : undefined,
    minimumScore: choices.interview.minimumScore,
    rounds: interviewRounds(slice).map((round) => {
      const { name, total } = interviewTime(slice, round)
      return { name: sentenceCase(name), total }
    }),
    questionsInAdvance: choices.interview.questionsInAdvance ? policy.panel.advance.everybody : undefined,
    members: choices.interview.panelMembers,
    presentation: planRows(slice).some(({ stages }) => stages.includes('presentation')),
    prepare: policy.panel.prepare,
    adjustments: policy.panel.adjustments,
    framework,
  }
}

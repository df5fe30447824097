/** What a vacancy assesses and how, worked out once and handed on. */
import { oncePer } from '../text/once'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed, Assessment } from './assessment'
import { behaviourCriteria, skillCriteria } from './criteria'
import { interviewCriteria } from './interview'
import { interviewRounds, interviewTime } from './interview-time'
import { orderOfMerit, tieBreak } from './order-of-merit'
import { planRows } from './plan'

/** The assessment of a vacancy; the same one each time that it is asked for the same vacancy. */
export const assess = oncePer((vacancy: VacancyContext): Assessment => {
  const skills = skillCriteria(vacancy)
  const behaviours = behaviourCriteria(vacancy)
  const criteria = { skills, behaviours, interview: interviewCriteria(vacancy) }
  const known = { vacancy, assessment: criteria }
  const [first, ...later] = interviewRounds(known)
  return {
    ...criteria,
    plan: planRows(known),
    rounds: [interviewTime(known, first), ...later.map((round) => interviewTime(known, round))],
    tieBreak: tieBreak(known),
    orderOfMerit: orderOfMerit(known),
  }
})

/** A vacancy and its assessment, to be handed on. */
export function withAssessment(vacancy: VacancyContext): Assessed {
  return { vacancy, assessment: assess(vacancy) }
}

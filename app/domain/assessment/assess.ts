/** Works out a vacancy's assessment once and hands it on. */
import { oncePer } from '../text/once'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed, Assessment } from './assessment'
import { behaviourCriteria } from './behaviour-criteria'
import { interviewCriteria } from './interview'
import { interviewRounds, interviewTime } from './interview-time'
import { orderOfMerit, tieBreak } from './order-of-merit'
import { planRows } from './plan'
import { technicalCriteria } from './technical-criteria'

/** The assessment of a vacancy. Returns the same object each time for the same vacancy. */
export const assess = oncePer((vacancy: VacancyContext): Assessment => {
  const technical = technicalCriteria(vacancy)
  const behaviours = behaviourCriteria(vacancy)
  const criteria = { technical, behaviours, interview: interviewCriteria(vacancy) }
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

/** Pairs a vacancy with its assessment. */
export function withAssessment(vacancy: VacancyContext): Assessed {
  return { vacancy, assessment: assess(vacancy) }
}

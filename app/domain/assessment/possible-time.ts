/** The parts that a round of interviews could have, for a page where the plan is still changing. */
import type { InterviewStage, Stage } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { withAssessment } from './assess'
import type { Assessed, TimePart } from './assessment'
import { interviewTime, partsAt } from './interview-time'
import { stagesOffered } from './plan'

/**
 * Every part of a round if each criterion were assessed at every stage, in the order of the interview. A part that the
 * round does not have now has 0 minutes.
 */
export function possibleParts(assessed: Assessed, round: InterviewStage): TimePart[] {
  const now = interviewTime(assessed, round).parts
  return partsAt(withAssessment(assessedEverywhere(assessed.vacancy)), round).map((part) => {
    const same = now.find(({ kind, criterion }) => kind === part.kind && criterion === part.criterion)
    return { ...part, minutes: same?.minutes ?? 0 }
  })
}

function assessedEverywhere(vacancy: VacancyContext): VacancyContext {
  const { choices } = vacancy
  const stages = stagesOffered(vacancy)
  const planned = <Choice extends { stages: Stage[] }>(choice: Choice) => ({ ...choice, stages })
  return {
    ...vacancy,
    choices: {
      ...choices,
      skills: Object.fromEntries(Object.entries(choices.skills).map(([slug, choice]) => [slug, planned(choice)])),
      ownCriteria: choices.ownCriteria.map(planned),
      behaviours: choices.behaviours.map(planned),
    },
  }
}

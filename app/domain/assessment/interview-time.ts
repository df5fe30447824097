/** The minutes of an interview: how long its parts take, if they fit, and which to cut first. */
import { interviewStages, isPresented, type Stage, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { InterviewTime, WithCriteria } from './assessment'
import type { InterviewCriterion } from './interview-criterion'

/** The minutes of each part: the manager's, else the policy file's. */
export function minutesOf({ choices, policy }: Pick<VacancyContext, 'choices' | 'policy'>) {
  return { ...policy.panel.time, ...choices.interview.time }
}

/** The rounds of interviews at which the panel scores something; always includes the first. */
export function interviewRounds({ assessment }: WithCriteria): [Stage, ...Stage[]] {
  const [first, ...later] = interviewStages
  return [first, ...later.filter((stage) => assessment.interview.some(({ stages }) => stages.includes(stage)))]
}

/** The criteria asked at one round; a criterion shown only in a presentation belongs to the first. */
export function criteriaAt({ assessment }: WithCriteria, round: Stage): InterviewCriterion[] {
  return assessment.interview.filter(
    ({ stages }) => stages.includes(round) || (round === 'interview' && isPresented(stages)),
  )
}

/** One round of interviews, part by part. */
export function interviewTime(assessed: WithCriteria, round: Stage): InterviewTime {
  const { vacancy, assessment } = assessed
  const minutes = minutesOf(vacancy)
  const criteria = criteriaAt(assessed, round)
  const asked = criteria.filter(({ stages }) => !isPresented(stages))
  const presented = round === 'interview' && assessment.interview.some(({ stages }) => stages.includes('presentation'))
  const parts = [
    { name: 'Opening', minutes: minutes.opening },
    { name: 'Warm-up, not scored', minutes: minutes.warmUp },
    ...(presented ? [{ name: 'Presentation', minutes: minutes.presentation }] : []),
    ...asked.map(({ key, name }) => ({ name, criterion: key, minutes: minutes.question })),
    { name: 'The candidate’s questions', minutes: minutes.candidate },
    { name: 'Close', minutes: minutes.close },
  ].filter((part) => part.minutes > 0)
  const used = parts.reduce((sum, part) => sum + part.minutes, 0)
  const over = Math.max(0, used - minutes.total)
  const least = asked.toReversed().toSorted((a, b) => a.weight - b.weight)
  const cut = minutes.question > 0 ? least.slice(0, Math.ceil(over / minutes.question)).map(({ name }) => name) : []
  return { stage: round, name: stageWords(round), parts, used, total: minutes.total, over, cut }
}

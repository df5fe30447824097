/** The minutes of each round of interviews: how long its parts take, if they fit, and which to cut first. */
import { roundChoice, roundCount, roundType } from '../vacancy/rounds'
import { type InterviewStage, interviewStages, stageWords } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Assessed, InterviewTime, TimePart, WithCriteria } from './assessment'
import { rowName } from './criterion-words'
import type { InterviewCriterion } from './interview-criterion'

/** The minutes of each part of a round: its own, else those of every round, else the policy file's. */
export function minutesOf(vacancy: Pick<VacancyContext, 'choices' | 'policy'>, round: InterviewStage) {
  const { choices, policy } = vacancy
  return { ...policy.panel.time, ...choices.interview.time, ...roundChoice(vacancy, round).time }
}

/** The rounds of interviews at which the panel scores something; the first where it scores nothing. */
export function interviewRounds(known: WithCriteria): [InterviewStage, ...InterviewStage[]] {
  const [first, ...later] = interviewStages.filter((round) => criteriaAt(known, round).length > 0)
  return [first ?? 'interview', ...later]
}

/** The criteria scored at one round: those asked about there and, at the first, those shown in a presentation. */
export function criteriaAt({ assessment }: WithCriteria, round: InterviewStage): InterviewCriterion[] {
  return assessment.interview.filter(
    ({ stages }) => stages.includes(round) || (round === 'interview' && stages.includes('presentation')),
  )
}

/** True for a criterion that the panel scores at this round on the presentation alone. */
export function isOnlyShownAt({ stages }: Pick<InterviewCriterion, 'stages'>, round: InterviewStage): boolean {
  return !stages.includes(round)
}

/** The rounds with more criteria than a round has time for, each with its criteria and the most that it should have. */
export function crowdedRounds(assessed: Assessed): { round: string; count: number; most: number }[] {
  const { interviewCriteria: most } = assessed.vacancy.policy['vacancy-form'].limits
  return assessed.assessment.rounds
    .map(({ stage, name }) => ({ round: name, count: criteriaAt(assessed, stage).length, most }))
    .filter(({ count }) => count > most)
}

/** One round of interviews, part by part. */
export function interviewTime(assessed: WithCriteria, round: InterviewStage): InterviewTime {
  const { vacancy } = assessed
  const minutes = minutesOf(vacancy, round)
  const parts = partsAt(assessed, round).filter((part) => part.minutes > 0)
  const used = minutesIn(parts)
  const over = Math.max(0, used - minutes.total)
  const least = askedAt(assessed, round)
    .toReversed()
    .toSorted((a, b) => a.weight - b.weight)
  const cut = minutes.question > 0 ? least.slice(0, Math.ceil(over / minutes.question)).map(rowName) : []
  const name = stageWords(round, roundCount(vacancy))
  return { stage: round, name, type: roundType(vacancy, round), parts, used, total: minutes.total, over, cut }
}

/** The parts of a round in their order, those without minutes too. */
export function partsAt(assessed: WithCriteria, round: InterviewStage): TimePart[] {
  const minutes = minutesOf(assessed.vacancy, round)
  const { interview } = assessed.assessment
  const presented = round === 'interview' && interview.some(({ stages }) => stages.includes('presentation'))
  const asked = askedAt(assessed, round)
  return [
    { kind: 'opening', name: 'Opening', minutes: minutes.opening },
    { kind: 'warmUp', name: 'Warm-up, not scored', minutes: minutes.warmUp },
    ...(presented ? [{ kind: 'presentation' as const, name: 'Presentation', minutes: minutes.presentation }] : []),
    ...asked.map((criterion) => ({
      kind: 'question' as const,
      name: rowName(criterion),
      criterion: criterion.key,
      minutes: minutes.question,
    })),
    { kind: 'candidate', name: 'The candidate’s questions', minutes: minutes.candidate },
    { kind: 'close', name: 'Close', minutes: minutes.close },
  ]
}

function askedAt(assessed: WithCriteria, round: InterviewStage): InterviewCriterion[] {
  return criteriaAt(assessed, round).filter((criterion) => !isOnlyShownAt(criterion, round))
}

/** The minutes of parts together. */
export function minutesIn(parts: Pick<TimePart, 'minutes'>[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0)
}

/** The fields of each round of interviews: its type, and its minutes in the order of the interview. */
import { minutesOf } from '../domain/assessment/interview-time'
import { sentenceCase } from '../domain/text/format'
import type { Post, TimePlan } from '../domain/vacancy/choices'
import { type RoundChoice, roundCount, roundType } from '../domain/vacancy/rounds'
import { type InterviewStage, interviewStages, stageWords } from '../domain/vacancy/stages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { oneOf, wholeNumber } from './form'

/** The minutes with their labels. */
export const timeFields = [
  { name: 'total', label: 'The whole interview' },
  { name: 'opening', label: 'Opening' },
  { name: 'warmUp', label: 'Warm-up, not scored' },
  { name: 'presentation', label: 'Presentation, if there is one' },
  { name: 'question', label: 'Each criterion' },
  { name: 'candidate', label: 'The candidate’s questions' },
  { name: 'close', label: 'Close' },
] as const

/** The fields of one round. */
export function roundFields(vacancy: VacancyContext, round: InterviewStage) {
  const name = stageWords(round, roundCount(vacancy))
  const types = ['', ...vacancy.policy['vacancy-form'].choices.interviewType]
  return {
    type: oneOf(types, `Choose the type of the ${name}`).default(''),
    time: Object.fromEntries(
      timeFields.map(({ name: part, label }) => [
        part,
        wholeNumber(`${sentenceCase(name)}: the minutes for “${label}”`, 0, 240),
      ]),
    ),
  }
}

/** What the fields of a round show, by name. */
export function readRounds(vacancy: VacancyContext, round: InterviewStage): [string, string[]][] {
  const minutes = minutesOf(vacancy, round)
  return [
    [`rounds.${round}.type`, [roundType(vacancy, round) ?? '']],
    ...timeFields.map(({ name }): [string, string[]] => [`rounds.${round}.time.${name}`, [String(minutes[name])]]),
  ]
}

export type SentRounds = Record<string, { type: string; time: Record<string, number> }>

/**
 * The choices about the rounds as sent: each has its own type and those minutes that are not the policy file's, so what
 * counted for every round before is not needed any more. Choices about rounds that the post has no longer stay.
 */
export function writeRounds({ choices, policy }: VacancyContext, sent: SentRounds) {
  const { interviewType: _, ...post } = choices.post
  const rounds = interviewStages.map((round, at): RoundChoice => {
    const now = sent[round]
    if (!now) return choices.interview.rounds?.[at] ?? {}
    const changed = timeFields.filter(({ name }) => now.time[name] !== policy.panel.time[name])
    const time = Object.fromEntries(changed.map(({ name }) => [name, now.time[name]])) as TimePlan
    return { ...(now.type && { type: now.type }), ...(changed.length > 0 && { time }) }
  })
  const last = rounds.findLastIndex((round) => Object.keys(round).length > 0)
  return {
    post: post satisfies Post,
    time: undefined,
    rounds: last < 0 ? undefined : rounds.slice(0, last + 1),
  }
}

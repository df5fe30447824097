/** The time of each round, with the fields of the plan's form that it depends on: the browser follows them. */
import type { Assessed, TimePart } from '../domain/assessment/assessment'
import { criteriaAt, interviewTime } from '../domain/assessment/interview-time'
import { possibleParts } from '../domain/assessment/possible-time'
import { sentenceCase } from '../domain/text/format'
import { roundsOf } from '../domain/vacancy/rounds'
import type { InterviewStage, Stage } from '../domain/vacancy/stages'

export interface RoundTime {
  round: InterviewStage
  /** Such as "First interview". */
  name: string
  /** The number of criteria that are scored. */
  criteria: number
  /** CSS selector of the ticks, one of which the round needs for a criterion to be scored. */
  ticks: string
  /** Every part that the round could have; one that it does not have now has 0 minutes. */
  parts: RoundPart[]
  /** The field of the minutes that the round may take. */
  field: string
  used: number
  total: number
}

export interface RoundPart {
  name: string
  minutes: number
  /** The field of its minutes. */
  field: string
  /** CSS selector of the ticks, one of which the part needs; absent where every interview has it. */
  ticks?: string
}

/** The time of each round that the post has, in use or not. */
export function roundTimes(assessed: Assessed): RoundTime[] {
  return roundsOf(assessed.vacancy).map((round) => {
    const { name, used, total } = interviewTime(assessed, round)
    const parts = possibleParts(assessed, round).map((part) => ({
      name: part.name,
      minutes: part.minutes,
      field: `rounds.${round}.time.${part.kind}`,
      ticks: ticksOf(part, round),
    }))
    return {
      ...{ round, name: sentenceCase(name), parts, used, total },
      criteria: criteriaAt(assessed, round).length,
      ticks: parts.flatMap(({ ticks }) => ticks ?? []).join(),
      field: `rounds.${round}.time.total`,
    }
  })
}

function ticksOf({ kind, criterion }: TimePart, round: InterviewStage): string | undefined {
  if (kind === 'presentation') return ticksAt(['presentation'])
  return criterion && ticksAt([round], criterion)
}

/** CSS selector of the ticks that put a criterion at one of the stages; without its key, any criterion. */
export function ticksAt(stages: Stage[], key?: string): string {
  const row = key === undefined ? '[name^="stages."]' : `[name="stages.${key}"]`
  return stages.map((stage) => `${row}[value="${stage}"]:checked`).join()
}

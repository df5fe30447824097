/** In which order the panel asks, and how long it takes. */
import type { Slice } from './vacancy'

/** A step in the order: "up:behaviour-leadership". */
const step = /^(up|down):(.+)$/

/** The order after one criterion has changed places with its neighbour; at an end, or for one that is not there, as it was. */
export function moveCriterion(order: string[], move: string): string[] {
  const [, direction, key = ''] = step.exec(move) ?? []
  const from = order.indexOf(key)
  const to = from + (direction === 'up' ? -1 : 1)
  const other = order[to]
  if (!direction || from < 0 || other === undefined) return order
  return order.map((one, at) => (at === from ? other : at === to ? key : one))
}

export interface RunningTime {
  /** Minutes for each question. */
  question: number
  /** Minutes of everything together. */
  needed: number
  /** Minutes that the interview has. */
  total: number
}

/** How long an interview with so many questions takes, by the vacancy's time plan or else the data pack's. */
export function runningTime({ choices, packs }: Slice, questions: number): RunningTime {
  const time = { ...packs.questions.time, ...choices.interview.time }
  const around = time.opening + time.warmUp + time.candidate + time.close
  return { question: time.question, needed: around + questions * time.question, total: time.total }
}

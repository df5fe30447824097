/** Extra time as an adjustment: the minutes of a round with it, and its breaks. */
import type { PanelPolicy } from '../policy/panel'
import type { InterviewTime, TimePart } from './assessment'
import { minutesIn } from './interview-time'

/** One round of interviews with extra time. */
export interface LongerInterview {
  /** Per cent more for the parts that grow. */
  percentage: number
  parts: TimePart[]
  breaks: Rest[]
  /** Minutes of parts and breaks together. */
  total: number
}

/** A break, before the part of a name. */
export interface Rest {
  minutes: number
  before: string
}

/** The round with each percentage of extra time that the policy names. */
export function longerInterviews({ parts }: InterviewTime, { extraTime }: PanelPolicy): LongerInterview[] {
  return extraTime.percentages.map((percentage) => {
    const longer = parts.map((part) => (extraTime.grows.includes(part.kind) ? grown(part, percentage) : part))
    const breaks = sittings(longer, extraTime.longestSitting)
      .slice(1)
      .map(([first]) => ({ minutes: extraTime.break, before: first.name }))
    return { percentage, parts: longer, breaks, total: minutesIn([...longer, ...breaks]) }
  })
}

/** Whole minutes, rounded up so that nobody gets less than was agreed. */
function grown(part: TimePart, percentage: number): TimePart {
  return { ...part, minutes: Math.ceil((part.minutes * (100 + percentage)) / 100) }
}

type Sitting = [TimePart, ...TimePart[]]

/**
 * Divides an interview into as few sittings as possible, the longest as short as possible. A part is never divided, so
 * one that is longer than `longest` minutes is a sitting of its own.
 */
export function sittings(parts: TimePart[], longest: number): Sitting[] {
  const least = filled(parts, longest)
  const even = Math.ceil(minutesIn(parts) / Math.max(least.length, 1))
  for (let most = even; most < longest; most += 1) {
    const tried = filled(parts, most)
    if (tried.length <= least.length) return tried
  }
  return least
}

/** Fills one sitting after the other up to so many minutes. */
function filled(parts: TimePart[], most: number): Sitting[] {
  const found: Sitting[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last && minutesIn(last) + part.minutes <= most) last.push(part)
    else found.push([part])
  }
  return found
}

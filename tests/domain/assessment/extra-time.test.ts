import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import type { TimePart } from '../../../app/domain/assessment/assessment'
import { longerInterviews, sittings } from '../../../app/domain/assessment/extra-time'
import { interviewTime, minutesIn } from '../../../app/domain/assessment/interview-time'
import { shippedPolicy } from '../../support/build'
import { leadAt, usual } from '../../support/plan'
import { rounds } from '../../support/rounds'

const { panel } = shippedPolicy
const partsOf = (minutes: number[]) =>
  minutes.map((each, at): TimePart => ({ kind: 'question', name: `${at}`, minutes: each }))

describe('extra time', () => {
  test('makes presentation, questions and the candidate’s questions longer, in whole minutes', () => {
    const time = interviewTime(withAssessment(leadAt(['presentation', 'interview'])), 'interview')
    const [more] = longerInterviews(time, panel)
    const minutes = (parts: TimePart[]) => Object.fromEntries(parts.map((part) => [part.kind, part.minutes]))
    expect(minutes(time.parts)).toEqual({
      opening: 5,
      warmUp: 3,
      presentation: 10,
      question: 7,
      candidate: 5,
      close: 2,
    })
    expect(minutes(more?.parts ?? [])).toEqual({
      ...{ opening: 5, warmUp: 3, presentation: 13, question: 9, candidate: 7, close: 2 },
    })
  })

  test('has a break where a sitting would be longer than the policy allows, and none where all fits', () => {
    const time = interviewTime(withAssessment(usual), 'interview')
    const [quarter, half] = longerInterviews(time, panel)
    expect([quarter?.breaks.length, quarter?.total]).toEqual([1, 71 + 10])
    expect([half?.breaks.length, half?.total]).toEqual([1, 84 + 10])
    expect(time.parts.map(({ name }) => name)).toContain(half?.breaks[0]?.before)
    const patient = { ...panel, extraTime: { ...panel.extraTime, longestSitting: 84 } }
    expect(longerInterviews(time, patient).map(({ breaks }) => breaks)).toEqual([[], []])
  })
})

test('sittings are as few as can be, none too long, in order, and as even as their parts allow', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(minutes, fc.integer({ min: 40, max: 120 }), (each, longest) => {
      const parts = partsOf(each)
      const found = sittings(parts, longest)
      expect(found.flat()).toEqual(parts)
      const longestOf = (some: TimePart[][]) => Math.max(...some.map(minutesIn))
      expect(longestOf(found)).toBeLessThanOrEqual(longest)
      const others = divisions(parts).filter((some) => longestOf(some) <= longest)
      expect(found.length).toBe(Math.min(...others.map(({ length }) => length)))
      const asFew = others.filter(({ length }) => length === found.length)
      expect(longestOf(found)).toBe(Math.min(...asFew.map(longestOf)))
    }),
    { numRuns: rounds(200) },
  )
})

test('a part that is too long is a sitting of its own', () => {
  expect(sittings(partsOf([5, 90, 5]), 60).map(minutesIn)).toEqual([5, 90, 5])
})

/** Every way to divide a list, keeping its order. */
function divisions<T>([first, ...rest]: T[]): T[][][] {
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[[first]]]
  return divisions(rest).flatMap(([next = [], ...others]) => [
    [[first], next, ...others],
    [[first, ...next], ...others],
  ])
}

import { expect, test } from 'vitest'
import { moveCriterion, runningTime } from '../../app/domain/interview-order'
import { aVacancy, shippedPacks } from '../build'

test.each([
  ['up:b', ['b', 'a', 'c']],
  ['down:b', ['a', 'c', 'b']],
  ['up:a', ['a', 'b', 'c']],
  ['down:c', ['a', 'b', 'c']],
  ['up:gone', ['a', 'b', 'c']],
  ['sideways:b', ['a', 'b', 'c']],
  ['', ['a', 'b', 'c']],
])('“%s” gives %j', (move, order) => {
  expect(moveCriterion(['a', 'b', 'c'], move)).toEqual(order)
})

test('the running time follows the pack, and the vacancy’s own plan where it has one', () => {
  const { opening, warmUp, candidate, close, question, total } = shippedPacks.questions.time
  const around = opening + warmUp + candidate + close
  expect(runningTime(aVacancy(), 6)).toEqual({ question, total, needed: around + 6 * question })
  const interview = { ...aVacancy().choices.interview, time: { question: 10, total: 45, close: 0 } }
  expect(runningTime(aVacancy({ interview }), 2)).toEqual({ question: 10, total: 45, needed: around - close + 20 })
})

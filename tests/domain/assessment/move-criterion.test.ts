import { expect, test } from 'vitest'
import { moveCriterion } from '../../../app/domain/assessment/move-criterion'

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

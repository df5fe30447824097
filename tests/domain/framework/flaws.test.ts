import { expect, test } from 'vitest'
import { flawIn } from '../../../app/domain/framework/flaws'
import { shippedRelease } from '../../support/build'

test('the two slips of the shipped page are pointed out, and nothing else', () => {
  const statements = shippedRelease.skills.flatMap(({ levels }) => Object.values(levels).flatMap(({ items }) => items))
  expect(new Set(statements.filter((statement) => flawIn(statement)))).toEqual(
    new Set([
      'apply apply modern development standards principles under guidance',
      'explain the process and principles of integrating systems.',
    ]),
  )
})

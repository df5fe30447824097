import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankQuestion } from '../../../app/domain/questions/bank'
import { type BankGroup, bankPages } from '../../../app/domain/questions/bank-view'
import { strengthTopic } from '../../../app/domain/questions/topic'
import { pageNumber } from '../../../app/domain/text/paging'

const groupOf = (size: number, at: number): BankGroup => ({
  topic: strengthTopic(`strength-${at}`),
  inUse: size,
  questions: Array.from({ length: size }, (_, place) => ({ value: `${at}.${place}` }) as BankQuestion),
})

test('pages hold all questions once and in order, 50 at most, and every group stands somewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 130 }), { maxLength: 12 }), (sizes) => {
      const groups = sizes.map(groupOf)
      const pages = bankPages(groups)
      const valuesOf = (some: BankGroup[]) => some.flatMap(({ questions }) => questions.map(({ value }) => value))
      expect(valuesOf(pages.flat())).toEqual(valuesOf(groups))
      expect(pages.every((page) => valuesOf(page).length <= 50)).toBe(true)
      expect(pages.slice(0, -1).every((page) => valuesOf(page).length === 50)).toBe(true)
      expect([...new Set(pages.flat().map(({ topic }) => topic.slug))]).toEqual(groups.map(({ topic }) => topic.slug))
    }),
    { seed: 4177 },
  )
})

test('a bank without questions is one empty page', () => {
  expect(bankPages([])).toEqual([[]])
})

test('an address that asks for no page there is leads to the nearest', () => {
  expect(['2', '99', '0', '-4', 'x', null, ''].map((asked) => pageNumber(asked, 3))).toEqual([2, 3, 1, 1, 1, 1, 1])
})

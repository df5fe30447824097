import { expect, test } from 'vitest'
import { formatAmount, formatDate, formatList, formatPounds, formatTime } from '../../../app/domain/text/format'
import { postWords } from '../../../app/domain/vacancy/post-words'

test('dates, times, pounds and lists read as in the United Kingdom', () => {
  expect(formatDate('2026-12-04')).toBe('4 December 2026')
  expect(formatTime('2026-12-04T15:05:00Z')).toBe('4 December 2026 at 3:05pm')
  expect(formatTime('2026-07-04T15:05:00Z')).toBe('4 July 2026 at 4:05pm')
  expect(formatTime('2026-12-31T23:59:00Z')).toBe('31 December 2026 at 11:59pm')
  expect(formatTime('2026-11-24T12:31:00Z')).toBe('24 November 2026 at 12:31pm')
  expect(formatTime('2026-11-24T00:31:00Z')).toBe('24 November 2026 at 12:31am')
  expect(formatPounds(45_000)).toBe('£45,000')
  expect(formatPounds(0)).toBe('£0')
  expect(formatList([])).toBe('')
  expect(formatList(['a'])).toBe('a')
  expect(formatList(['a', 'b'])).toBe('a and b')
  expect(formatList(['a', 'b', 'c'])).toBe('a, b and c')
})

test.each([
  ['13000', '£13,000'],
  ['£13,000', '£13,000'],
  ['£ 13000.00', '£13,000'],
  ['28.97%', '28.97%'],
  ['£13,000 to £15,000', '£13,000 to £15,000'],
  ['a generous contribution', 'a generous contribution'],
])('the amount %s reads as %s', (typed, words) => {
  expect(formatAmount(typed)).toBe(words)
  expect(postWords({ pension: typed }).pension).toBe(words)
})

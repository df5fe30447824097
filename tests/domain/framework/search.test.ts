import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markEnd, markStart, matchOf, segments, wordsOf } from '../../../app/domain/framework/search'

test.each([
  ['data engineer', ['data', 'engineer']],
  ['  user-centred   design ', ['user', 'centred', 'design']],
  ['"data" AND (NEAR(x, 2)) -not* ^a:b', ['data', 'AND', 'NEAR', 'x', '2', 'not', 'a', 'b']],
  ['café ﬁne', ['café', 'ﬁne']],
  ['"*-^:(){}+', []],
  ['\u0000\u0007\u202e', []],
])('of %j the words are looked for and nothing else', (typed, words) => {
  expect(wordsOf(typed)).toEqual({ words, cut: false })
})

test('only the first ten words are looked for', () => {
  expect(wordsOf('word '.repeat(11))).toEqual({ words: Array(10).fill('word'), cut: true })
})

test('every word is quoted, the last one is a beginning as well, a short one is not', () => {
  expect(matchOf(['service', 'OR', 'incid'])).toBe('"service" AND "OR" AND ("incid"*)')
  expect(matchOf(['service', 'ux'], 'OR')).toBe('"service" OR "ux"')
})

test('a broken-off ending does not hide the word', () => {
  expect(matchOf(['managem'])).toBe('("managem"* OR "manag" OR "manage")')
  expect(matchOf(['testin'])).toBe('("testin"* OR "test")')
  expect(matchOf(['planet'])).toBe('("planet"*)')
})

test('a marked text falls into parts that give the text back', () => {
  expect(segments(`a ${markStart}b${markEnd} c${markStart}d${markEnd}`)).toEqual([
    { text: 'a ', match: false },
    { text: 'b', match: true },
    { text: ' c', match: false },
    { text: 'd', match: true },
  ])
  expect(segments('')).toEqual([])
})

test('marks that do not pair are no text and no match', () => {
  const part = fc.oneof(fc.constantFrom(markStart, markEnd), fc.string())
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('')
      const plain = text.replaceAll(markStart, '').replaceAll(markEnd, '')
      expect(
        segments(text)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(plain)
    }),
  )
})

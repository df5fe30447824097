import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../app/prose/markdown/clean-text'
import { anyText } from './any-text'

test('line ends become one line feed, and tabs stay', () => {
  expect(cleanText('a\r\nb\rc\vd\u2028e\tf')).toBe('a\nb\nc\nd\ne\tf')
})

test('no-break spaces become spaces, so that words do not fuse', () => {
  expect(cleanText('10\u00a0000\u202fpounds\u2009a year')).toBe('10 000 pounds a year')
})

test('controls, noncharacters, zero-width and bidi characters go', () => {
  expect(cleanText('a\u0000b\u001fc\u007fd\u009ee\ufffef\uffffg\u{1ffff}h\u200bi\u00adj\u202ek\ufeff')).toBe(
    'abcdefghijk',
  )
})

test('half a surrogate pair becomes the replacement character, and whole pairs stay', () => {
  expect(cleanText('a\ud800b \u{1f600}')).toBe('a\ufffdb \u{1f600}')
})

test('letters are composed', () => {
  expect(cleanText('cafe\u0301')).toBe('caf\u00e9')
})

test('a pile of accents is cut to what a language can mean, in time that grows with its length', () => {
  expect(cleanText(`a${'\u0316\u0301'.repeat(500_000)}b`)).toMatch(/^\u00e1\p{M}{29}b$/u)
})

test('cleaning clean text changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text)
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

import { expect, test } from 'vitest'
import { parseProse } from '../../app/prose/markdown'
import { plainText } from '../../app/prose/plain-text'
import { isTooDeep } from '../../app/prose/too-deep'

test.each([
  ['list markers without end', `${'- '.repeat(1500)}x`],
  ['numbers without end', `a\n\n${'1. '.repeat(1500)}x`],
  ['a run of stars', `${'*'.repeat(9999)}a${'*'.repeat(9999)}`],
  ['a run of underscores', '_'.repeat(13)],
])('%s are too deep', (_, markdown) => {
  expect(isTooDeep(markdown)).toBe(true)
})

test('what people write is not, and is rendered whole', () => {
  const markdown =
    '- one\n  - two\n    - **three**\n\n***very***\n\n1. a\n\nA line - with - dashes - in - it - and - more - of - them - here'
  expect(isTooDeep(markdown)).toBe(false)
  expect(plainText(parseProse(markdown))).toContain('three')
})

test('what is just shallow enough is rendered', () => {
  for (const markdown of [`${'- '.repeat(8)}x`, `${'*'.repeat(12)}a${'*'.repeat(12)}`]) {
    expect(isTooDeep(markdown)).toBe(false)
    expect(plainText(parseProse(markdown))).toMatch(/[xa]/)
  }
})

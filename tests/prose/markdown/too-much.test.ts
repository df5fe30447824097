import { expect, test } from 'vitest'
import { parseProse } from '../../../app/prose/markdown/markdown'
import { tooMuchIn } from '../../../app/prose/markdown/too-much'
import { plainText } from '../../../app/prose/text/plain-text'
import { hostile } from './hostile'

const deep = /^lists within lists, or bold words within italic ones, more than 8 deep: /

test.each([
  ['emphasis of two marks', /^13,332 marks \* and _, more than can be shown: use 600 or fewer$/],
  ['emphasis that opens and then closes', /^4,000 marks \* and _, more than can be shown: use 600 or fewer$/],
  ['eight lists a line', /^9,901 lines and list items, more than can be shown: use 600 or fewer$/],
  ['a run of stars', /^19,998 marks \* and _/],
  ['open brackets', /^20,000 marks such as \*, \[, \| and \\, more than/],
  ['lists that stand deeper line by line', /^278 lines and list items, more than can be shown: use 139/],
])('%s are too much', (name, sentence) => {
  expect(tooMuchIn(hostile[name] ?? '')).toMatch(sentence)
})

test.each([
  ['list marks', `${'- '.repeat(9)}x`],
  ['numbers', `a\n\n${'1. '.repeat(9)}x`],
  ['lists line by line', Array.from({ length: 9 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['stars', `${'*'.repeat(18)}a${'*'.repeat(18)}`],
  ['stars that open and then close', `${'*a '.repeat(9)}${'b* '.repeat(9)}`],
])('nine %s are too deep, and what is too deep stays as typed', (_, markdown) => {
  expect(tooMuchIn(markdown)).toMatch(deep)
  expect(plainText(parseProse(markdown))).toMatch(/- - x|1\. 1\. x|- a\n *- a|\*\*a\*\*|\*a b\*/)
})

test('what people write is not too much, and is rendered whole', () => {
  const markdown =
    '- one\n  - two\n    - **three**\n\n***very***\n\n1. a\n\nA line - with - dashes - in - it - and - more - of - them - here'
  expect(tooMuchIn(markdown)).toBeUndefined()
  expect(plainText(parseProse(markdown))).toContain('three')
})

test('what is just shallow enough is rendered', () => {
  for (const markdown of [`${'- '.repeat(8)}x`, `${'*'.repeat(12)}a${'*'.repeat(12)}`]) {
    expect(tooMuchIn(markdown)).toBeUndefined()
    expect(plainText(parseProse(markdown))).toMatch(/^(- )*[xa]$/)
  }
})

test('a long wording of usual marks is not too much', () => {
  const item = '- **Plan** the work of the team with [the guide](https://example.org/guide), and say what you found\n'
  const wording = `### What you will do\n\nYou will lead the team.\n\n${item.repeat(180)}`
  expect(wording.length).toBeGreaterThan(17_000)
  expect(tooMuchIn(wording)).toBeUndefined()
})

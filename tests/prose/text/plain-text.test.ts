import { expect, test } from 'vitest'
import { parseFixed } from '../../../app/prose/markdown/markdown'
import { plainText } from '../../../app/prose/text/plain-text'

const plain = (markdown: string) => plainText(parseFixed(markdown))

test('lists keep their marks and nest by indent', () => {
  expect(plain('3. a\n4. b\n   - c\n\n     d\n- [x] e')).toBe('3. a\n4. b\n   - c\n     d\n\n[x] e')
})

test('links name their address once', () => {
  expect(
    plain('[a](https://b.example/c) [https://b.example](https://b.example) [d@e.example](mailto:d@e.example)'),
  ).toBe('a (https://b.example/c) https://b.example d@e.example')
})

test('a table is lines of heading and value', () => {
  expect(plain('| A | | C |\n| --- | --- | --- |\n| a **b** | c | |\n| :choice[1 2] | | d |')).toBe(
    'A: a b\nc\nC:\n\nA: 1 · 2\nC: d',
  )
})

test('breaks are lines', () => {
  expect(plain('a\\\nb\nc')).toBe('a\nb c')
})

test('a table of pairs is a line for each', () => {
  expect(plain('| Fact | Detail |\n| --- | --- |\n| Grade | SEO |\n| Date | |')).toBe('Grade: SEO\nDate:')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../app/prose/markdown/clean-text'
import { escapeMarkdown } from '../../../app/prose/markdown/escape-markdown'
import { parseFixed, parseProse } from '../../../app/prose/markdown/markdown'
import type { Block, Inline, Root } from '../../../app/prose/markdown/nodes'
import { rounds } from '../../support/rounds'
import { anyText } from './any-text'

const sample = { numRuns: rounds(5000) }
const asText = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }])
const asParagraph = (value: string): Block[] => (value === '' ? [] : [{ type: 'paragraph', children: asText(value) }])
const root = (children: Block[]): Root => ({ type: 'root', children })
const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim()

test.each([
  ['2.5', '2.5'],
  ['C#, F# and .NET', 'C#, F# and .NET'],
  ['A/B (x) [y to be confirmed]', 'A/B (x) [y to be confirmed]'],
  ['snake_case & R&D <b> `code` > 3 ~ 4!', 'snake_case & R&D <b> `code` > 3 ~ 4!'],
  ['5 * 3 - 2 at 10:30', '5 * 3 - 2 at 10:30'],
  ['C:\\dir', 'C:\\dir'],
  ['Time: now, see https://example.org/a_b?c=1', 'Time: now, see https://example.org/a_b?c=1'],
  ['-5 degrees', '-5 degrees'],
])('%s needs no backslash', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test.each([
  ['# one', '\\# one'],
  ['- one', '\\- one'],
  ['2. one', '2\\. one'],
  ['*one*', '\\*one\\*'],
  ['a | b', 'a \\| b'],
  ['[a](https://b.example)', '[a]\\(https://b.example)'],
  [':choice[1 2]', '\\:choice[1 2]'],
  [':::fixed', '\\:::fixed'],
  ['[ ] one', '\\[ ] one'],
  ['two\n\nlines', 'two lines'],
])('%s is escaped once', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test('escaped text is the text of a paragraph', () => {
  const check = (text: string) => {
    const expected = root(asParagraph(oneLine(text)))
    expect(parseProse(escapeMarkdown(text))).toEqual(expected)
    expect(parseFixed(escapeMarkdown(text))).toEqual(expected)
  }
  fc.assert(fc.property(anyText, check), sample)
})

test('escaped text is the text of a list item', () => {
  const check = (text: string) => {
    const children = [`x${oneLine(text)}`, oneLine(text)].filter((line) => line !== '').map(asParagraph)
    const list = {
      type: 'list' as const,
      ordered: false,
      start: 1,
      children: children.map((item) => ({ type: 'listItem' as const, checked: null, children: item })),
    }
    const source = `- x${escapeMarkdown(text)}\n- ${escapeMarkdown(text)}`
    expect(parseProse(source)).toEqual(root([list]))
    expect(parseFixed(source)).toEqual(root([list]))
  }
  fc.assert(
    fc.property(
      anyText.filter((text) => !/^\s/.test(cleanText(text))),
      check,
    ),
    sample,
  )
})

test('escaped text is the text of a table cell', () => {
  const check = (text: string) => {
    const [table] = parseFixed(`| A | B |\n| --- | --- |\n| ${escapeMarkdown(text)} | after |`).children
    if (table?.type !== 'table') throw new Error('The table broke')
    expect(table.children[1]?.children.map((cell) => cell.children)).toEqual([asText(oneLine(text)), asText('after')])
  }
  fc.assert(fc.property(anyText, check), sample)
})

test('escaped text is the text of a heading and of strong words', () => {
  const check = (text: string) => {
    fc.pre(oneLine(text) !== '')
    const heading: Block = { type: 'heading', depth: 3, children: asText(oneLine(text)) }
    expect(parseFixed(`### ${escapeMarkdown(text)}`)).toEqual(root([heading]))
    const words = asText(`(${oneLine(text)})`)
    const paragraph: Block = { type: 'paragraph', children: [{ type: 'strong', children: words }] }
    expect(parseProse(`**(${escapeMarkdown(text)})**`)).toEqual(root([paragraph]))
  }
  fc.assert(fc.property(anyText, check), sample)
})

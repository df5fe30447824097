import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../app/prose/markdown/clean-text'
import { parseFixed, parseProse } from '../../../app/prose/markdown/markdown'
import type { Node } from '../../../app/prose/markdown/nodes'
import { plainText } from '../../../app/prose/text/plain-text'
import { rounds } from '../../support/rounds'
import { anyText } from './any-text'

const types = (node: Node): string[] => [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
const typesOf = (markdown: string, parse = parseProse) => [...new Set(types(parse(markdown)))]
const prose = (markdown: string) => plainText(parseProse(markdown))

test('prose has paragraphs, lists, strong, emphasis, breaks and links', () => {
  const source = 'One **two** *three*  \nfour [five](https://example.org)\n\n- six\n  1. seven'
  expect(typesOf(source)).toEqual([
    'root',
    'paragraph',
    'text',
    'strong',
    'emphasis',
    'break',
    'link',
    'list',
    'listItem',
  ])
})

test.each([
  ['> quoted'],
  ['```js'],
  ['`code`'],
  ['<b>bold</b> <!-- comment -->'],
  ['![alt *text*](https://example.org/a.png)'],
  ['---'],
  ['* * *'],
  ['[a]: https://example.org'],
  ['<https://example.org>'],
  ['&amp; &copy;'],
  ['| a | b |'],
  [':::fixed'],
  [':choice[1 2]'],
  ['[ ] task'],
  ['[a](javascript:alert(1))'],
  ['[a](/relative)'],
  ['[a](http://)'],
  ['[](https://example.org)'],
  ['#'],
  ['-'],
])('in prose %s stays as it was typed', (source) => {
  expect(prose(source)).toBe(source)
  expect(typesOf(source)).toEqual(['root', 'paragraph', 'text'])
})

test.each([[':other[1 2]{a="b"}'], ['::leaf[a]'], ['10:30 and Note:this'], [':choice'], [':choice[]']])(
  'in a form %s stays as it was typed',
  (source) => {
    expect(plainText(parseFixed(source))).toBe(source)
  },
)

test('an unknown block keeps its lines', () => {
  expect(plainText(parseFixed('- a\n\n  | b |\n  | --- |\n  | c |'))).toBe('- a\n  | b |\n  | --- |\n  | c |')
})

test('four spaces make no code', () => {
  expect(prose('One\n\n    two')).toBe('One\n\ntwo')
})

test('headings start at level 3, skip nothing and go no deeper than 4', () => {
  const levels = parseProse('## A\n\n#### B\n\n###### C\n\n## D\n\n# E\n\n## F').children.map((node) =>
    node.type === 'heading' ? node.depth : node.type,
  )
  expect(levels).toEqual([3, 4, 4, 3, 3, 4])
})

test('a heading in a list is its text', () => {
  expect(typesOf('- # a')).toEqual(['root', 'list', 'listItem', 'paragraph', 'text'])
})

test('a form has tables with rows of one length, tasks and choices', () => {
  const form = parseFixed('| A | B | C |\n| --- | --- | --- |\n| a | :choice[1 2 2] |\n\n- [x] done\n- [ ] open')
  expect(form.children).toEqual([
    {
      type: 'table',
      children: [
        row([text('A')], [text('B')], [text('C')]),
        row([text('a')], [{ type: 'choice', options: ['1', '2'], label: 'B: a' }], []),
      ],
    },
    { type: 'list', ordered: false, start: 1, children: [task('done', true), task('open', false)] },
  ])
})

test('a form has no blocks in blocks', () => {
  expect(types(parseFixed(':::fixed\none\n:::'))).toEqual(['root', 'paragraph', 'text'])
})

test('empty cells at the end of a row may be left out', () => {
  const head = '| A | B | C |\n| --- | --- | --- |\n'
  const whole = parseFixed(`${head}| a | | |\n| | | |\n| \\| | | |\n| | b | |`)
  expect(whole).toEqual(parseFixed(`${head}| a |\n| |\n| \\| |\n| | b |`))
  expect(whole.children).toMatchObject([{ children: [{}, { children: [{}, {}, {}] }, {}, {}, {}] }])
})

test('a choice may carry a label of its own', () => {
  expect(parseFixed(':choice[1 2]{label="Score for A \\| B"}').children).toEqual([
    { type: 'paragraph', children: [{ type: 'choice', options: ['1', '2'], label: 'Score for A | B' }] },
  ])
})

test('a list keeps its first number, and loses items without text', () => {
  expect(parseProse('3. a\n4.\n5. b').children).toMatchObject([{ ordered: true, start: 3, children: [{}, {}] }])
})

test('whatever people type is rendered: every letter of it reaches the plain text', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  const check = (text: string) => {
    // A link's address is written once, and its title is not.
    fc.pre(!text.includes(']('))
    expect(letters(prose(text))).toBe(letters(cleanText(text)))
  }
  fc.assert(fc.property(anyText, check), { numRuns: rounds(5000) })
})

function text(value: string) {
  return { type: 'text', value }
}

function row(...cells: object[][]) {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function task(value: string, checked: boolean) {
  return { type: 'listItem', checked, children: [{ type: 'paragraph', children: [text(value)] }] }
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGaps, splitGaps } from '../../../app/prose/markdown/gaps'
import { splitDocument } from '../../../app/prose/markdown/sections'
import { documentToMarkdown, documentToPlainText } from '../../../app/prose/text/document-text'
import { joinDocument } from '../text/join-document'
import { anyText } from './any-text'

const source = `# Interview sheet: C\\# *lead*

One.

Two [date to be confirmed].

## Before you start {#before-you-start}

- a
- b

### More

:::fixed
| A | B |
| --- | --- |
| a | :choice[1 2]{label="Score"} |

## Not a section

- [ ] done
:::

## After {#after}
`

const expected = {
  title: 'Interview sheet: C# lead',
  lead: 'One.\n\nTwo [date to be confirmed].',
  sections: [
    {
      key: 'before-you-start',
      heading: 'Before you start',
      prose: '- a\n- b\n\n### More',
      fixed: '| A | B |\n| --- | --- |\n| a | :choice[1 2]{label="Score"} |\n\n## Not a section\n\n- [ ] done',
    },
    { key: 'after', heading: 'After', prose: '', fixed: '' },
  ],
}

test('a document splits into title, lead and sections with their sources', () => {
  expect(splitDocument(source)).toEqual(expected)
})

test('a document that was split and joined splits into the same again', () => {
  expect(splitDocument(joinDocument(expected))).toEqual(expected)
  fc.assert(
    fc.property(anyText, anyText, (title, heading) => {
      const first = splitDocument(joinDocument({ ...expected, title: `T${title}`, sections: [section(`H${heading}`)] }))
      expect(splitDocument(joinDocument(first))).toEqual(first)
      expect(first.sections).toHaveLength(1)
    }),
  )
})

test('a heading may end with what looks like a key', () => {
  expect(splitDocument('# T\n\n## A {#b} {#a}').sections).toMatchObject([{ key: 'a', heading: 'A {#b}' }])
})

test('a fixed block may be empty', () => {
  expect(splitDocument('# T\n\n## A {#a}\n\n:::fixed\n:::').sections).toMatchObject([{ prose: '', fixed: '' }])
})

test.each([
  ['text before the title', 'One\n\n# T'],
  ['no title', '## A {#a}'],
  ['an empty source', ''],
  ['an empty title', '#'],
  ['a second title', '# T\n\n## A {#a}\n\n# U'],
  ['an empty section heading', '# T\n\n## {#a}\n\nOne'],
  ['a section without a key', '# T\n\n## A'],
  ['a section with an empty key', '# T\n\n## A {# }'],
  ['a key that is no slug', '# T\n\n## A {#A b}'],
  ['a key before the end of its line', '# T\n\n## {#a} A'],
  ['two sections of one key', '# T\n\n## A {#a}\n\n## B {#a}'],
  ['two fixed blocks', '# T\n\n## A {#a}\n\n:::fixed\na\n:::\n\n:::fixed\nb\n:::'],
  ['prose after a fixed block', '# T\n\n## A {#a}\n\n:::fixed\na\n:::\n\nOne'],
  ['a fixed block in the lead', '# T\n\n:::fixed\na\n:::'],
  ['a fixed block that never ends', '# T\n\n## A {#a}\n\n:::fixed\na\n\n## B {#b}'],
  ['another block', '# T\n\n## A {#a}\n\n:::note\na\n:::'],
  ['a table outside the fixed block', '# T\n\n## A {#a}\n\n| a |\n| --- |'],
])('%s is refused', (_, markdown) => {
  expect(() => splitDocument(markdown)).toThrow()
})

test('gaps are found in the order of reading, and marked in their text', () => {
  const markdown = 'By [date to be confirmed], **[place to be confirmed]** or [elsewhere](https://example.org)'
  expect(findGaps(markdown)).toEqual(['[date to be confirmed]', '[place to be confirmed]'])
  expect(findGaps('| A |\n| --- |\n| [name to be confirmed] |')).toEqual(['[name to be confirmed]'])
  expect(splitGaps('a [b to be confirmed]c')).toEqual([
    { text: 'a ', gap: false },
    { text: '[b to be confirmed]', gap: true },
    { text: 'c', gap: false },
  ])
})

test('a whole document reads as plain text', () => {
  expect(documentToPlainText(expected)).toBe(`Interview sheet: C# lead
========================

One.

Two [date to be confirmed].

Before you start
----------------

- a
- b

More

a: 1 · 2

Not a section

[ ] done

After
-----
`)
})

test('a whole document reads as Markdown without our own marks', () => {
  expect(documentToMarkdown(expected)).toContain(`### More

| A | B |
| --- | --- |
| a | 1 · 2 |

### Not a section

- [ ] done

## After
`)
})

function section(heading: string) {
  return { key: 'any', heading, prose: 'One', fixed: 'Two' }
}

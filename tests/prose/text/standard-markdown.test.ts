import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFixed, parseProse } from '../../../app/prose/markdown/markdown'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { plainText } from '../../../app/prose/text/plain-text'
import { standardMarkdown } from '../../../app/prose/text/standard-markdown'
import { rounds } from '../../support/rounds'
import { anyText } from '../markdown/any-text'
import { said, standardReading } from './standard-reading'

const ours = [
  ...['root', 'paragraph', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['text', 'strong', 'emphasis', 'break', 'link'],
]

/**
 * Marks that the small Markdown has switched off or refuses, and that other readers would run, fetch, draw or swallow.
 */
const hostile = [
  ...[
    '<script>alert(1)</script>',
    'a <b onclick="x">b</b>',
    '<!-- a -->',
    '<?php',
    '<![CDATA[a]]>',
    '</p>',
    '<div\nid="a">',
  ],
  ...['<javascript:alert(1)>', '<https://a.example>', '<a@b.example>', '<{1@b>'],
  ...[
    '[a](javascript:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](javascript&colon;alert(1))',
    '[a](data:text/html,b)',
  ],
  ...[
    '[a](//b.example)',
    '[a](/b)',
    '[](https://a.example)',
    '[a](JaVaScRiPt:b "c")',
    '[a [b](javascript:c)](https://d.example)',
  ],
  ...[
    '![a](https://b.example/c.png)',
    '![a](javascript:b)',
    '[![a](b)](https://c.example)',
    '![a][b]\n\n[b]: c.png',
    '!\\[a](b)',
  ],
  ...[
    '[a]\n\n[a]: javascript:b',
    '[a]: https://b.example',
    '[a][b] [b][]\n\n[b]:\n  <c> "d"',
    '- [a]: b',
    '[^1]\n\n[^1]: a',
  ],
  ...[
    '`a`',
    '``a ` b``',
    '```\na\n```',
    '```js',
    '~~~\na',
    '    a',
    'a\n\n\tb',
    '- a\n\n      b',
    '-     a',
    '1.      a',
  ],
  ...['> a', '> > a', '- > a', 'a\n> b', '1. a\n   > b', 'a\n===', 'a\n---', 'a\n-', '- a\n  ===', '- a\n  ---'],
  ...[
    '---',
    '***',
    '_ _ _',
    '- - -',
    '- ***',
    'a\n***\nb',
    '&amp;',
    '&#60;b>',
    '&colon; &#x3a; &notaname;',
    '\\&lt;',
    '\\<b>',
    '\\\\<b>',
  ],
  ...[
    '~a~',
    '~~a~~',
    '- [ ] a',
    '| a |\n| - |',
    'a | b\n--|--\nc',
    '# a',
    '- # a',
    '###',
    '-',
    '1. a\n2.\n3. b',
    '3) a\n\n1. b',
    '999999999. a\n1. b',
  ],
  ...[
    'https://a.example/_b_',
    '*https://a.example/*b',
    'www.a.example/*b*',
    'a_b_@c.example',
    'a\\\n> b',
    'a  \n1. b',
    '****a****',
  ],
  ...[
    '[a](https://b.example/(c))',
    '[a](https://b.example/?c=1&copy;=2)',
    '[a](<mailto:b c>)',
    '[a]: https://b.example[a](<mailto:b c>)',
    'www.b.example[a](https://c.example)',
    '[a\\]b](https://c.example)',
    '!\\\n[a](b)',
  ],
]

const anyHostile = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(' ', '\n', '\n\n', 'a', '*', '_', '[', ']', '(', '!')), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))

function expectTheSame(markdown: string): void {
  for (const parse of [parseProse, parseFixed]) {
    const root = parse(markdown)
    const reading = standardReading(standardMarkdown(root))
    expect(reading.types.filter((type) => !ours.includes(type))).toEqual([])
    expect(reading.urls.filter((url) => !/^(https?|mailto):/i.test(url))).toEqual([])
    expect(said(reading.root)).toEqual(said(root))
    expect(plainText(said(reading.root))).toBe(plainText(said(root)))
  }
}

test('what the small Markdown refuses, other readers would take for something', () => {
  const foreign = ['html', 'image', 'code', 'inlineCode', 'blockquote', 'definition', 'thematicBreak', 'delete']
  const read = new Set(hostile.flatMap((markdown) => standardReading(markdown).types))
  expect(foreign.filter((type) => !read.has(type))).toEqual([])
})

test.each(hostile)('other readers take %j as our page does', (markdown) => {
  expectTheSame(markdown)
})

test('other readers take any text as our page does', () => {
  fc.assert(fc.property(fc.oneof(anyText, anyHostile), expectTheSame), { numRuns: rounds(5000), seed: 4177 })
})

test.each([
  'One **two** *three* ***four*** and snake_case, R&D, 3 < 4 > 2, 5 * 3, C#, 10:30!',
  'One\\\ntwo, [three](https://example.org/a_b?c=1&d=2) and [date to be confirmed].',
  '- one\n- two\n  - three\n  - four\n\n1. five\n2. six',
  '### Heading\n\nhttps://example.org/a_b, www.example.org and a_b@example.org.',
])('what is plain stays as it is typed: %j', (markdown) => {
  expect(standardMarkdown(parseProse(markdown))).toBe(markdown)
})

test('title and headings of a document are text as well', () => {
  const sections = [{ key: 'a', heading: 'a `b` &amp; c #', prose: '## <b>', fixed: '' }]
  expect(documentToMarkdown({ title: '<b> *c*', lead: '', sections })).toBe(
    '# \\<b> \\*c\\*\n\n## a \\`b\\` \\&amp; c \\#\n\n### \\<b>\n',
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHtml, pageTextOfHtml } from '../../../../../app/domain/framework/import/html/to-text'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'
import { shippedRelease } from '../../../../support/build'
import { rounds } from '../../../../support/rounds'
import { markups } from './page-markups'

describe.each(Object.keys(markups))('the shipped page in %s', (name) => {
  test('gives the same release and no problem', () => {
    const { release, problems } = parseRolePage(pageTextOfHtml(markups[name] ?? ''), 'Software development')
    expect(problems).toEqual([])
    expect(release).toEqual(shippedRelease)
  })

  test('is seen to be HTML', () => {
    expect(isHtml(markups[name] ?? '')).toBe(true)
  })
})

test.each([
  ['<p>one</p>two<br>three<div>four</div>five', 'one|two|three|four|five'],
  ['<p>a\n  <b> b</b><i>c</i> &amp;&nbsp;d</p>', 'a bc &\u00a0d'],
  ['in<wbr>dex un<!-- comment -->broken n\0ul', 'index unbroken nul'],
  ['<ul><li>a<li><p>b</p><p>c</p><li> <li><span>d</span></ul>e', '• a|• b|c|• d|e'],
  ['<ul><li><h3>Name</h3><p>text</p></ul>', 'Name|text'],
  ['<ol><li><h3>One</h3><ul><li>a</ul><li><h3>2. Two</h3><li>three</ol>', '1. One|• a|2. Two|• three'],
  ['<table><tr><th>Skill<th>Description<tr><th>a<td>b</table>', 'Skill Description|a|b'],
  ['<table><thead><tr><td>Skill</td><td>Description</td></tr></thead><tr><td>a<td>b</table>', 'Skill Description|a|b'],
  ['<table><tr><th><h4>a</h4><p>b</p></th><th>c</th></tr></table>', 'a|b|c'],
  ['<p hidden>a<p>b<div hidden><div>c</div>d</div>e<div hidden="until-found">f</div>', 'b|e|f'],
  ['<ul><li hidden>a<ul><li>b</ul><li>c<li hidden>d</ul>e', '• c|e'],
  ['<table><tr><td hidden>a<td>b<tr hidden><td>c<tr><td>d</table>', 'b|d'],
  ['a<script>"<p>"</script><style>b</style><svg><style/><title>c</title><p>d</svg><svg/>e<iframe>f</iframe>', 'ae'],
  ['a<dialog>b</dialog><dialog open>c</dialog><nav>d</nav><select><option>e</select>', 'a|c'],
  ['a<main>b</main>c<main hidden>d</main><main>e</main>f', 'b|e'],
  ['a<div role="main"><div>b</div>c</div>d', 'b|c'],
  ['<title>a</title><body>b</p>c</br>d</li></ul></table></main>e', 'b|c|d|e'],
  ['<p>a<p>b', 'a|b'],
  ['<constructor>a</constructor><constructor hidden>b</constructor>c', 'ac'],
  ['', ''],
])('%s reads as a browser shows it', (html, lines) => {
  expect(pageTextOfHtml(html)).toBe(lines.replaceAll('|', '\n'))
})

test.each([
  ['<!doctype html>', true],
  ['\uFEFF\n <HTML>', true],
  ['<p>', true],
  ['<!-- saved -->', true],
  ['Skip to main content\n\n<p>', false],
  ['< 5', false],
  ['', false],
])('%j is HTML: %j', (text, html) => {
  expect(isHtml(text)).toBe(html)
})

/** Each is long enough to break a tree, a recursion or a search that starts again for every tag. */
const hostile: Record<string, string> = {
  'half a million open elements': '<div>'.repeat(500_000),
  'half a million open inline elements': '<b>a'.repeat(200_000),
  'lists in lists': '<ol><li>'.repeat(100_000),
  'tables in tables': '<table><tr><th>'.repeat(100_000),
  'end tags alone': '</div></p></ul>'.repeat(100_000),
  'nothing but <': '<'.repeat(1_000_000),
  'a comment without end': `<!--${'- '.repeat(500_000)}`,
  'a tag without end': `<p ${'a'.repeat(2_000_000)}`,
  'more attributes than memory': `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}`,
  'a tag name of two million letters': `<${'x'.repeat(2_000_000)}`,
  'an attribute of two million characters': `<p title="${'a '.repeat(1_000_000)}">x`,
  NULs: '\0'.repeat(1_000_000),
  'ampersands and references': '&&#&amp;&#x'.repeat(100_000),
  'left out in left out': '<p hidden><li hidden><svg>'.repeat(100_000),
  'mains in mains': '<main>a'.repeat(200_000),
}

test.each(Object.keys(hostile))('%s is read without an exception', (name) => {
  const { release, problems } = parseRolePage(pageTextOfHtml(hostile[name] ?? ''), '')
  expect([release.roles.length, problems.length]).toEqual([0, 1])
})

const pages = Object.values(markups)
const tag = fc.constantFrom(
  ...[
    '<main>',
    '</main>',
    '<table>',
    '<tr>',
    '<li>',
    '</ul>',
    '<p hidden>',
    '<nav>',
    '<title>',
    '<script>',
    '<!--',
    '-->',
  ],
  ...['<svg>', '<pre>', '</li>', '<thead>', '<h2>', '<', '&', '"', '\0', '<ol start=3>', '<![CDATA[', '<textarea>'],
)
const change = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2000), fc.constant('')),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.oneof(tag, fc.string({ unit: 'binary' }))),
)

test('a page cut and strewn with other markup gives a release or problems', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 8 }), (page, changes) => {
      const html = changes.reduce((now, [where, count, put]) => {
        const at = Math.floor(where * now.length)
        return now.slice(0, at) + put + now.slice(at + count)
      }, page)
      const { release, problems } = parseRolePage(pageTextOfHtml(html), 'Software development')
      expect(release.roles.length > 0 || problems.length > 0).toBe(true)
    }),
    { numRuns: rounds(300) },
  )
})

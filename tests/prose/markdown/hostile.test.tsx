import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { writeDocx } from '../../../app/prose/docx/write.server'
import { cleanText } from '../../../app/prose/markdown/clean-text'
import { escapeMarkdown } from '../../../app/prose/markdown/escape-markdown'
import { parseFixed, parseProse } from '../../../app/prose/markdown/markdown'
import type { Node } from '../../../app/prose/markdown/nodes'
import { splitAtLimit } from '../../../app/prose/markdown/reading-limit'
import { splitDocument } from '../../../app/prose/markdown/sections'
import { Prose } from '../../../app/prose/react/Prose'
import { plainText } from '../../../app/prose/text/plain-text'
import { sampleProperties } from '../sample'
import { anyHostileText, hostile } from './hostile'

const texts = Object.entries(hostile)
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
/** A link's address is written once, and its title is not. */
const hasLink = (text: string) => text.includes('](')

test.each(texts)('%s cannot make a tree deep or large', (_, text) => {
  for (const parse of [parseProse, parseFixed]) {
    const root = parse(text)
    expect(depthOf(root)).toBeLessThan(25)
    expect(sizeOf(root)).toBeLessThan(40_000)
  }
})

test.each(texts)('%s keep their letters on the page and as plain text', (_, text) => {
  const root = parseProse(text)
  expect(letters(plainText(root))).toBe(letters(cleanText(text)))
  expect(lettersOfPage(text)).toBe(letters(cleanText(text)))
  for (const source of [text, escapeMarkdown(text)]) renderToStaticMarkup(<Prose root={parseFixed(source)} />)
})

test('any marks that repeat keep their letters, stay shallow and are written everywhere', { timeout: 60_000 }, () => {
  const check = (text: string) => {
    const root = parseProse(text)
    expect(depthOf(root)).toBeLessThan(25)
    const page = lettersOfPage(text)
    const plain = letters(plainText(root))
    if (!hasLink(text)) expect([page, plain]).toEqual([letters(cleanText(text)), letters(cleanText(text))])
    for (const source of [text, escapeMarkdown(text)]) {
      const form = parseFixed(source)
      expect(depthOf(form)).toBeLessThan(25)
      renderToStaticMarkup(<Prose root={form} />)
      plainText(form)
    }
  }
  fc.assert(fc.property(anyHostileText, check), { numRuns: 60, seed: 11 })
})

test('Word gets every letter of any of them', { timeout: 120_000 }, async () => {
  const check = async (text: string) => {
    const docx = await writeDocx([document(text)], sampleProperties)
    const written = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    const found = Array.from(written.matchAll(/<w:t[ >][^<]*/g), ([part]) =>
      letters(part.replace(/^[^>]*>|&\w+;/g, '')),
    )
    if (!hasLink(text)) expect(found.join('')).toContain(letters(cleanText(text)))
  }
  for (const [, text] of texts) await check(text)
  await fc.assert(fc.asyncProperty(anyHostileText, check), { numRuns: 10, seed: 11 })
})

test('a document with any of them in it splits where its template says', () => {
  for (const [, text] of texts) {
    const source = `# T ${escapeMarkdown(text)}\n\n## A {#a}\n\n${escapeMarkdown(text)}\n\n:::fixed\n- ${escapeMarkdown(text)}\n:::\n\n## B {#b}`
    expect(splitDocument(source)).toMatchObject({
      sections: [{ key: 'a', prose: escapeMarkdown(text), fixed: `- ${escapeMarkdown(text)}`.trim() }, { key: 'b' }],
    })
  }
})

test('what comes before the limit is Markdown, what goes beyond it is as typed', () => {
  const text = `**Bold**\n\n${'- *a*\n'.repeat(2000)}`
  const { markdown, literal } = splitAtLimit(text)
  expect(markdown + literal).toBe(text)
  expect([markdown.length, literal.length].every((length) => length > 1000)).toBe(true)
  expect(splitAtLimit(hostile['emphasis of two marks'] ?? '').markdown).toBe('')
  const { children } = parseProse(text)
  expect(children[0]).toEqual({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: 'Bold' }] }],
  })
  expect(children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph'])
  expect(plainText(parseProse(text))).toMatch(/^Bold\n\n- a\n.*\n\n- \*a\*\n/s)
})

function depthOf(node: Node): number {
  return 1 + ('children' in node ? node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0) : 0)
}

function sizeOf(node: Node): number {
  return 1 + ('children' in node ? node.children.reduce((sum, child) => sum + sizeOf(child), 0) : 0)
}

function lettersOfPage(markdown: string): string {
  const page = renderToStaticMarkup(<Prose root={parseProse(markdown)} />)
  return letters(page.replace(/<[^>]*>|&#?\w+;/g, ''))
}

function document(prose: string) {
  const section = { key: 'a', heading: 'A', prose, fixed: escapeMarkdown(prose), newPage: false }
  return { kind: 'advert', name: 'T', title: 'T', lead: '', sections: [section] }
}

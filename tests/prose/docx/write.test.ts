import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bookmarkName } from '../../../app/prose/docx/bookmark.server'
import { columnWidths } from '../../../app/prose/docx/columns.server'
import type { WritableDocument } from '../../../app/prose/docx/document.server'
import { writeDocx } from '../../../app/prose/docx/write.server'
import { parseFixed } from '../../../app/prose/markdown/markdown'
import { samplePolicy, sampleProperties } from '../sample'
import { docxProblems } from './docx-checks'
import { findAll, readXml } from './xml-tree'

const read = (bytes: Uint8Array, path = 'word/document.xml') =>
  readXml(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()))
const values = (bytes: Uint8Array, name: string, attribute = 'w:val') =>
  findAll(read(bytes), name).map((element) => element.attributes[attribute])

function document(prose: string, fixed = ''): WritableDocument {
  return {
    kind: 'a',
    name: 'A',
    title: 'A',
    lead: '',
    sections: [{ key: 'b', heading: 'B', prose, fixed, newPage: true }],
  }
}

test('a long pack has no problems, and neither has one document of it', async () => {
  const pack = samplePolicy()
  expect(docxProblems(await writeDocx(pack, sampleProperties))).toEqual([])
  for (const item of pack) expect(docxProblems(await writeDocx([item], sampleProperties))).toEqual([])
})

test('the same input gives the same bytes', async () => {
  const first = await writeDocx(samplePolicy(), sampleProperties)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(first.equals(await writeDocx(samplePolicy(), sampleProperties))).toBe(true)
})

test('each section has its bookmark, in a pack with the kind of its document', async () => {
  const pack = await writeDocx(samplePolicy(), sampleProperties)
  expect(values(pack, 'w:bookmarkStart', 'w:name')).toEqual(
    expect.arrayContaining(['_p_advert', '_s_advert_about_the_role', '_s_interview_question_six']),
  )
  const single = await writeDocx(samplePolicy().slice(0, 1), sampleProperties)
  expect(values(single, 'w:bookmarkStart', 'w:name')).toEqual(['_p_advert', '_s_about_the_role', '_s_how_to_apply'])
})

test('a long key is hashed into the 40 characters of a bookmark', () => {
  const name = bookmarkName('a-very-long-heading-of-a-section-number-one')
  expect(name).toMatch(/^_s_[0-9a-f]{37}$/)
  expect(name).not.toBe(bookmarkName('a-very-long-heading-of-a-section-number-two'))
})

test('the parts of a pack start on new pages, with headers of their own', async () => {
  const pack = await writeDocx(samplePolicy(), sampleProperties)
  expect(values(pack, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'portrait', 'portrait', 'landscape'])
  // A section without a type starts on a new page.
  expect(values(pack, 'w:type')).toEqual([])
  const headers = Object.keys(unzipSync(pack)).filter((path) => /^word\/header\d+\.xml$/.test(path))
  expect(
    headers.map((path) =>
      read(pack, path)
        .children.map((child) => child.text)
        .join(''),
    ),
  ).toEqual(expect.arrayContaining(['Lead developer', 'Interview sheets', 'Moderation']))
})

test('sections break pages where they should, but never the first', async () => {
  const single = await writeDocx(samplePolicy().slice(1, 2), sampleProperties)
  expect(findAll(read(single), 'w:pageBreakBefore')).toHaveLength(6)
})

/** The text of each paragraph that stays with the next one. */
function kept(bytes: Uint8Array): string[] {
  return findAll(read(bytes), 'w:p')
    .filter((paragraph) => findAll(paragraph, 'w:keepNext').some((keep) => keep.attributes['w:val'] !== 'false'))
    .map(({ text }) => text)
}

test('a lead-in stays with its list, a short table is whole, and of a long one no row stands alone', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `| r${index} | x${index} |`).join('\n')
  const bytes = (count: number) =>
    writeDocx(
      [document('', `### H\n\nLevel\n\nYou can:\n\n- one\n- two\n\n| A | B |\n| --- | --- |\n${rows(count)}`)],
      sampleProperties,
    )
  expect(kept(await bytes(3))).toEqual(['Level', 'You can:', 'one', 'A', 'B', 'r0', 'x0', 'r1', 'x1'])
  expect(kept(await bytes(12))).toEqual(['Level', 'You can:', 'one', 'A', 'B', 'r0', 'x0', 'r10', 'x10'])
})

test('a line that introduces stays with what it introduces, be it a paragraph or a heading', async () => {
  const text = '- one\n\nAbout this role:\n\nIt is long.\n\n### A\n\nWhose words they are.\n\n#### B\n\nLast.'
  expect(kept(await writeDocx([document('', text)], sampleProperties))).toEqual([
    'About this role:',
    'Whose words they are.',
  ])
  const source = document('Whose words these are.', '### A\n\nLast.')
  expect(kept(await writeDocx([source], sampleProperties))).toEqual(['Whose words these are.'])
})

test('a box for notes has its lines together, the first of which takes typed notes', async () => {
  const box = '| Notes |\n| --- |\n| |\n| |\n| |\n\nScale\n\n| Score | Reason |\n| --- | --- |\n| :choice[1 2] | |'
  const bytes = await writeDocx([document('', box)], sampleProperties)
  expect(kept(bytes)).toEqual(['Notes', ' ', '', 'Scale', 'Score', 'Reason'])
  expect(findAll(read(bytes), 'w:text')).toHaveLength(1)
})

test('a section that is together stays with the next', async () => {
  const [section] = document('First.\n\nSecond.\n\n- one').sections
  if (!section) throw new Error('No section')
  const together = {
    ...document(''),
    sections: [
      { ...section, together: true },
      { ...section, key: 'c', heading: 'C' },
    ],
  }
  expect(kept(await writeDocx([together], sampleProperties))).toEqual(['First.', 'Second.', 'one', 'Second.'])
})

test('a compact document has narrower margins and closer lines, and letters as large', async () => {
  const bytes = await writeDocx([{ ...document('a'), compact: true }], sampleProperties)
  expect(values(bytes, 'w:pgMar', 'w:left')).toEqual(['964'])
  expect(values(bytes, 'w:spacing', 'w:line')).toContain('240')
  expect(docxProblems(bytes)).toEqual([])
})

test('each numbered list counts from its own first number', async () => {
  const bytes = await writeDocx([document('1. a\n\nthen\n\n1. b\n\nthen\n\n4. c')], sampleProperties)
  const ids = values(bytes, 'w:numId')
  expect(new Set(ids).size).toBe(3)
  expect(findAll(read(bytes, 'word/numbering.xml'), 'w:start').map((start) => start.attributes['w:val'])).toContain('4')
})

test('a choice is a drop-down list, and a task is a box to tick', async () => {
  const bytes = await writeDocx([document('', '- [x] done\n\n:choice[1 2]{label="Score"}')], sampleProperties)
  expect(values(bytes, 'w:alias')).toEqual(['done', 'Score'])
  expect(values(bytes, 'w:listItem')).toHaveLength(2)
  expect(values(bytes, 'w14:checked', 'w14:val')).toEqual(['1'])
})

test('links have a relationship to their address', async () => {
  const bytes = await writeDocx([document('[a](https://example.org/?b=1&c=2)')], sampleProperties)
  const [link] = values(bytes, 'w:hyperlink', 'r:id')
  const targets = findAll(read(bytes, 'word/_rels/document.xml.rels'), 'Relationship').map(
    ({ attributes }) => attributes,
  )
  expect(targets).toContainEqual(expect.objectContaining({ Id: link, Target: 'https://example.org/?b=1&c=2' }))
})

test('text that means something to docx or XML stays text', async () => {
  const text = '{numbers-0} {{a}} <w:p> & "b" \u0001\ufffe'
  const bytes = await writeDocx([{ ...document(text), title: text, lead: text }], { ...sampleProperties, footer: text })
  expect(docxProblems(bytes)).toEqual([])
  const runs = findAll(read(bytes), 'w:t').map((run) => run.text)
  expect(runs.filter((run) => run === '{numbers-0} {{a}} <w:p> & "b"')).toHaveLength(2)
})

test('custom properties reach the file', async () => {
  const custom = findAll(read(await writeDocx([document('a')], sampleProperties), 'docProps/custom.xml'), 'property')
  expect(custom.map((property) => [property.attributes.name, property.text])).toEqual([
    ['packId', 'one'],
    ['version', '3'],
  ])
})

test('columns fill the width: narrow for scores, wide for notes', () => {
  const [table] = parseFixed(
    '| Criterion | Score | Notes |\n| --- | --- | --- |\n| Leading | :choice[1 2] | |',
  ).children
  if (table?.type !== 'table') throw new Error('No table')
  const [criterion = 0, score = 0, notes = 0] = columnWidths(table, 9000, 1)
  expect(criterion + score + notes).toBe(9000)
  expect(score).toBeLessThan(2200)
  expect(notes).toBeGreaterThan(5000)
})

test('a table with more words than the page is wide still fits it', () => {
  const words = Array.from({ length: 9 }, (_, index) => `extraordinarily${index}`)
  const [table] = parseFixed(`| ${words.join(' | ')} |\n|${' --- |'.repeat(9)}`).children
  if (table?.type !== 'table') throw new Error('No table')
  const widths = columnWidths(table, 9000, 1)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000)
  expect(Math.min(...widths)).toBeGreaterThan(500)
})

test('the checks see what is wrong', async () => {
  const touching = await writeDocx([document('', '| A |\n| --- |\n\n| B |\n| --- |')], sampleProperties)
  expect(docxProblems(touching)).toEqual(['a blank paragraph'])
  const parts = unzipSync(await writeDocx([document('one')], sampleProperties))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const spoilt = body
    .replace('Heading1', 'Heading3')
    .replace('>one<', '>undefined<')
    .replace('<w:body>', '<w:body><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>')
  const problems = docxProblems(zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(spoilt) }))
  expect(problems).toEqual([
    'the first heading is not of level 1',
    '"A" of level 3 skips a level',
    'a blank paragraph',
    'the table "" has no header row',
    'the table "" has a row that may split',
    'the table "" has no caption',
    'the table "" has no description',
    'a leftover in "undefined"',
  ])
  const broken = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode('<w:document>') })
  expect(docxProblems(broken)).toEqual(['word/document.xml is not well-formed XML'])
})

import { findAll, type XmlElement } from './xml-tree'

/** Checks headings: title first, no level skipped, none empty. */
export function headingProblems(body: XmlElement): string[] {
  const headings = findAll(body, 'w:p')
    .map((paragraph) => ({ level: Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0), text: paragraph.text }))
    .filter(({ level }) => level > 0)
  return [
    ...(headings[0]?.level === 1 ? [] : ['the first heading is not of level 1']),
    ...headings.filter(({ text }) => text.trim() === '').map(({ level }) => `a heading of level ${level} is empty`),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `"${text}" of level ${level} skips a level`),
  ]
}

/** Checks paragraphs: none blank outside cells, all text left aligned. */
export function paragraphProblems(body: XmlElement): string[] {
  const inCells = new Set(findAll(body, 'w:tc').flatMap((cell) => findAll(cell, 'w:p')))
  const blank = findAll(body, 'w:p').filter((paragraph) => !inCells.has(paragraph) && paragraph.text.trim() === '')
  const moved = findAll(body, 'w:jc').filter(({ attributes }) => !['left', 'start'].includes(`${attributes['w:val']}`))
  return [...blank.map(() => 'a blank paragraph'), ...moved.map(() => 'text that is not left aligned')]
}

/**
 * Checks tables: header rows repeat, rows stay whole, a caption and a description, nothing merged, nested or touching.
 */
export function tableProblems(body: XmlElement): string[] {
  const tables = findAll(body, 'w:tbl')
  const touching = findAll(body, 'w:body').flatMap(({ children }) =>
    children.filter((child, index) => child.name === 'w:tbl' && children[index - 1]?.name === 'w:tbl'),
  )
  return [...tables.flatMap(problemsOf), ...touching.map(() => 'two tables touch')]
}

function problemsOf(table: XmlElement): string[] {
  const caption = findAll(table, 'w:tblCaption')[0]?.attributes['w:val'] ?? ''
  const description = findAll(table, 'w:tblDescription')[0]?.attributes['w:val'] ?? ''
  const rows = findAll(table, 'w:tr')
  const merged = [...findAll(table, 'w:vMerge'), ...findAll(table, 'w:gridSpan'), ...findAll(table, 'w:hMerge')]
  const problems = [
    [rows[0] && findAll(rows[0], 'w:tblHeader').length === 1, 'has no header row'],
    [rows.every((row) => findAll(row, 'w:cantSplit').length === 1), 'has a row that may split'],
    [caption.trim() !== '', 'has no caption'],
    [description.trim() !== '', 'has no description'],
    [merged.length === 0, 'has merged cells'],
    [findAll(table, 'w:tbl').length === 0, 'holds a table'],
  ] as const
  return problems.filter(([isRight]) => !isRight).map(([, problem]) => `the table "${caption}" ${problem}`)
}

function styleOf(paragraph: XmlElement): string {
  return findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
}

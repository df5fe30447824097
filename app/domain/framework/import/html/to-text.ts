/** Turns saved HTML of a page into text in reading order, for the parsers of role pages and of Success Profiles pages. */
import { maxLines } from '../page/lines'
import { follow, isBlock, isHeading, isLeftOut, isMain, type Span } from './elements'
import { addText, endLine, joinLines, type Lines, noLines } from './lines'
import { type HtmlTag, readTokens } from './tokens'

/** The open elements while a page is read. There is no tree: a page could make it as deep as it likes. */
interface Reading {
  lines: Lines
  leftOut?: Span
  /** The main part of the page; once one has begun, everything else is left out. */
  main?: Span
  hasMain: boolean
  /** The numbers of ordered lists so far; -1 for a list of bullets. */
  lists: number[]
  preformatted: number
  /** The current table row: its first line, its number of cells, and true where all are headings. */
  row?: { start: number; cells: number; headings: boolean }
  tableHead: boolean
}

/** True where a text is HTML, not a role page's plain text: its first character opens a tag or a comment. */
export function isHtml(text: string): boolean {
  return /^[\s\uFEFF]*<[a-z!?]/i.test(text)
}

/**
 * The text of a page, one line for each heading, paragraph, list item ("• …") and table cell; a table row with only
 * headings is one line. A page with a main part gives only that part. Takes time in proportion to the page's length.
 * Never throws; reading stops at a tag that is too large to be real.
 */
export function pageTextOfHtml(html: string): string {
  return linesOfHtml(html).done.join('\n')
}

/** A line of a page; `heading` is the depth (1 to 6) of a heading, and 0 for any other text. */
export interface HtmlLine {
  text: string
  heading: number
}

/** The same lines, with what is a heading among them. */
export function pageLinesOfHtml(html: string): HtmlLine[] {
  const { done, headings } = linesOfHtml(html)
  return done.map((text, index) => ({ text, heading: headings.get(index) ?? 0 }))
}

function linesOfHtml(html: string): Lines {
  const reading: Reading = { lines: noLines(), hasMain: false, lists: [], preformatted: 0, tableHead: false }
  readTokens(html, {
    startTag: (tag) => startTag(reading, tag),
    endTag: (tag) => endTag(reading, tag),
    text: (text) => {
      if (!isAway(reading)) addText(reading.lines, text)
    },
    space: (text) => whiteSpace(reading, text),
    enough: () => reading.lines.done.length > maxLines,
  })
  endLine(reading.lines)
  endRow(reading)
  return reading.lines
}

function isAway({ leftOut, hasMain, main }: Reading): boolean {
  return leftOut !== undefined || (hasMain && !main)
}

function whiteSpace(reading: Reading, chars: string): void {
  if (reading.preformatted > 0 && chars.includes('\n')) endLine(reading.lines)
  else reading.lines.space = true
}

function startTag(reading: Reading, tag: HtmlTag): void {
  if (reading.leftOut) {
    if (follow(reading.leftOut, tag, true) !== 'after') return
    reading.leftOut = undefined
  }
  const { tagName } = tag
  if (reading.main) follow(reading.main, tag, true)
  if (isBlock(tagName)) endLine(reading.lines)
  if (isLeftOut(tag)) reading.leftOut = { name: tagName, open: 0 }
  else if (isMain(tag) && !reading.main) startMain(reading, tagName)
  else if (!isAway(reading)) startElement(reading, tagName)
}

function startMain(reading: Reading, name: string): void {
  // Text before the first main part does not belong to it.
  if (!reading.hasMain) reading.lines = noLines()
  Object.assign(reading, { main: { name, open: 0 }, hasMain: true, lists: [], row: undefined, tableHead: false })
}

function startElement(reading: Reading, name: string): void {
  const { lines, lists } = reading
  if (name === 'ol' || name === 'ul' || name === 'menu') lists.push(name === 'ol' ? 0 : -1)
  else if (name === 'li') startItem(lines, lists)
  // A list item that begins with a heading is a separate entry, numbered if its list is.
  else if (isHeading(name) || name === 'summary') startHeading(reading, name)
  else if (name === 'pre') reading.preformatted++
  else if (name === 'tr' || name === 'tbody') startRow(reading, name)
  else if (name === 'thead') reading.tableHead = true
  else if ((name === 'th' || name === 'td') && reading.row) {
    reading.row.cells++
    if (name === 'td' && !reading.tableHead) reading.row.headings = false
  }
}

function startHeading({ lines, lists }: Reading, name: string): void {
  lines.marker = lines.marker && numberOf(lists)
  // The summary of a folded part is a heading below all others.
  lines.heading = name === 'summary' ? 6 : Number(name.slice(1))
}

function startItem(lines: Lines, lists: number[]): void {
  const number = lists.at(-1) ?? -1
  if (number >= 0) lists[lists.length - 1] = number + 1
  lines.marker = '• '
}

function numberOf(lists: number[]): string {
  const number = lists.at(-1) ?? -1
  return number > 0 ? `${number}. ` : ''
}

function startRow(reading: Reading, name: string): void {
  endRow(reading)
  if (name === 'tbody') reading.tableHead = false
  else reading.row = { start: reading.lines.done.length, cells: 0, headings: true }
}

/** Joins a row of column headings into one line, unless a cell has several lines. */
function endRow(reading: Reading): void {
  const { row, lines } = reading
  if (row?.headings && row.cells > 1 && lines.done.length - row.start === row.cells) joinLines(lines, row.start)
  reading.row = undefined
}

function endTag(reading: Reading, tag: HtmlTag): void {
  if (reading.leftOut) {
    const place = follow(reading.leftOut, tag, false)
    if (place !== 'within') reading.leftOut = undefined
    if (place !== 'after') return
  }
  const { tagName } = tag
  if (isBlock(tagName)) endLine(reading.lines)
  if (tagName === 'tr' || tagName === 'table' || tagName === 'thead') endRow(reading)
  if (tagName === 'table' || tagName === 'thead') reading.tableHead = false
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') reading.lists.pop()
  if (tagName === 'li') reading.lines.marker = ''
  if (isHeading(tagName) || tagName === 'summary') reading.lines.heading = 0
  if (tagName === 'pre') reading.preformatted = Math.max(reading.preformatted - 1, 0)
  if (reading.main && follow(reading.main, tag, false) !== 'within') reading.main = undefined
}

/**
 * Tracks the lines of a role page and which of them a rule has placed. A rule that understands a line places it. Lines
 * left at the end are problems, so that nothing on a page is lost silently.
 */
import type { Problem } from '../../release'

export interface Line {
  /** 1-based, counting blank lines. */
  number: number
  /** Trimmed and without its bullet; otherwise word for word. */
  text: string
  bullet: boolean
  /** Depth (1 to 6) of a heading in saved HTML; absent for other text, and in text without markup. */
  heading?: number
}

export interface Page {
  /** Blank lines are left out. */
  lines: Line[]
  placed: Set<Line>
  problems: Problem[]
}

/** The longest role pages have about 2,000 lines and 60,000 characters; a text beyond these limits is no page. */
export const maxLines = 250_000
const maxCharacters = 5_000_000
const maxLineLength = 20_000
const maxProblems = 10_000

/** The problem of a text too large for a role page, with its line, else undefined. Reads no further than that. */
export function tooLarge(text: string): Problem | undefined {
  if (text.length > maxCharacters) return { line: 1, message: beyond('This text has', maxCharacters, 'characters') }
  let line = 1
  let start = 0
  for (const { index } of text.matchAll(/\r\n?|\n|$/g)) {
    if (index - start > maxLineLength) return { line, message: beyond('This line has', maxLineLength, 'characters') }
    if (line > maxLines) return { line, message: beyond('This text has', maxLines, 'lines') }
    start = index
    line++
  }
  return undefined
}

function beyond(what: string, most: number, unit: string): string {
  return `${what} more than ${most.toLocaleString('en')} ${unit}, which no role page has`
}

/** Reads text with any line ending, byte order mark, tab, no-break space or line separator. */
export function readPage(text: string): Page {
  const lines = text.split(/\r\n?|\n/).map((raw, index) => readLine(raw, index + 1))
  return { lines: lines.filter((line) => line.text !== ''), placed: new Set(), problems: [] }
}

function readLine(raw: string, number: number): Line {
  const text = raw.replace(/[\t\u00a0\u202f\u2028\u2029 ]+/g, ' ').trim()
  const bullet = /^(?:•\s*|[-*]\s+)(.*)$/.exec(text)?.[1]
  return bullet ? { number, text: bullet, bullet: true } : { number, text, bullet: false }
}

export function markPlaced(page: Page, lines: Line[]): void {
  for (const line of lines) page.placed.add(line)
}

/** Reports a line in specific words instead of as not recognised. */
export function report(page: Page, line: Line, message: string): undefined {
  page.placed.add(line)
  if (page.problems.length < maxProblems) page.problems.push({ line: line.number, message })
  return undefined
}

/** Every problem and unplaced line in page order; of very many, only the first and a note that there are more. */
export function allProblems(page: Page): Problem[] {
  const unplaced = page.lines.filter((line) => !page.placed.has(line))
  const leftOver = unplaced.slice(0, maxProblems).map((line) => {
    return { line: line.number, message: `Not recognised here: ‘${line.text}’` }
  })
  const problems = [...page.problems, ...leftOver].sort((a, b) => a.line - b.line)
  const next = problems[maxProblems - 1]
  if (!next) return problems
  const rest = { line: next.line, message: 'There are more problems from here on than can be listed' }
  return [...problems.slice(0, maxProblems - 1), rest]
}

/** Compares without case: the page writes its own role name in several ways. */
export function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The consecutive bullets from an index on. */
export function bulletsFrom(lines: Line[], start: number): Line[] {
  let end = start
  while (lines[end]?.bullet) end++
  return lines.slice(start, end)
}

/** Joins paragraphs with a blank line between them; a list keeps one line for each item. */
export function joinProse(lines: Line[]): string {
  const parts = lines.map((line, index) =>
    line.bullet ? `- ${line.text}` : index === 0 ? line.text : `\n${line.text}`,
  )
  return parts.join('\n')
}

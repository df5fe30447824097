/**
 * The lines of a role page and who has claimed them. A rule that understands a line places it; whatever no rule has
 * placed at the end is a problem, so that nothing on a page is lost in silence.
 */
import type { Problem } from './framework'

export interface Line {
  /** 1-based, counting blank lines. */
  number: number
  /** Trimmed and without its bullet; otherwise word for word. */
  text: string
  bullet: boolean
}

export interface Page {
  /** Blank lines are left out. */
  lines: Line[]
  placed: Set<Line>
  problems: Problem[]
}

/** Reads text with any line ending, byte order mark, tab or no-break space. */
export function readPage(text: string): Page {
  const lines = text.split(/\r\n?|\n/).map((raw, index) => readLine(raw, index + 1))
  return { lines: lines.filter((line) => line.text !== ''), placed: new Set(), problems: [] }
}

function readLine(raw: string, number: number): Line {
  const text = raw.replace(/[\t\u00a0\u202f]/g, ' ').trim()
  const bullet = /^(?:•\s*|[-*]\s+)(.*)$/.exec(text)?.[1]
  return bullet ? { number, text: bullet, bullet: true } : { number, text, bullet: false }
}

export function place(page: Page, lines: Line[]): void {
  for (const line of lines) page.placed.add(line)
}

/** Reports a line in words of its own instead of leaving it to be reported as not recognised. */
export function report(page: Page, line: Line, message: string): undefined {
  page.placed.add(line)
  page.problems.push({ line: line.number, message })
  return undefined
}

/** Every problem in the order of the page, with each line that no rule has placed. */
export function allProblems(page: Page): Problem[] {
  const unplaced = page.lines.filter((line) => !page.placed.has(line))
  const leftOver = unplaced.map((line) => ({ line: line.number, message: `Not recognised here: ‘${line.text}’` }))
  return [...page.problems, ...leftOver].sort((a, b) => a.line - b.line)
}

/** Case is no difference: the page writes its own role name in several ways. */
export function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The bullets that stand together from an index on. */
export function bulletsFrom(lines: Line[], start: number): Line[] {
  let end = start
  while (lines[end]?.bullet) end++
  return lines.slice(start, end)
}

/** Paragraphs with a blank line between them; a list keeps one line for each item. */
export function joinProse(lines: Line[]): string {
  const parts = lines.map((line, index) =>
    line.bullet ? `- ${line.text}` : index === 0 ? line.text : `\n${line.text}`,
  )
  return parts.join('\n')
}

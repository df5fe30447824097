import type { Table } from './nodes'
import { plainInlines } from './plain-inline'

// Arial at 12 points: the mean width of a letter, and the padding of a cell, in twips.
const letter = 128
const padding = 260
// Past this a column gains nothing by being wider: the text wraps anyway.
const longest = 60
const notesLength = 110
// Headings of columns in which people write sentences.
export const asksForSentences = /\b(notes?|evidence|comments?|reasons?|feedback)\b/i

type Column = { least: number; natural: number; isWide: boolean }

/** Widths in twips that add up to `width`: narrow for scores and short words, wide for text and for notes. */
export function columnWidths(table: Table, width: number): number[] {
  const columns = (table.children[0]?.children ?? []).map((_, index) => measure(table, index))
  const least = total(columns.map((column) => column.least))
  const natural = total(columns.map((column) => column.natural))
  const widths =
    natural <= width
      ? stretch(columns, width - natural)
      : columns.map((column) => column.least + ((width - least) * (column.natural - column.least)) / (natural - least))
  const whole = widths.map(Math.floor)
  return whole.map((value, index) => (index === whole.length - 1 ? value + width - total(whole) : value))
}

function measure(table: Table, index: number): Column {
  const cells = table.children.map((row) => row.children[index]?.children ?? [])
  const texts = cells.map((cell) => (cell[0]?.type === 'choice' ? 'Choose a score' : plainInlines(cell)))
  const [heading = '', ...body] = texts
  const notes = asksForSentences.test(heading) && body.includes('')
  const words = texts.flatMap((text) => text.split(/\s+/))
  const least = Math.max(900, Math.max(...words.map((word) => word.length)) * letter + padding)
  const letters = notes ? notesLength : Math.min(longest, Math.max(...texts.map((text) => text.length)))
  const natural = Math.max(least, letters * letter + padding)
  return { least, natural, isWide: notes || natural > 3400 }
}

/** What is left goes to the wide columns, or to all when none is wide. */
function stretch(columns: Column[], left: number): number[] {
  const wide = columns.some((column) => column.isWide)
  const takers = columns.map((column) => (wide && !column.isWide ? 0 : column.natural))
  return columns.map((column, index) => column.natural + (left * (takers[index] ?? 0)) / total(takers))
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

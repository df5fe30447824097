import type { TableBlock } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { choiceText } from './controls.server'

// Arial at 12 points, in twips: mean width of a letter, mean width of a bold letter, padding of a cell.
const letter = 128
const boldLetter = 155
const padding = 260
const wide = 4400
// Beyond this, a wider column gains nothing: the text wraps anyway.
const longest = 60
const notesLength = 110
// Headings of columns for whole sentences. The empty second of two columns is wide too.
export const asksForSentences = /\b(notes?|evidence|comments?|reasons?|feedback|signature|adjustments?)\b/i

type Column = { least: number; natural: number; isWide: boolean }

/**
 * Widths in twips that add up to `width`: narrow for scores and short words, wide for text and notes; letters are
 * `scale` times as large.
 */
export function columnWidths(table: TableBlock, width: number, scale: number): number[] {
  const headings = table.children[0]?.children ?? []
  const columns = headings.map((_, index) => scaled(measure(table, index, headings.length), scale))
  const widths = share(columns, width)
  const whole = widths.map(Math.floor)
  return whole.map((value, index) => (index === whole.length - 1 ? value + width - total(whole) : value))
}

function share(columns: Column[], width: number): number[] {
  const least = total(columns.map((column) => column.least))
  const natural = total(columns.map((column) => column.natural))
  if (natural <= width) return stretch(columns, width - natural)
  if (least >= width) return columns.map((column) => (width * column.least) / least)
  return columns.map((column) => column.least + ((width - least) * (column.natural - column.least)) / (natural - least))
}

function measure(table: TableBlock, index: number, columns: number): Column {
  const cells = table.children.map((row) => row.children[index]?.children ?? [])
  const texts = cells.map((cell) => (cell[0]?.type === 'choice' ? choiceText(cell[0].options) : plainInlines(cell)))
  const [heading = '', ...body] = texts
  const isChoice = cells[1]?.[0]?.type === 'choice'
  const notes = body.includes('') && (asksForSentences.test(heading) || (index === 1 && columns === 2))
  // The options of a choice stay on one line.
  const words = body.flatMap((text) => text.split(/[^\S\u00a0]+/))
  const least = Math.max(900, wordWidth(heading.split(/\s+/), true), wordWidth(words, index === 0 && !isChoice))
  const letters = notes ? notesLength : Math.min(longest, Math.max(...texts.map((text) => text.length)))
  const natural = Math.max(least, letters * letter + padding)
  return { least, natural, isWide: notes || natural > wide }
}

function scaled({ least, natural, isWide }: Column, scale: number): Column {
  return { least: least * scale, natural: natural * scale, isWide }
}

function wordWidth(words: string[], bold: boolean): number {
  return Math.max(0, ...words.map((word) => word.length)) * (bold ? boldLetter : letter) + padding
}

/** Gives the remaining width to the wide columns, or to all when none is wide. */
function stretch(columns: Column[], left: number): number[] {
  const anyWide = columns.some((column) => column.isWide)
  const takers = columns.map((column) => (anyWide && !column.isWide ? 0 : column.natural))
  return columns.map((column, index) => column.natural + (left * (takers[index] ?? 0)) / total(takers))
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

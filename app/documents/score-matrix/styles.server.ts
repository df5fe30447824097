/** Styles of the score matrix. */
import type { Cell, CellValue, Worksheet } from 'exceljs'
import { type MatrixPlan, reasons } from '../../domain/documents/score-matrix'
import { cellPlaces, column, columnOf, rangeOf } from './cells.server'

export const font = { name: 'Arial', size: 11 }
export const bold = { ...font, bold: true }
export const largeBold = { ...bold, size: 14 }
const edge = { style: 'thin' as const, color: { argb: 'FF858A8D' } }
export const border = { top: edge, bottom: edge, left: edge, right: edge }
export const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

// Line height in points; letter widths of running and bold text in units of a column's width.
const lineHeight = 15
const letter = 0.87
const boldLetter = 1.2

/** Landscape A4, one page wide, with the headings on every page and always in view. */
export function look() {
  return {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape' as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${cellPlaces.head}:${cellPlaces.head}`,
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
    views: [{ state: 'frozen' as const, xSplit: 1, ySplit: cellPlaces.minimums }],
  }
}

/** Writes the column headings, each column as wide as its longest word. */
export function head(sheet: Worksheet, texts: string[]): void {
  const row = sheet.getRow(cellPlaces.head)
  texts.forEach((text, index) => {
    const cell = row.getCell(index + 1)
    cell.value = text
    cell.font = bold
    cell.fill = fill('FFEEF0F1')
    cell.border = border
    cell.alignment = { wrapText: true, vertical: 'top' }
    const word = Math.max(...text.split(' ').map(({ length }) => length))
    sheet.getColumn(index + 1).width = Math.max(8, Math.min(17, boldLetter * word + 2))
  })
  sheet.getColumn(cellPlaces.absence).width = 16
  row.height =
    lineHeight *
    Math.max(...texts.map((text, index) => linesOf(text, (sheet.getColumn(index + 1).width ?? 8) / boldLetter)))
}

/** Writes a text across the score columns, whose widths are already set; not wider, to read without scrolling. */
export function paragraph(sheet: Worksheet, at: number, value: CellValue, { criteria }: MatrixPlan, own = font): void {
  const last = Math.max(cellPlaces.scores + criteria.length - 1, 7)
  sheet.mergeCells(at, 1, at, last)
  const cell = sheet.getCell(at, 1)
  cell.value = value
  cell.alignment = { wrapText: true, vertical: 'top' }
  cell.font = own
  const widths = Array.from({ length: last }, (_, index) => sheet.getColumn(index + 1).width ?? 9)
  const scale = own.size / font.size
  const letters = widths.reduce((sum, width) => sum + width) / ((own === font ? letter : boldLetter) * scale)
  // Only the spreadsheet program knows the text of a formula.
  const lines = typeof value === 'string' ? linesOf(value, letters) : 2
  sheet.getRow(at).height = lineHeight * scale * lines + 4
}

/** Counts the lines that a text takes in a column of this many letters. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of text.split(' ')) {
    const fits = used === 0 || used + 1 + length <= width
    if (!fits) lines += 1
    used = fits ? used + 1 + length : length
  }
  return lines
}

/** A row of figures that nobody types. */
export function still(sheet: Worksheet, at: number, values: CellValue[]): void {
  values.forEach((value, index) => {
    const cell = sheet.getRow(at).getCell(index + 1)
    cell.value = value
    cell.font = { ...font, italic: true }
    cell.border = border
    cell.alignment = { horizontal: index === 0 ? 'left' : 'center' }
  })
}

/** A cell with a formula. */
export function result(cell: Cell, formula: string, horizontal: 'left' | 'center'): void {
  cell.value = { formula }
  cell.alignment = { horizontal }
  cell.border = border
  cell.font = font
}

/** Marks entries to correct and greys rows that do not count; the outcome names both in words. */
export function mark(sheet: Worksheet, plan: MatrixPlan): void {
  const [counted, outcome] = ['Counted', 'Outcome'].map((name) => `$${columnOf(plan, name)}${cellPlaces.first}`)
  const red = {
    font: { bold: true, color: { argb: 'FF942514' } },
    fill: { ...fill('FFF4CDC6'), bgColor: { argb: 'FFF4CDC6' } },
  }
  const grey = { font: { color: { argb: 'FF505A5F' } } }
  const marks = [
    [rangeOf(plan, 'A'), `OR(${outcome}="${reasons.twice}",${outcome}="${reasons.noId}")`, red],
    [rangeOf(plan, column(cellPlaces.absence)), `${outcome}="${reasons.unknown}"`, red],
    [rangeOf(plan, 'A', columnOf(plan, 'Outcome')), `${counted}="No"`, grey],
  ] as const
  marks.forEach(([ref, condition, style], at) => {
    const rule = { type: 'expression' as const, priority: at + 1, formulae: [condition], style }
    sheet.addConditionalFormatting({ ref: ref.replaceAll('$', ''), rules: [rule] })
  })
}

/** Protects formulas from being typed over; anyone can lift it, for it has no password. */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true })
}

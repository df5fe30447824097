/** How the score matrix looks and what can be typed into it. */
import type { Cell, CellValue, Worksheet } from 'exceljs'
import type { MatrixCriterion } from '../domain/score-matrix'
import { place } from './score-matrix-formulas.server'

const font = { name: 'Arial', size: 11 }
const edge = { style: 'thin' as const, color: { argb: 'FF858A8D' } }
const border = { top: edge, bottom: edge, left: edge, right: edge }
const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

/** Landscape A4 on one page's width, the headings on every page and always in sight. */
export function look() {
  return {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape' as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${place.head}:${place.head}`,
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
    views: [{ state: 'frozen' as const, xSplit: 1, ySplit: place.minimums }],
  }
}

/** The headings of the columns. */
export function head(sheet: Worksheet, at: number, texts: string[]): void {
  const row = sheet.getRow(at)
  row.height = 48
  texts.forEach((text, index) => {
    const cell = row.getCell(index + 1)
    cell.value = text
    cell.font = { ...font, bold: true }
    cell.fill = fill('FFEEF0F1')
    cell.border = border
    cell.alignment = { wrapText: true, vertical: 'top' }
    sheet.getColumn(index + 1).width = Math.max(9, Math.min(13, text.length))
  })
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

/** A cell to type into. */
export function input(cell: Cell): void {
  cell.protection = { locked: false }
  cell.border = border
  cell.font = font
  cell.fill = fill('FFFFFBE6')
}

/** A cell for a whole score of the criterion's scale. */
export function scoreInput(cell: Cell, { name, lowest, highest }: MatrixCriterion): void {
  input(cell)
  cell.alignment = { horizontal: 'center' }
  cell.dataValidation = {
    type: 'whole',
    operator: 'between',
    allowBlank: true,
    formulae: [lowest, highest],
    showErrorMessage: true,
    errorTitle: 'Score',
    error: `The score for ${name.slice(0, 120)} must be a whole number from ${lowest} to ${highest}.`,
  }
}

/** Keeps formulas from being typed over; anyone can lift it, for it has no password. */
export async function protect(sheet: Worksheet): Promise<void> {
  sheet.eachRow((row, number) => {
    if (number < place.first) return
    row.eachCell((cell) => {
      cell.border = border
      cell.font ??= font
    })
  })
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true })
}

import { BorderStyle, HeightRule, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { CaptionedTable } from './docx-captioned-table.server'
import { asksForSentences, columnWidths } from './docx-columns.server'
import { writeInlines } from './docx-inlines.server'
import type { Pen } from './docx-pen.server'
import type { TableRow as Row, Table } from './nodes'
import { plainInlines } from './plain-inline'
import { isRowName } from './row-name'

// Least heights of rows in twips: one big box, a row of notes, a row with nothing but its name, any row.
const boxHeight = 5400
const notesHeight = 1700
const lineHeight = 800
const rowHeight = 500
// Dark enough to be seen as the edge of a box (3:1).
const line = { style: BorderStyle.SINGLE, size: 6, color: '858A8D' }
const edges = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/** A Word table with a repeated header row, rows that never split, a caption and a description. */
export function writeTable(table: Table, pen: Pen): CaptionedTable {
  const [header, ...rows] = table.children
  if (!header) throw new Error('A table has no header row')
  const headings = header.children.map((cell) => plainInlines(cell.children))
  const widths = columnWidths(table, pen.width)
  return new CaptionedTable(describe(table, headings, pen.heading), {
    rows: [writeHeader(header, widths, pen), ...rows.map((row) => writeRow(row, headings, widths, pen))],
    width: { size: pen.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: edges,
    margins: { top: 40, bottom: 40, left: 115, right: 115 },
    tableLook: { firstRow: true, firstColumn: headings[0] !== '', noHBand: true, noVBand: true },
  })
}

function describe(table: Table, headings: string[], heading: string) {
  const columns = headings.filter((text) => text !== '').join(', ')
  const rows = table.children.length - 1
  const writeIn = table.children.some((row) => row.children.some((cell) => cell.children.length === 0))
  return {
    title: [heading, columns]
      .filter((text) => text !== '')
      .join(': ')
      .slice(0, 250),
    description: `${rows} ${rows === 1 ? 'row' : 'rows'} under the headings ${columns || 'given'}.${writeIn ? ' Empty cells are for writing in.' : ''}`,
  }
}

function writeHeader(row: Row, widths: number[], pen: Pen): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: row.children.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF0F1' },
          children: [
            new Paragraph({ style: 'TableHeading', keepNext: true, children: writeInlines(cell.children, pen) }),
          ],
        }),
    ),
  })
}

function writeRow(row: Row, headings: string[], widths: number[], pen: Pen): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: leastHeight(row, headings), rule: HeightRule.ATLEAST },
    children: row.children.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: column === 0 && isRowName(cell, headings) ? 'TableHeading' : 'TableText',
              children: writeInlines(cell.children, pen),
            }),
          ],
        }),
    ),
  })
}

function leastHeight(row: Row, headings: string[]): number {
  const [first, ...others] = row.children.map((cell) => cell.children.length === 0)
  if (first && others.length === 0) return boxHeight
  const name = plainInlines(row.children[0]?.children ?? [])
  const asks = (column: number) => asksForSentences.test(`${headings[column]} ${headings.length === 2 ? name : ''}`)
  if (others.some((isEmpty, index) => isEmpty && asks(index + 1))) return notesHeight
  if (others.length > 0 && others.every(Boolean)) return lineHeight
  return rowHeight
}

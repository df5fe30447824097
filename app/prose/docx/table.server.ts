import { BorderStyle, HeightRule, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { TableRow as Row, TableBlock } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { isRowName } from '../markdown/row-name'
import { isBox } from '../markdown/tables'
import { CaptionedTable } from './captioned-table.server'
import { asksForSentences, columnWidths } from './columns.server'
import { textControl } from './controls.server'
import { writeInlines } from './inlines.server'
import type { WriterState } from './writer-state.server'

// Minimum row heights in twips: two lines of handwriting, one line, any row.
const notesHeight = 700
const lineHeight = 460
const rowHeight = 400
// A table of up to this many rows moves to the next page rather than split.
const shortTable = 9
// With more rows than this, each has one line for notes.
const fewRows = 5
// Dark enough to show as the edge of a box (3:1).
const line = { style: BorderStyle.SINGLE, size: 6, color: '858A8D' }
const edges = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/**
 * A Word table with a repeated header row, rows that never split, a caption and a description. A short one stays on one
 * page; a long one leaves no row alone. `keepNext` keeps it with the next block.
 */
export function writeTable(table: TableBlock, state: WriterState, keepNext = false): CaptionedTable {
  const [header, ...rows] = table.children
  if (!header) throw new Error('A table has no header row')
  const headings = header.children.map((cell) => plainInlines(cell.children))
  const widths = columnWidths(table, state.width, state.scale)
  const body = rows.map((row, index) => {
    const keep = index === rows.length - 1 ? keepNext : state.together || staysTogether(index, rows.length)
    return writeRow(
      { row, headings, widths, keepNext: keep, isLong: rows.length > fewRows, typed: isBox(table) && index === 0 },
      state,
    )
  })
  return new CaptionedTable(describe(table, headings, state.heading), {
    rows: [writeHeader(header, widths, state), ...body],
    width: { size: state.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: edges,
    margins: { top: 20, bottom: 20, left: 115, right: 115 },
    tableLook: { firstRow: true, firstColumn: headings[0] !== '', noHBand: true, noVBand: true },
  })
}

function describe(table: TableBlock, headings: string[], heading: string) {
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

function writeHeader(row: Row, widths: number[], state: WriterState): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: row.children.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF0F1' },
          children: [
            new Paragraph({
              style: 'TableHeading',
              keepNext: true,
              spacing: state.spacing.cell,
              children: writeInlines(cell.children, state),
            }),
          ],
        }),
    ),
  })
}

function staysTogether(index: number, count: number): boolean {
  return count <= shortTable || index === 0 || index === count - 2
}

/** `typed`: the first line of a box, which also takes typed notes. */
type BodyRow = { row: Row; headings: string[]; widths: number[]; keepNext: boolean; isLong: boolean; typed: boolean }

function writeRow({ row, headings, widths, keepNext, isLong, typed }: BodyRow, state: WriterState): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: Math.round(leastHeight(row, headings, isLong) * state.scale), rule: HeightRule.ATLEAST },
    children: row.children.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: column === 0 && isRowName(cell, headings) ? 'TableHeading' : 'TableText',
              keepNext,
              spacing: state.spacing.cell,
              children: typed ? [textControl(state.heading, state.nextId())] : writeInlines(cell.children, state),
            }),
          ],
        }),
    ),
  })
}

function leastHeight(row: Row, headings: string[], isLong: boolean): number {
  const [first, ...others] = row.children.map((cell) => cell.children.length === 0)
  if (first && others.length === 0) return lineHeight
  const name = plainInlines(row.children[0]?.children ?? [])
  const asks = (column: number) => asksForSentences.test(`${headings[column]} ${headings.length === 2 ? name : ''}`)
  if (others.some((isEmpty, index) => isEmpty && asks(index + 1))) return isLong ? lineHeight : notesHeight
  if (others.length > 0 && others.every(Boolean)) return lineHeight
  return rowHeight
}

/** Reads a CSV file into rows of named cells; a row that cannot be trusted is reported and left out. */
import { cleanText } from '../prose/clean-text'
import type { Problem } from './framework'
import type { Columns } from './framework-table-columns'
import { placeColumns, refusal } from './framework-table-columns'
import type { Header } from './framework-table-header'
import { readHeader } from './framework-table-header'
import { readRecords } from './framework-table-records'

export const maxRows = 50_000
export const maxCellCharacters = 20_000

/** A table says that something is wrong in each row; beyond this many rows the rest is only counted. */
const mostRaggedRows = 100

export interface Row<Heading extends string> {
  /** 1-based row in a spreadsheet; the headings are row 1. */
  number: number
  /** Clean text, trimmed; an optional column that the file has not is empty. */
  cells: Record<Heading, string>
}

export interface Table<Heading extends string> {
  rows: Row<Heading>[]
  /** In the order of the rows. */
  problems: Problem[]
  /** The whole file cannot be used, for the last of the problems; there are no rows. */
  refused: boolean
}

/**
 * The rows of a CSV text (comma, semicolon or tab), columns in any order. Rows of another length than the headings, with a
 * cell over 20,000 characters or with characters that no text has are reported and left out: the other rows are as sure
 * without them. A wrong quotation mark or more than 50,000 rows refuse the whole file, since from there on nobody can
 * say what belongs to which row. Never throws.
 */
export function readTable<Heading extends string>(
  file: { name: string; text: string },
  columns: Columns<Heading>,
): Table<Heading> {
  const { name } = file
  const header = readHeader(file.text)
  if (!header) return refuse([], { file: name, line: 1, message: 'The file is empty' })
  const problems: Problem[] = []
  const places = placeColumns(name, header, columns, problems)
  if (!places) return { rows: [], problems, refused: true }

  const rows: Row<Heading>[] = []
  const clean = cleaner()
  let last = header.row
  let ragged = 0
  const fault = readRecords(
    file.text.replace(/^\ufeff/, ''),
    header.delimiter,
    header.row + maxRows + 1,
    (cells, row) => {
      last = row
      if (row <= header.row || (cells.length <= 1 && !cells[0]?.trim())) return
      const flaw = flawOf(cells, header)
      if (flaw?.ragged) ragged++
      if (flaw && (!flaw.ragged || ragged <= mostRaggedRows)) problems.push({ file: name, line: row, ...flaw.problem })
      if (!flaw) rows.push({ number: row, cells: namedCells(cells, places, columns, clean) })
    },
  )

  if (fault)
    return refuse(problems, {
      file: name,
      line: fault.row,
      column: header.names[fault.cell],
      message: refusal(fault.message),
    })
  if (last > header.row + maxRows) {
    const message = refusal(`There are more than ${maxRows.toLocaleString('en-GB')} rows`)
    return refuse(problems, { file: name, line: last, message })
  }
  if (ragged > mostRaggedRows) {
    const message = `${ragged - mostRaggedRows} more rows have too few or too many cells. None of them is used`
    problems.push({ file: name, line: last, message })
  }
  if (rows.length === 0)
    problems.push({ file: name, line: header.row, message: 'There is no row to use under the headings' })
  return { rows, problems, refused: false }
}

function refuse<Heading extends string>(problems: Problem[], problem: Problem): Table<Heading> {
  return { rows: [], problems: [...problems, problem], refused: true }
}

interface Flaw {
  problem: { column?: string; message: string }
  ragged: boolean
}

function flawOf(cells: string[], { names }: Header): Flaw | undefined {
  if (cells.length !== names.length) {
    const column = names[Math.min(cells.length, names.length - 1)]
    const message = `This row has ${cells.length} cells, the headings are ${names.length}. The row is not used`
    return { ragged: true, problem: { column, message } }
  }
  for (const [index, cell] of cells.entries()) {
    const wrong = wrongIn(cell)
    if (wrong) return { ragged: false, problem: { column: names[index], message: `${wrong}. The row is not used` } }
  }
  return undefined
}

function wrongIn(cell: string): string | undefined {
  if (cell.length > maxCellCharacters)
    return `This cell has ${cell.length.toLocaleString('en-GB')} characters. A cell can have at most ${maxCellCharacters.toLocaleString('en-GB')}`
  if (cell.includes('\0')) return 'This cell holds a NUL, a character that no text has'
  // Bringing such a pile into one order takes time that grows with its square.
  if (/\p{M}{31}/u.test(cell)) return 'This cell has more than 30 accents on one letter'
  return undefined
}

function namedCells<Heading extends string>(
  cells: string[],
  places: Map<Heading, number>,
  { needed, optional }: Columns<Heading>,
  clean: (text: string) => string,
): Record<Heading, string> {
  const entries = [...needed, ...optional].map((heading) => [heading, clean(cells[places.get(heading) ?? -1] ?? '')])
  return Object.fromEntries(entries)
}

/** Most cells of the framework stand in many rows: each text is cleaned once and kept once. */
function cleaner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const clean = cleanText(text).trim()
    known.set(text, clean)
    return clean
  }
}

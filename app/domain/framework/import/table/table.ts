/** Reads a CSV file into rows of named cells; an unreliable row is reported and left out. */
import { cleanText } from '../../../../prose/markdown/clean-text'
import { readRecords } from '../../../text/csv-records'
import type { Problem } from '../../release'
import type { Columns } from './columns'
import { columnRefusal, placeColumns } from './columns'
import { readHeader } from './header'
import { cellFlaw, raggedFlaw } from './limits'

export const maxRows = 50_000

/** This many rows of a wrong length are no slips: the file is a different one. */
const maxRagged = 1_000

export interface Row<Heading extends string> {
  /** 1-based row in a spreadsheet; the headings are row 1. */
  number: number
  /** Clean text, trimmed; empty for an optional column that the file lacks. */
  cells: Record<Heading, string>
}

export interface CsvTable<Heading extends string> {
  rows: Row<Heading>[]
  /** In the order of the rows. */
  problems: Problem[]
  /** The whole file is unusable because of the last problem; there are no rows. */
  refused: boolean
}

/**
 * The rows of a CSV text (comma, semicolon or tab), columns in any order. A row with another length than the headings,
 * a cell over 20,000 characters or characters that no text has is reported and left out: the other rows stay reliable.
 * A wrong quotation mark, more than 1,000 rows of a wrong length or more than 50,000 rows refuse the whole file, since
 * the cells after that can no longer be assigned to rows. Never throws.
 */
export function readTable<Heading extends string>(
  { name: file, text }: { name: string; text: string },
  columns: Columns<Heading>,
): CsvTable<Heading> {
  const header = readHeader(text)
  if (!header) return refuse([], { file, line: 1, message: 'The file is empty' })
  const problems: Problem[] = []
  const places = placeColumns(file, header, columns, problems)
  if (!places) return { rows: [], problems, refused: true }

  const rows: Row<Heading>[] = []
  const clean = cleaner()
  let count = 0
  let ragged = 0
  let tooMany: Problem | undefined
  const fault = readRecords(text.replace(/^\ufeff/, ''), header.delimiter, (cells, line) => {
    if (line <= header.row || (cells.length === 1 && !cells[0]?.trim())) return true
    count++
    const isRagged = cells.length !== header.names.length
    if (isRagged) ragged++
    const flaw = isRagged ? raggedFlaw(cells, header) : cellFlaw(cells, header)
    if (flaw) problems.push({ file, line, ...flaw })
    else rows.push({ number: line, cells: namedCells(cells, places, columns, clean) })
    const message =
      count > maxRows
        ? `There are more than ${maxRows.toLocaleString('en-GB')} rows`
        : ragged > maxRagged || cells.length > maxRagged
          ? 'Too many cells do not fit the headings for this to be the table that they announce'
          : undefined
    if (message) tooMany = { file, line, column: flaw?.column, message: columnRefusal(message) }
    return message === undefined
  })

  if (fault) {
    const { row: line, cell, message } = fault
    return refuse(problems, { file, line, column: header.names[cell], message: columnRefusal(message) })
  }
  if (tooMany) return refuse(problems, tooMany)
  if (rows.length === 0) problems.push({ file, line: header.row, message: 'There is no row to use under the headings' })
  return { rows, problems, refused: false }
}

function refuse<Heading extends string>(problems: Problem[], problem: Problem): CsvTable<Heading> {
  return { rows: [], problems: [...problems, problem], refused: true }
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

/** Most framework cells repeat in many rows: each text is cleaned and kept once. */
function cleaner(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    // As in a browser, two spaces between words become one.
    const clean = cleanText(text)
      .replace(/[\t ]+/g, ' ')
      .trim()
    known.set(text, clean)
    return clean
  }
}

/** Reads the first row of a CSV file: the column names and the delimiter. */
import type { Delimiter } from '../../../text/csv-records'
import { readRecords } from '../../../text/csv-records'

export interface Header {
  /** As written, trimmed. */
  names: string[]
  delimiter: Delimiter
  /** 1-based; the first row with anything in it. */
  row: number
}

// A heading is a few words; a longer line is no header, and need not be read further.
const maxHeaderLength = 5_000
const delimiters: Delimiter[] = [',', ';', '\t']

/** The headings of a CSV text, with the delimiter that gives the most; undefined for an empty text. */
export function readHeader(text: string): Header | undefined {
  const start = text.replace(/^\ufeff/, '').slice(0, maxHeaderLength)
  const read = delimiters.flatMap((delimiter) => firstRow(start, delimiter) ?? [])
  return read.toSorted((a, b) => b.names.length - a.names.length)[0]
}

function firstRow(start: string, delimiter: Delimiter): Header | undefined {
  let header: Header | undefined
  readRecords(start, delimiter, (cells, row) => {
    if (cells.some((cell) => cell.trim())) header = { names: cells.map((cell) => cell.trim()), delimiter, row }
    return header === undefined
  })
  return header
}

/** Ignores differences of case and spacing between two names. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}

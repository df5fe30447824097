/** The first row of a CSV file: what its columns are called and what parts them. */
import type { Delimiter } from '../../../text/csv-records'
import { readRecords } from '../../../text/csv-records'

export interface Header {
  /** As written, trimmed. */
  names: string[]
  delimiter: Delimiter
  /** 1-based; the first row with anything in it. */
  row: number
}

// A heading is a few words; whatever is longer is no header, and need not be read to see that.
const longestHeader = 5_000
const delimiters: Delimiter[] = [',', ';', '\t']

/** The headings of a CSV text, whichever delimiter gives the most of them; undefined for a text with nothing in it. */
export function readHeader(text: string): Header | undefined {
  const start = text.replace(/^\ufeff/, '').slice(0, longestHeader)
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

/** Case and spacing are no difference between two names. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}

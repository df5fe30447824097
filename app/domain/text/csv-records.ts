/** Reads the records of a CSV text one by one, and reports where a text stops being CSV. */
import type { CsvError, Info } from 'csv-parse/sync'
import { parse } from 'csv-parse/sync'

export type Delimiter = ',' | ';' | '\t'

/** A longer row means a quotation mark that was never closed, or a file that is no table. */
export const maxRowCharacters = 250_000

/** Where and why reading stopped. */
export interface Fault {
  /** 1-based record. */
  row: number
  /** 0-based cell in it. */
  cell: number
  message: string
}

/** Thrown to stop the parser, which offers no other way. */
const enough = new Error('enough')

/**
 * Hands each record to `use` until that returns false, with its 1-based number: its row in a spreadsheet. Blank lines
 * count but are not handed over. Never throws: a text that stops being CSV gives the fault, after the records before
 * it.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  use: (cells: string[], row: number) => boolean,
): Fault | undefined {
  let row = 0
  const longLine = startOfLongLine(text)
  try {
    parse(longLine === undefined ? text : text.slice(0, longLine), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      // Counted in bytes.
      max_record_size: maxRowCharacters * 2,
      on_record: (cells: string[], { records, empty_lines }) => {
        row = records + empty_lines
        if (!use(cells, row)) throw enough
        return null
      },
    })
  } catch (error) {
    return error === enough ? undefined : faultOf(error)
  }
  return longLine === undefined ? undefined : { row: row + 1, cell: 0, message: tooLong }
}

const tooLong = `This row has more than ${maxRowCharacters.toLocaleString('en-GB')} characters. Is a quotation mark not closed before it?`

const messages: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened here and never closed',
  CSV_MAX_RECORD_SIZE: tooLong,
  INVALID_OPENING_QUOTE:
    'A quotation mark stands inside a cell. Put the whole cell in quotation marks and write the inner ones twice',
  CSV_INVALID_CLOSING_QUOTE:
    'A cell goes on after its closing quotation mark. Quotation marks inside a cell are written twice',
}

/** csv-parse throws an error with a code, the counts of what came before and the index of the cell. */
function faultOf(error: unknown): Fault {
  const { code = '', column, records = 0, empty_lines = 0 } = error as Partial<CsvError> & Partial<Info>
  return {
    row: records + empty_lines + 1,
    cell: typeof column === 'number' ? column : 0,
    message: messages[code] ?? 'From here on this cannot be read as CSV',
  }
}

/** The parser never gets such a line: millions of commas would become millions of cells. */
function startOfLongLine(text: string): number | undefined {
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) start = index + 1
    else if (index - start >= maxRowCharacters) return start
  }
  return undefined
}

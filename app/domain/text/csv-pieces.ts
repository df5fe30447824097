/** The records of a long CSV text, read piece by piece, so that its reader can pause. */
import { type Fault, readRecords } from './csv-records'

/** Reading so many characters takes a few milliseconds. */
const pieceLength = 16 * 1024

export interface CsvRecords {
  records: { cells: string[] /** 1-based, in a spreadsheet. */; row: number }[]
  /** Where and why the text stops being CSV, after these records and for good. */
  fault?: Fault
}

/** The records of a text with commas, as `readRecords` has them, some at a time. */
export function* csvRecords(text: string): Generator<CsvRecords> {
  for (const { piece, rowsBefore } of piecesOf(text)) {
    const records: CsvRecords['records'] = []
    const fault = readRecords(piece, ',', (cells, row) => records.push({ cells, row: rowsBefore + row }) > 0)
    if (fault) return yield { records, fault: { ...fault, row: rowsBefore + fault.row } }
    yield { records }
  }
}

/**
 * The text in pieces that end with a row, each with how many rows come before it. A line end is a row's end where the
 * quotation marks before it are even, which holds up to the first wrong one, and there reading stops.
 */
function* piecesOf(text: string): Generator<{ piece: string; rowsBefore: number }> {
  let start = 0
  let rowsBefore = 0
  let rows = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === quotationMark) quoted = !quoted
    if (quoted || !(code === lineFeed || (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed))) continue
    rows++
    if (index - start < pieceLength) continue
    yield { piece: text.slice(start, index + 1), rowsBefore }
    start = index + 1
    rowsBefore = rows
  }
  if (start < text.length) yield { piece: text.slice(start), rowsBefore }
}

const quotationMark = 34
const lineFeed = 10
const carriageReturn = 13

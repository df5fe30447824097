/** Reads the records of a long CSV text piece by piece, so that the reader can pause. */
import { type Fault, readRecords } from './csv-records'

/** Reading this many characters takes a few milliseconds. */
const pieceLength = 16 * 1024

export interface CsvRecords {
  records: { cells: string[] /** 1-based, in a spreadsheet. */; row: number }[]
  /** Where and why the text stops being CSV; nothing is read after it. */
  fault?: Fault
}

/** The records of a comma-separated text, as in `readRecords`, a few at a time. */
export function* csvRecords(text: string): Generator<CsvRecords> {
  for (const { piece, rowsBefore } of piecesOf(text)) {
    const records: CsvRecords['records'] = []
    const fault = readRecords(piece, ',', (cells, row) => records.push({ cells, row: rowsBefore + row }) > 0)
    if (fault) return yield { records, fault: { ...fault, row: rowsBefore + fault.row } }
    yield { records }
  }
}

/**
 * Splits the text into pieces that end with a row, each with the number of rows before it. A line end closes a row
 * where the count of quotation marks before it is even. This holds up to the first misplaced mark, where reading stops.
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

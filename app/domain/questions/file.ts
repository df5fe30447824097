/** Reads a CSV file of a department's questions, all or nothing. */
import { cleanText } from '../../prose/markdown/clean-text'
import { readCell } from '../text/csv-cells'
import { csvRecords } from '../text/csv-pieces'
import type { Bank } from './bank'
import { type BankChange, bankChanges, repeatedRows } from './bank-changes'
import { type Column, maxBankRows } from './csv'
import { type BankRow, type FileSource, type RowProblem, readRow, rowSource } from './row'

/** A file's changes to the bank, and the number of its questions that the bank already has unchanged. */
export interface BankFile {
  changes: BankChange[]
  same: number
}

/** Reads a file: returns its changes, or everything that is wrong with it. Pauses often. */
export function* readBankFile(
  text: string,
  bank: Bank,
  from: FileSource,
): Generator<undefined, BankFile | { problems: RowProblem[] }> {
  const source = rowSource(from)
  const problems: RowProblem[] = []
  const rows: (BankRow & { row: number })[] = []
  let headings: string[] | undefined
  let count = 0
  for (const { records, fault } of csvRecords(text.replace(/^\uFEFF/, ''))) {
    for (const { cells, row } of records) {
      if (!headings) {
        headings = cells.map((cell) => cleanText(cell).trim().toLowerCase())
        problems.push(...headingProblems(headings))
        if (problems.length > 0) return { problems }
        continue
      }
      if (++count > maxBankRows) return { problems: [{ row, message: tooMany }] }
      const own = headings
      const read = readRow((column) => readCell(cells[own.indexOf(column)] ?? ''), source, own)
      if ('message' in read) problems.push({ row, ...read })
      else rows.push({ row, ...read })
      yield
    }
    if (fault) problems.push({ row: fault.row, message: fault.message })
    yield
  }
  problems.push(...(yield* repeatedRows(rows)))
  if (problems.length === 0 && rows.length === 0) {
    problems.push({ row: 1, message: 'The file has no questions below its headings' })
  }
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.row - b.row) }
  const changes = yield* bankChanges(rows, bank)
  return { changes, same: rows.length - changes.length }
}

const limit = maxBankRows.toLocaleString('en-GB')
const tooMany = `A file can have at most ${limit} questions. Split this one into several, each with the headings, and import them one after the other`

function headingProblems(headings: string[]): RowProblem[] {
  const needed: Column[] = ['skill', 'level', 'kind', 'question']
  return needed
    .filter((column) => !headings.includes(column))
    .map((column) => ({ row: 1, message: `The heading “${column}” is missing` }))
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecords } from '../../../app/domain/text/csv-pieces'
import { readRecords } from '../../../app/domain/text/csv-records'

type Records = { cells: string[]; row: number }[]

function inOneGo(text: string) {
  const records: Records = []
  const fault = readRecords(text, ',', (cells, row) => records.push({ cells, row }) > 0)
  return { records, fault }
}

function inPieces(text: string) {
  const pieces = [...csvRecords(text)]
  return { records: pieces.flatMap(({ records }) => records), fault: pieces.at(-1)?.fault, pieces: pieces.length }
}

const long = 'x'.repeat(7_000)
const cell = fc.oneof(
  fc.constantFrom('a', '', long, `"${long}"`, '"a,\n\nb"', '"""a""\r\n"', '"\r"', '"\n=1"'),
  fc.string({ maxLength: 5 }),
)
const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','))
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n\r\n')), { maxLength: 40 })
  .map((lines) => lines.map(([one, end]) => one + end).join(''))

test('a text read in pieces has the same records, rows and fault as the text read in one go', () => {
  let several = 0
  fc.assert(
    fc.property(text, (csv) => {
      const { pieces, ...read } = inPieces(csv)
      if (pieces > 1) several++
      expect(read).toEqual(inOneGo(csv))
    }),
    { numRuns: 300 },
  )
  expect(several).toBeGreaterThan(20)
})

test('line ends alone are read in pieces too', () => {
  const { pieces, records } = inPieces(`a\n${'\n'.repeat(100_000)}b`)
  expect(pieces).toBeGreaterThan(3)
  expect(records).toEqual([
    { cells: ['a'], row: 1 },
    { cells: ['b'], row: 100_002 },
  ])
})

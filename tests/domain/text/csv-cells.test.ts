import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCell, writeCell } from '../../../app/domain/text/csv-cells'
import { readRecords } from '../../../app/domain/text/csv-records'

function readBack(text: string): string | undefined {
  let found: string | undefined
  readRecords(writeCell(text), ',', ([cell]) => {
    found = cell
    return true
  })
  return found === undefined ? undefined : readCell(found)
}

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

test.each(starts)('a cell that begins with %j is nothing to run, and is read as it was', (start) => {
  for (const text of [`${start}1+1`, `'${start}1+1`, `''${start}1+1`]) {
    expect(writeCell(text)).toBe(`"'${text}"`)
    expect(readBack(text)).toBe(text)
  }
})

test('what no spreadsheet runs is written as it is, apostrophes too', () => {
  for (const text of ['', 'Why?', "'tis so", "''", "'", '1 = 1', '“＝”']) {
    expect(writeCell(text)).toBe(`"${text}"`)
    expect(readBack(text)).toBe(text)
  }
  expect(writeCell('"a"')).toBe('"""a"""')
})

test('any text is read as it was written, and is never run', () => {
  const pieces = fc.constantFrom(...starts, "'", '"', ',', '1', ' ', 'é')
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((chosen) => chosen.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(text !== '' && !/\p{Surrogate}/u.test(text))
      expect(readBack(text)).toBe(text)
      expect(starts).not.toContain(writeCell(text).charAt(1))
    }),
  )
})

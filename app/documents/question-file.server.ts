/** A department's own work in the question bank, as a file to keep or to take to another copy of the service. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { inTurns } from '../config/turns.server'
import type { BankSource } from '../domain/questions/bank-view'
import { writeBank } from '../domain/questions/csv'

/** Makes one CSV file, or a zip of several if one would be larger than an import accepts. */
export async function questionFile({
  bank,
  topics,
  ...source
}: Omit<BankSource, 'release'>): Promise<{ name: string; mediaType: string; content: BodyInit }> {
  const [first = '', ...more] = await inTurns(writeBank(bank, topics, source))
  if (more.length === 0) return { name: 'questions.csv', mediaType: 'text/csv; charset=utf-8', content: first }
  const entries: Zippable = {}
  // Not compressed, which would keep everybody waiting; the time is fixed, so that the same bank gives the same bytes.
  for (const [at, text] of [first, ...more].entries())
    entries[`questions-${at + 1}.csv`] = [strToU8(text), { level: 0, mtime: '1980-01-01T00:00:00' }]
  return { name: 'questions.zip', mediaType: 'application/zip', content: zipSync(entries) as BodyInit }
}

/** Finds the changes to the bank in the rows of a file. */
import { formatCount } from '../text/format'
import { type Agreement, type Bank, type OwnQuestion, placeIn, type QuestionRewording } from './bank'
import { keyOfPlace } from './place'
import type { BankRow, RowProblem } from './row'

/** One question to add to the bank or to change there. */
export interface BankChange extends Omit<BankRow, 'ours'> {
  /** The version of the question that it changes; 0 where the bank has no entry yet. */
  seen: number
  /** True for a question of ours that gets its original words back, so that the bank needs no entry. */
  asMade: boolean
}

type NumberedRow = BankRow & { row: number }

/** Rows that repeat another. Equal own questions count as two only if each has an id. Pauses after each row. */
export function* repeatedRows(rows: NumberedRow[]): Generator<undefined, RowProblem[]> {
  const problems: RowProblem[] = []
  const ids = new Map<string, number>()
  const words = new Map<string, NumberedRow>()
  for (const change of rows) {
    const { row, id } = change
    const key = keyOf(change)
    const before = id && ids.get(id)
    const twin = words.get(key)
    if (before)
      problems.push({
        row,
        column: 'id',
        message: `repeats the id of row ${before}. Leave it empty for another question`,
      })
    else if (twin && !(id && twin.id)) problems.push({ row, column: 'question', message: `repeats row ${twin.row}` })
    if (id && !before) ids.set(id, row)
    if (!twin) words.set(key, change)
    yield
  }
  return problems
}

/**
 * Rows that differ from the bank. An own question is matched by the row's id. Failing that, it is the one with the
 * row's words at the row's place, unless another row names it. Pauses after each row.
 */
export function* bankChanges(rows: BankRow[], bank: Bank): Generator<undefined, BankChange[]> {
  const changes: BankChange[] = []
  const named = new Set(rows.map(({ id }) => id))
  const byId = new Map<string, OwnQuestion>()
  const byWords = new Map<string, OwnQuestion>()
  for (const question of bank.own) {
    if (named.has(question.id)) byId.set(question.id, question)
    // Keeps the oldest of those with equal words.
    else if (!byWords.has(keyOf(question))) byWords.set(keyOf(question), question)
    yield
  }
  for (const row of rows) {
    if (row.base === undefined) {
      const key = keyOf(row)
      changes.push(...changedOwn(row, byId.get(row.id ?? '') ?? byWords.get(key)))
      byWords.delete(key)
    } else {
      changes.push(...changedWords(row, placeIn(bank, row)?.rewordings.get(row.base)))
    }
    yield
  }
  return changes
}

function changedOwn(row: BankRow, known?: OwnQuestion): BankChange[] {
  const change = { ...row, ...agreementOf(row, known), id: known?.id ?? row.id }
  const isSame =
    known &&
    keyOf(row) === keyOf(known) &&
    sameWords(change, known) &&
    row.kind === known.kind &&
    row.focus === known.focus
  return isSame ? [] : [{ ...change, seen: known?.version ?? 0, asMade: false }]
}

function changedWords({ ours, ...row }: BankRow, said?: QuestionRewording): BankChange[] {
  const change = { ...row, ...agreementOf(row, said) }
  const asMade = ours !== undefined && sameWords(change, { ...ours, retired: false })
  if (said ? sameWords(change, said) : asMade) return []
  return [{ ...change, seen: said?.version ?? 0, asMade }]
}

/** The row's owner and day; those of the entry where the file has no such columns. */
function agreementOf(row: Agreement, known: Agreement = {}): Agreement {
  return { owner: (row.owner ?? known.owner) || undefined, agreedOn: (row.agreedOn ?? known.agreedOn) || undefined }
}

type Words = Pick<BankRow, 'text' | 'probes' | 'retired'> & Agreement

function sameWords(a: Words, b: Words): boolean {
  return (
    a.text === b.text &&
    a.retired === b.retired &&
    a.probes.join('\n') === b.probes.join('\n') &&
    a.owner === b.owner &&
    a.agreedOn === b.agreedOn
  )
}

/** No part of a place contains a space, so the keys are unambiguous. */
function keyOf({ base, text, ...place }: Pick<BankRow, 'subject' | 'slug' | 'level' | 'base' | 'text'>): string {
  return base === undefined ? `own ${keyOfPlace(place)} ${text}` : `ours ${keyOfPlace(place)} ${base}`
}

/** Describes the result of an import, from the counts in its address. */
export function takenOverText(query: URLSearchParams): string {
  const count = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : 0)
  const [added, changed, same] = [count('added'), count('changed'), count('same')]
  return `The file has been imported: ${formatCount(added, 'question')} added, ${changed.toLocaleString('en-GB')} changed, ${same.toLocaleString('en-GB')} as before.`
}

/** Reads one row of a file of questions against the framework release and the policy files. */
import { cleanText } from '../../prose/markdown/clean-text'
import { linesOf, maxTextLength } from '../text/lines'
import { readTypedDate } from '../text/typed-dates'
import { type Agreement, maxOwnerLength, maxProbes, maxQuestionLength } from './bank'
import type { Column } from './csv'
import {
  type CellProblem,
  type Cells,
  findPlace,
  keepPlace,
  type PlaceSource,
  placeSource,
  quoted,
  type RowPlace,
} from './row-place'
import type { Topics } from './topics'
import type { QuestionSource } from './written'

/** The content of a row. Its owner and day are empty where the row has none, and absent where the file has no such column. */
export interface BankRow extends RowPlace, Agreement {
  text: string
  probes: string[]
  retired: boolean
  /** Id of a department's own question in the bank that wrote the file. */
  id?: string
}

export interface RowProblem extends CellProblem {
  /** 1-based; the headings are row 1. */
  row: number
}

/** What a file is read against. */
export interface FileSource extends QuestionSource {
  topics: Topics
  /** Like "2027-03-27". */
  today: string
}

/** Data that rows are checked against. */
export interface RowSource extends PlaceSource {
  today: string
}

export function rowSource({ topics, today, ...source }: FileSource): RowSource {
  return { ...placeSource(topics, source, onOneLine), today }
}

/** The row, or the first thing wrong with it. `headings` are those of the file. */
export function readRow(written: Cells, source: RowSource, headings: string[]): BankRow | CellProblem {
  const cell: Cells = (column) => cleanText(written(column)).trim()
  const waits = cell('waiting').toLowerCase()
  if (waits !== '' && waits !== 'yes')
    return { column: 'waiting', message: `${quoted(waits)} is neither “yes” nor empty` }
  // Kept as written, spaces included, since a question of ours is identified by its words.
  const base = cell('instead of') === '' ? undefined : written('instead of')
  const found = findPlace(cell, base, source)
  const place = 'message' in found && waits === 'yes' ? (keepPlace(cell, base, source.policy) ?? found) : found
  if ('message' in place) return place
  const words = readWords(cell, written, place)
  if ('message' in words) return words
  const agreement = readAgreement(cell, headings, source.today)
  if ('message' in agreement) return agreement
  const id = readId(cell('id').toLowerCase(), place)
  return typeof id === 'object' ? id : { ...place, ...words, ...agreement, ...(id !== '' && { id }) }
}

function readId(id: string, { base }: RowPlace): string | CellProblem {
  if (id === '') return id
  if (!uuid.test(id))
    return {
      column: 'id',
      message: `${quoted(id)} is no id that this service gives. Leave it empty for a new question`,
    }
  if (base === undefined) return id
  return { column: 'id', message: 'must be empty where “instead of” is filled: only your own questions have an id' }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function readWords(
  cell: Cells,
  written: Cells,
  { base }: RowPlace,
): Pick<BankRow, 'text' | 'probes' | 'retired'> | CellProblem {
  const unchanged = base !== undefined && written('question') === written('instead of')
  const text = unchanged ? base : spaced(cell('question'))
  const most = base === undefined ? maxQuestionLength : maxTextLength
  if (text === '') return { column: 'question', message: 'There is no question' }
  if (!unchanged && text.length > most) return { column: 'question', message: `has more than ${most} characters` }
  const lines = cell('probes')
  const probes = linesOf(lines)
  if (probes.length > maxProbes) return { column: 'probes', message: `has more than ${maxProbes} follow-ups` }
  if (lines.length > maxTextLength) return { column: 'probes', message: `has more than ${maxTextLength} characters` }
  const use = cell('use') || 'in use'
  if (use !== 'in use' && use !== 'retired')
    return { column: 'use', message: `${quoted(use)} is neither “in use” nor “retired”` }
  return { text, probes, retired: use === 'retired' }
}

function readAgreement(cell: Cells, headings: string[], today: string): Agreement | CellProblem {
  const read = (column: Column) => (headings.includes(column) ? onOneLine(cell(column)) : undefined)
  const [owner, day] = [read('owner'), read('agreed on')]
  if (owner !== undefined && owner.length > maxOwnerLength)
    return { column: 'owner', message: `has more than ${maxOwnerLength} characters` }
  const agreedOn = day && dayIn(day)
  if (day && !agreedOn)
    return { column: 'agreed on', message: `${quoted(day)} is not a date like 2027-03-27 or 27/3/2027` }
  if (agreedOn && agreedOn > today) return { column: 'agreed on', message: 'must be today or in the past' }
  return { owner, agreedOn }
}

/** The day in our own form: as we write it, or as a spreadsheet makes of it ("27/03/2027", "27 March 2027"). */
function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const [, first, second, third] = /^(\d{1,2})[/. -]+(\w+)[/. -]+(\d{4})$/.exec(text) ?? []
  const read = readTypedDate({ day: day ?? first ?? '', month: month ?? second ?? '', year: year ?? third ?? '' })
  return 'iso' in read ? read.iso : undefined
}

function onOneLine(text: string): string {
  return spaced(cleanText(text)).trim()
}

/** Skips spaces that are fine already: replacing every space of a long file takes as long as everything else. */
function spaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}

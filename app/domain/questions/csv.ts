/** A department's questions as CSV files: what has been written, in files that can be read again. */
import { type Skill, skillLevelNames } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { writeCell } from '../text/csv-cells'
import { type Bank, madeQuestions, type OwnQuestion, placeIn, type QuestionRewording, waitingIn } from './bank'
import type { Question } from './make'
import { askableStatements } from './wording'

/**
 * The headings. "instead of" is a made question's own words, "waiting" says that the release has no place for a row, and "id"
 * tells a department's own questions apart, whatever becomes of their words.
 */
export const columns = [
  'skill',
  'level',
  'kind',
  'statement',
  'question',
  'probes',
  'use',
  'instead of',
  'waiting',
  'id',
] as const
export type Column = (typeof columns)[number]

/** The most questions of a file, and its most bytes: what is taken over in one transaction while everybody else waits. */
export const maxBankRows = 5_000
export const maxBankBytes = 3 * 1024 * 1024

/**
 * What a department has written, in as many files as importing needs; one with its headings alone for an empty bank. It
 * pauses after each row.
 */
export function* writeBank(bank: Bank, skills: Skill[], policy: Policy): Generator<undefined, string[]> {
  const files: string[] = []
  let [lines, bytes] = [[head], sizeOf(head)]
  for (const rows of rowsByPlace(bank, skills, policy)) {
    for (const row of rows) {
      const line = writeLine(row)
      const size = sizeOf(line)
      if (lines.length > maxBankRows || bytes + size > maxBankBytes) {
        files.push(lines.join(''))
        ;[lines, bytes] = [[head], sizeOf(head)]
      }
      lines.push(line)
      bytes += size
      yield
    }
  }
  return [...files, lines.join('')]
}

type Row = Partial<Record<Column, string>>

const writeLine = (row: Row) => `${columns.map((column) => writeCell(row[column] ?? '')).join(',')}\r\n`

// With a byte order mark, without which some spreadsheets take the text for another encoding.
const head = `\uFEFF${writeLine(Object.fromEntries(columns.map((column) => [column, column])))}`

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/** In the order of the skills and their levels, the made questions before the department's own; what waits comes last. */
function* rowsByPlace(bank: Bank, skills: Skill[], policy: Policy): Generator<Row[]> {
  const kinds = new Set(policy.questions.kinds.map(({ slug }) => slug))
  for (const skill of skills) {
    for (const level of skillLevelNames) {
      const place = placeIn(bank, skill.slug, level)
      const statements = skill.levels[level]
      if (!place || !statements) continue
      const questions = place.rewordings.size > 0 ? byWords(madeQuestions(skill, level, 'management', policy)) : []
      const count = askableStatements(statements).length
      yield [
        ...[...questions].flatMap(([base, question]) => {
          const said = place.rewordings.get(base)
          return said ? [rewordingRow(said, question)] : []
        }),
        ...place.own.map((one) => ownRow(one, !kinds.has(one.kind) || (one.focus !== undefined && one.focus >= count))),
      ]
    }
  }
  const waiting = waitingIn(bank, skills, policy)
  yield waiting.rewordings.map((one) => rewordingRow(one)).toSorted(byCells)
  yield waiting.own.map((one) => ownRow(one, true))
}

/** A statement that the framework has twice makes the same question twice. */
function byWords(made: Question[]): Map<string, Question> {
  return new Map(made.map((question) => [question.text, question]))
}

function byCells(a: Row, b: Row): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function rewordingRow(one: QuestionRewording, made?: Question): Row {
  return {
    ...wordCells(one),
    kind: made?.kind,
    statement: made?.focus.map((at) => at + 1).join(' '),
    'instead of': one.base,
    waiting: made ? '' : 'yes',
  }
}

function ownRow(one: OwnQuestion, waits: boolean): Row {
  const { id, kind, focus } = one
  return {
    ...wordCells(one),
    kind,
    statement: focus === undefined ? '' : String(focus + 1),
    waiting: waits ? 'yes' : '',
    id,
  }
}

function wordCells({ skill, level, text, probes, retired }: QuestionRewording | OwnQuestion): Row {
  return { skill, level, question: text, probes: probes.join('\n'), use: retired ? 'retired' : 'in use' }
}

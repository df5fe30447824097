/** Writes a department's questions as CSV files that can be imported again. */
import { type Skill, skillLevelNames } from '../framework/release'
import { writeCell } from '../text/csv-cells'
import { type Bank, type OwnQuestion, placeIn, type QuestionRewording, rewordable, waitingIn } from './bank'
import type { Question } from './make'
import { askableStatements } from './wording'
import type { QuestionSource } from './written'

/**
 * The headings. "instead of" holds a made question's own words, "waiting" marks a row that the release has no place
 * for, and "id" identifies a department's own question even when its words change.
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

/** Limits the questions and bytes of a file: one transaction takes it over while everybody else waits. */
export const maxBankRows = 5_000
export const maxBankBytes = 3 * 1024 * 1024

/**
 * Writes a department's questions into as many files as importing needs; for an empty bank, one file with headings
 * only. Pauses after each row.
 */
export function* writeBank(bank: Bank, skills: Skill[], source: QuestionSource): Generator<undefined, string[]> {
  const files: string[] = []
  let [lines, bytes] = [[head], sizeOf(head)]
  for (const rows of rowsByPlace(bank, skills, source)) {
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

// Starts with a byte order mark: without it, some spreadsheets assume another encoding.
const head = `\uFEFF${writeLine(Object.fromEntries(columns.map((column) => [column, column])))}`

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/** Rows by skill and level, made questions before the department's own; waiting rows come last. */
function* rowsByPlace(bank: Bank, skills: Skill[], source: QuestionSource): Generator<Row[]> {
  const kinds = new Set(source.policy.questions.kinds.map(({ slug }) => slug))
  for (const skill of skills) {
    for (const level of skillLevelNames) {
      const place = placeIn(bank, skill.slug, level)
      const statements = skill.levels[level]
      if (!place || !statements) continue
      const questions = place.rewordings.size > 0 ? byWords(rewordable(skill, level, source)) : []
      const count = askableStatements(statements).length
      yield [
        ...[...questions].flatMap(([base, question]) => {
          const said = place.rewordings.get(base)
          return said ? [rewordingRow(said, question)] : []
        }),
        ...place.own.map((question) =>
          ownRow(question, !kinds.has(question.kind) || (question.focus !== undefined && question.focus >= count)),
        ),
      ]
    }
  }
  const waiting = waitingIn(bank, skills, source)
  yield waiting.rewordings.map((rewording) => rewordingRow(rewording)).toSorted(byCells)
  yield waiting.own.map((question) => ownRow(question, true))
}

/** A statement that occurs twice in the framework makes the same question twice. */
function byWords(made: Question[]): Map<string, Question> {
  return new Map(made.map((question) => [question.text, question]))
}

function byCells(a: Row, b: Row): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function rewordingRow(rewording: QuestionRewording, made?: Question): Row {
  return {
    ...wordCells(rewording),
    kind: made?.kind,
    statement: made?.about.map((at) => at + 1).join(' '),
    'instead of': rewording.base,
    waiting: made ? '' : 'yes',
  }
}

function ownRow(question: OwnQuestion, waits: boolean): Row {
  const { id, kind, focus } = question
  return {
    ...wordCells(question),
    kind,
    statement: focus === undefined ? '' : String(focus + 1),
    waiting: waits ? 'yes' : '',
    id,
  }
}

function wordCells({ skill, level, text, probes, retired }: QuestionRewording | OwnQuestion): Row {
  return { skill, level, question: text, probes: probes.join('\n'), use: retired ? 'retired' : 'in use' }
}

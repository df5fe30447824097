/** Writes a department's questions as CSV files that can be imported again. */
import type { Policy } from '../policy/schemas'
import { writeCell } from '../text/csv-cells'
import { type Bank, type OwnQuestion, placeIn, type QuestionRewording, rewordable, waitingIn } from './bank'
import type { Question } from './make'
import { kindsAbout, levelWords, topicStatements } from './topic'
import type { Topics } from './topics'
import type { QuestionSource } from './written'

/**
 * The headings. "skill" may also name a behaviour or a strength, "instead of" holds our own words for a question,
 * "waiting" marks a row that has no place here, and "id" identifies a department's own question even when its words
 * change.
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
  'owner',
  'agreed on',
] as const
export type Column = (typeof columns)[number]

/** Limits the questions and bytes of a file: one transaction takes it over while everybody else waits. */
export const maxBankRows = 5_000
export const maxBankBytes = 3 * 1024 * 1024

/**
 * Writes a department's questions into as many files as importing needs; for an empty bank, one file with headings
 * only. Pauses after each row.
 */
export function* writeBank(bank: Bank, topics: Topics, source: QuestionSource): Generator<undefined, string[]> {
  const files: string[] = []
  let [lines, bytes] = [[head], sizeOf(head)]
  for (const rows of rowsByPlace(bank, topics, source)) {
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

/** Rows by place, questions of ours before the department's own; waiting rows come last. */
function* rowsByPlace(bank: Bank, topics: Topics, source: QuestionSource): Generator<Row[]> {
  const { policy } = source
  for (const topic of topics.all) {
    const place = placeIn(bank, topic)
    if (!place) continue
    const questions = place.rewordings.size > 0 ? byWords(rewordable(topic, source)) : []
    const kinds = kindsAbout(topic.subject, policy).map(({ slug }) => slug)
    const count = topicStatements(topic).length
    yield [
      ...[...questions].flatMap(([base, question]) => {
        const said = place.rewordings.get(base)
        return said ? [rewordingRow(said, policy, question)] : []
      }),
      ...place.own.map((question) =>
        ownRow(question, policy, !kinds.includes(question.kind) || (question.focus ?? -1) >= count),
      ),
    ]
  }
  const waiting = waitingIn(bank, topics, source)
  yield waiting.rewordings.map((rewording) => rewordingRow(rewording, policy)).toSorted(byCells)
  yield waiting.own.map((question) => ownRow(question, policy, true))
}

/** A statement that occurs twice in the framework makes the same question twice. */
function byWords(ours: Question[]): Map<string, Question> {
  return new Map(ours.map((question) => [question.text, question]))
}

function byCells(a: Row, b: Row): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function rewordingRow(rewording: QuestionRewording, policy: Policy, ours?: Question): Row {
  return {
    ...cellsOf(rewording, policy),
    kind: ours?.kind,
    // The positions of made questions about a strength are not those of statements.
    statement: rewording.subject === 'strength' ? '' : ours?.about.map((at) => at + 1).join(' '),
    'instead of': rewording.base,
    waiting: ours ? '' : 'yes',
  }
}

function ownRow(question: OwnQuestion, policy: Policy, waits: boolean): Row {
  const { id, kind, focus } = question
  return {
    ...cellsOf(question, policy),
    kind,
    statement: focus === undefined ? '' : String(focus + 1),
    waiting: waits ? 'yes' : '',
    id,
  }
}

function cellsOf(entry: QuestionRewording | OwnQuestion, policy: Policy): Row {
  const { subject, slug, text, probes, retired, owner, agreedOn } = entry
  return {
    skill: subject === 'skill' ? slug : `${subject}: ${slug}`,
    level: levelWords(entry, policy),
    question: text,
    probes: probes.join('\n'),
    use: retired ? 'retired' : 'in use',
    owner,
    'agreed on': agreedOn,
  }
}

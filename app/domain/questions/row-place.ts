/** Finds the place of a row of a file of questions, in the release and the policy files. */
import { skillLevelNames } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { slugOf } from '../text/slug'
import { rewordable } from './bank'
import type { Column } from './csv'
import type { Question } from './make'
import { keyOfPlace, type Place, type Subject, subjects } from './place'
import { bandCalled, kindsAbout, levelWords, type Topic, topicStatements } from './topic'
import type { Topics } from './topics'
import type { QuestionSource } from './written'

/** The text of a cell as written; empty where the file has no such column. */
export type Cells = (column: Column) => string

export interface CellProblem {
  column?: Column
  message: string
}

/** What a row is about, before its words. */
export interface RowPlace extends Place {
  /** Empty for a rewording of a question that is no longer ours. */
  kind: string
  focus?: number
  /** The words of the question of ours that it replaces. */
  base?: string
  /** That question, where there is one. */
  ours?: Question
}

/** Data that the places of rows are checked against. */
export interface PlaceSource {
  topics: Topics
  policy: Policy
  /** The slug of a skill or behaviour, from its slug or name. */
  slugs: Map<string, string>
  /** Finds the question of ours in these words; differences in spaces do not matter. */
  findOurs: (topic: Topic, words: string) => Question | undefined
}

/** Makes the questions of a place when a row first asks for one, once for all rows. `onOneLine` evens out spaces. */
export function placeSource(topics: Topics, source: QuestionSource, onOneLine: (text: string) => string): PlaceSource {
  const ours = new Map<string, Map<string, Question>>()
  const oursAt = (topic: Topic) => {
    const key = keyOfPlace(topic)
    const found = ours.get(key) ?? byWords(rewordable(topic, source), onOneLine)
    ours.set(key, found)
    return found
  }
  const named = (nameOf: (topic: Topic) => string) =>
    topics.all.map((topic): [string, string] => [`${topic.subject} ${nameOf(topic)}`, topic.slug])
  return {
    topics,
    policy: source.policy,
    slugs: new Map([...named(({ name }) => name), ...named(({ slug }) => slug)]),
    findOurs: (topic, words) => oursAt(topic).get(words) ?? oursAt(topic).get(onOneLine(words)),
  }
}

function byWords(questions: Question[], onOneLine: (text: string) => string): Map<string, Question> {
  const by = (wordsOf: (question: Question) => string) =>
    questions.map((question): [string, Question] => [wordsOf(question), question])
  return new Map([...by(({ text }) => onOneLine(text)), ...by(({ text }) => text)])
}

/** Finds the row's question; `base` is its cell "instead of". */
export function findPlace(cell: Cells, base: string | undefined, source: PlaceSource): RowPlace | CellProblem {
  const topic = findTopic(cell, source)
  if ('message' in topic) return topic
  const kinds = kindsAbout(topic.subject, source.policy)
  const kind = kinds.find(({ slug, name }) => cell('kind') === slug || cell('kind') === name)
  if (kind === undefined && (base === undefined || cell('kind') !== ''))
    return { column: 'kind', message: `${quoted(cell('kind'))} is not a kind of question` }
  const place = { subject: topic.subject, slug: topic.slug, level: topic.level }
  if (base !== undefined) {
    const ours = source.findOurs(topic, base)
    return ours
      ? { ...place, kind: ours.kind, base: ours.text, ours }
      : { column: 'instead of', message: 'is no question of ours for this row’s skill and level' }
  }
  const count = topicStatements(topic).length
  const focus = cell('statement') === '' ? undefined : Number(cell('statement')) - 1
  if (focus === undefined || (Number.isInteger(focus) && focus >= 0 && focus < count))
    return { ...place, kind: kind?.slug ?? '', focus }
  const message = count > 0 ? `must be a number from 1 to ${count}, or empty` : 'must be empty: there are no statements'
  return { column: 'statement', message }
}

function findTopic(cell: Cells, { topics, policy, slugs }: PlaceSource): Topic | CellProblem {
  const written = cell('skill')
  const { subject, name } = subjectIn(written)
  if (subject === 'strength') return findStrength(name, cell('level'), topics, policy)
  const slug = slugs.get(`${subject} ${name}`)
  if (slug === undefined) {
    const where = subject === 'skill' ? 'a skill of the current framework release' : 'a behaviour of the policy files'
    return { column: 'skill', message: `${quoted(written)} is not ${where}` }
  }
  const level = levelIn(cell('level'), subject, policy)
  return (
    (level === undefined ? undefined : topics.find({ subject, slug, level })) ?? {
      column: 'level',
      message: `${quoted(cell('level'))} is not ${levelsOf(subject, slug, topics, policy)}`,
    }
  )
}

function findStrength(name: string, level: string, topics: Topics, policy: Policy): Topic | CellProblem {
  const slug = slugOf(name)
  const topic = topics.find({ subject: 'strength', slug, level: '' })
  if (slug === '' || !topic || name.length > policy['vacancy-form'].limits.shortText)
    return { column: 'skill', message: `${quoted(name)} is no name of a strength` }
  return level === '' ? topic : { column: 'level', message: 'must be empty for a strength, which has no levels' }
}

/** The names that would have been right. */
function levelsOf(subject: Subject, slug: string, { all }: Topics, policy: Policy): string {
  const levels = all.filter((topic) => topic.subject === subject && topic.slug === slug)
  const name = levels[0]?.name ?? slug
  if (subject === 'skill') return `a level of ${name}`
  return `one of the grades of ${name}: ${levels.map((topic) => levelWords(topic, policy)).join('; ')}`
}

/** Keeps a row whose place is not there, unchanged, if one of our own files could contain it. */
export function keepPlace(cell: Cells, base: string | undefined, policy: Policy): RowPlace | undefined {
  const { subject, name } = subjectIn(cell('skill'))
  const [kind, statement] = [cell('kind'), cell('statement')]
  const level = levelIn(cell('level'), subject, policy)
  if (level === undefined || !slug.test(name) || !/^([1-9]\d{0,3})?$/.test(statement)) return undefined
  const place = { subject, slug: name, level }
  if (base !== undefined) return { ...place, kind: '', base }
  return slug.test(kind) ? { ...place, kind, focus: statement === '' ? undefined : Number(statement) - 1 } : undefined
}

const slug = /^[a-z0-9-]+$/

/** "behaviour: leadership" is about a behaviour; a cell without such a word is about a skill. */
function subjectIn(cell: string): { subject: Subject; name: string } {
  const [, word = '', name = ''] = /^(\w+): *(.+)$/.exec(cell) ?? []
  const subject = subjects.find((subject) => subject === word.toLowerCase())
  return subject ? { subject, name } : { subject: 'skill', name: cell }
}

/** The level of the place; undefined for words that mean none. */
function levelIn(words: string, subject: Subject, policy: Policy): string | undefined {
  if (subject === 'behaviour') return bandCalled(words, policy)
  if (subject === 'strength') return words === '' ? '' : undefined
  return skillLevelNames.find((level) => level === words.toLowerCase())
}

/** Shortens the text: it may be as long as a book. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

/** Reads one row of a file of questions against the framework release and the policy files. */
import { cleanText } from '../../prose/markdown/clean-text'
import { type Skill, type SkillLevelName, skillLevelNames } from '../framework/release'
import { linesOf, maxTextLength } from '../text/lines'
import { maxProbes, maxQuestionLength, rewordable } from './bank'
import type { Column } from './csv'
import type { Question } from './make'
import { askableStatements } from './wording'
import type { QuestionSource } from './written'

/** The content of a row. */
export interface BankRow {
  skill: string
  level: SkillLevelName
  /** Empty for a rewording of a question that is no longer made. */
  kind: string
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  /** Id of a department's own question in the bank that wrote the file. */
  id?: string
  /** The words of the made question that it replaces. */
  base?: string
  /** That question, where the release has it. */
  made?: Question
}

export interface RowProblem {
  /** 1-based; the headings are row 1. */
  row: number
  column?: Column
  message: string
}

type Problem = Omit<RowProblem, 'row'>
/** The text of a cell as written; empty where the file has no such column. */
export type Cells = (column: Column) => string

/** Data that rows are checked against. */
export interface RowSource {
  /** By slug and by name; the same for kinds of question. */
  skills: Map<string, Skill>
  kinds: Map<string, { slug: string }>
  /** Finds the question made for a skill level in these words; differences in spaces do not matter. */
  findMade: (skill: Skill, level: SkillLevelName, words: string) => Question | undefined
}

/** Makes a level's questions when a row first asks for one, once for all rows. */
export function rowSource(skills: Skill[], source: QuestionSource): RowSource {
  const { kinds } = source.policy.questions
  const made = new Map<string, Map<string, Question>>()
  const madeAt = (skill: Skill, level: SkillLevelName) => {
    const key = `${skill.slug}/${level}`
    const found = made.get(key) ?? byWords(rewordable(skill, level, source))
    made.set(key, found)
    return found
  }
  return {
    skills: new Map([...named(skills, ({ name }) => name), ...named(skills, ({ slug }) => slug)]),
    kinds: new Map([...named(kinds, ({ name }) => name), ...named(kinds, ({ slug }) => slug)]),
    findMade: (skill, level, words) => madeAt(skill, level).get(words) ?? madeAt(skill, level).get(onOneLine(words)),
  }
}

function byWords(questions: Question[]): Map<string, Question> {
  return new Map([...named(questions, ({ text }) => onOneLine(text)), ...named(questions, ({ text }) => text)])
}

function named<T>(list: T[], nameOf: (item: T) => string): [string, T][] {
  return list.map((item) => [nameOf(item), item])
}

/** The row, or the first thing wrong with it. */
export function readRow(written: Cells, source: RowSource): BankRow | Problem {
  const cell: Cells = (column) => cleanText(written(column)).trim()
  const waits = cell('waiting').toLowerCase()
  if (waits !== '' && waits !== 'yes')
    return { column: 'waiting', message: `${quoted(waits)} is neither “yes” nor empty` }
  const found = findPlace(cell, written, source)
  const place = 'message' in found && waits === 'yes' ? (keepPlace(cell, written) ?? found) : found
  if ('message' in place) return place
  const words = readWords(cell, written, place)
  if ('message' in words) return words
  const id = cell('id').toLowerCase()
  if (id === '') return { ...place, ...words }
  if (!uuid.test(id)) {
    return {
      column: 'id',
      message: `${quoted(id)} is no id that this service gives. Leave it empty for a new question`,
    }
  }
  if (place.base === undefined) return { ...place, ...words, id }
  return { column: 'id', message: 'must be empty where “instead of” is filled: only your own questions have an id' }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Place = Pick<BankRow, 'skill' | 'level' | 'kind' | 'focus' | 'base' | 'made'>

/** Finds the row's question in the release. */
function findPlace(cell: Cells, written: Cells, { skills, kinds, findMade }: RowSource): Place | Problem {
  const skill = skills.get(cell('skill'))
  if (!skill)
    return { column: 'skill', message: `${quoted(cell('skill'))} is not a skill of the current framework release` }
  const level = levelCalled(cell('level'))
  const statements = level && skill.levels[level]
  if (!level || !statements)
    return { column: 'level', message: `${quoted(cell('level'))} is not a level of ${skill.name}` }
  const base = baseIn(cell, written)
  const kind = kinds.get(cell('kind'))
  if (kind === undefined && (base === undefined || cell('kind') !== ''))
    return { column: 'kind', message: `${quoted(cell('kind'))} is not a kind of question` }
  const count = askableStatements(statements).length
  const focus = cell('statement') === '' ? undefined : Number(cell('statement')) - 1
  if (focus !== undefined && !(Number.isInteger(focus) && focus >= 0 && focus < count)) {
    return { column: 'statement', message: `must be a number from 1 to ${count}, or empty` }
  }
  const place = { skill: skill.slug, level, kind: kind?.slug ?? '', focus }
  if (base === undefined) return place
  const question = findMade(skill, level, base)
  if (!question) return { column: 'instead of', message: 'is no question that is made for this skill level' }
  return { ...place, kind: question.kind, base: question.text, made: question }
}

/** Keeps a row whose place this release lacks, unchanged, if one of our own files could contain it. */
function keepPlace(cell: Cells, written: Cells): Place | undefined {
  const [skill, kind, statement] = [cell('skill'), cell('kind'), cell('statement')]
  const level = levelCalled(cell('level'))
  const base = baseIn(cell, written)
  if (!level || !slug.test(skill) || !/^([1-9]\d{0,3})?$/.test(statement)) return undefined
  if (base !== undefined) return { skill, level, kind: '', base }
  return slug.test(kind)
    ? { skill, level, kind, focus: statement === '' ? undefined : Number(statement) - 1 }
    : undefined
}

const slug = /^[a-z0-9-]+$/

function levelCalled(name: string): SkillLevelName | undefined {
  return skillLevelNames.find((level) => level === name.toLowerCase())
}

/** Kept as written, spaces included, since a made question is identified by its words. */
function baseIn(cell: Cells, written: Cells): string | undefined {
  return cell('instead of') === '' ? undefined : written('instead of')
}

function readWords(
  cell: Cells,
  written: Cells,
  { base }: Place,
): Pick<BankRow, 'text' | 'probes' | 'retired'> | Problem {
  const unchanged = base !== undefined && written('question') === written('instead of')
  const text = unchanged ? base : spaced(cell('question'))
  const most = base === undefined ? maxQuestionLength : maxTextLength
  if (text === '') return { column: 'question', message: 'There is no question' }
  if (!unchanged && text.length > most) return { column: 'question', message: `has more than ${most} characters` }
  const lines = cell('probes')
  const probes = linesOf(lines)
  if (probes.length > maxProbes) return { column: 'probes', message: `has more than ${maxProbes} probes` }
  if (lines.length > maxTextLength) return { column: 'probes', message: `has more than ${maxTextLength} characters` }
  const use = cell('use') || 'in use'
  if (use !== 'in use' && use !== 'retired')
    return { column: 'use', message: `${quoted(use)} is neither “in use” nor “retired”` }
  return { text, probes, retired: use === 'retired' }
}

/** Shortens the text: it may be as long as a book. */
function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

function onOneLine(text: string): string {
  return spaced(cleanText(text)).trim()
}

/** Skips spaces that are fine already: replacing every space of a long file takes as long as everything else. */
function spaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}

/** A department's questions as a CSV file: written so that no spreadsheet runs a cell, and read all or nothing. */

import { linesOf } from './form'
import { type Skill, type SkillLevelName, skillLevelNames } from './framework'
import { readRecords } from './framework-table-records'
import type { Packs } from './packs'
import { type Bank, type BankQuestion, bankQuestions, longestQuestion } from './question-bank'
import { mostProbes } from './question-form'
import { askableStatements } from './question-wording'

export const columns = ['skill', 'level', 'kind', 'statement', 'question', 'probes', 'use', 'instead of'] as const
type Column = (typeof columns)[number]

/** One row of a file that can be taken over. */
export interface BankRow {
  skill: string
  level: SkillLevelName
  kind: string
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  /** The question of the bank that it changes; absent, it is a new one. */
  known?: BankQuestion
}

export interface RowProblem {
  /** 1-based; the headings are row 1. */
  row: number
  column?: Column
  message: string
}

/** What a department has written, as a file that can be read again. */
export function writeBank(bank: Bank, skills: Skill[], packs: Packs): string {
  const listed = skills.flatMap((skill) =>
    skillLevelNames.flatMap((level) =>
      bankQuestions(skill, level, 'management', packs, bank)
        .filter(({ version }) => version > 0)
        .map(({ kind, focus, text, probes, retired, base = '' }) => [
          skill.slug,
          level,
          kind,
          focus.map((at) => at + 1).join(' '),
          text,
          probes.join('\n'),
          retired ? 'retired' : 'in use',
          base,
        ]),
    ),
  )
  // With a byte order mark, without which some spreadsheets take the text for another encoding.
  return `\uFEFF${[[...columns], ...listed].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe, which reading takes away. */
function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]|^'[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Reads such a file: its rows, or everything that is wrong with it. */
export function readBankFile(
  text: string,
  bank: Bank,
  skills: Skill[],
  packs: Packs,
): { rows: BankRow[] } | { problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const rows: BankRow[] = []
  const seen = new Map<string, number>()
  let headings: string[] | undefined
  const fault = readRecords(text.replace(/^\uFEFF/, ''), ',', (cells, row) => {
    if (!headings) {
      headings = cells.map((cell) => cell.trim().toLowerCase())
      problems.push(...headingProblems(headings))
      return problems.length === 0
    }
    const own = headings
    const cell = (column: Column) => (cells[own.indexOf(column)] ?? '').replace(/^'(?=['=+\-@\t\r])/, '').trim()
    const read = readRow(cell, { bank, skills, packs })
    if ('message' in read) return problems.push({ row, ...read }) > 0
    const key = [read.skill, read.level, read.known?.value ?? read.text].join('/')
    const before = seen.get(key)
    if (before) problems.push({ row, column: 'question', message: `repeats row ${before}` })
    seen.set(key, row)
    rows.push(read)
    return true
  })
  if (fault) problems.push({ row: fault.row, message: fault.message })
  if (!fault && problems.length === 0 && rows.length === 0) {
    problems.push({ row: 1, message: 'The file has no questions below its headings' })
  }
  return problems.length > 0 ? { problems } : { rows }
}

function headingProblems(headings: string[]): RowProblem[] {
  return (['skill', 'level', 'kind', 'question'] as const)
    .filter((column) => !headings.includes(column))
    .map((column) => ({ row: 1, message: `The heading “${column}” is missing` }))
}

interface Known {
  bank: Bank
  skills: Skill[]
  packs: Packs
}

function readRow(cell: (column: Column) => string, { bank, skills, packs }: Known): BankRow | Omit<RowProblem, 'row'> {
  const skill = skills.find(({ slug, name }) => slug === cell('skill') || name === cell('skill'))
  if (!skill) return { column: 'skill', message: `“${cell('skill')}” is no skill of the current framework release` }
  const level = skillLevelNames.find((name) => name === cell('level').toLowerCase())
  const statements = level && skill.levels[level]
  if (!level || !statements) return { column: 'level', message: `“${cell('level')}” is no level of ${skill.name}` }
  const kind = packs.questions.kinds.find(({ slug, name }) => slug === cell('kind') || name === cell('kind'))
  if (!kind) return { column: 'kind', message: `“${cell('kind')}” is no kind of question` }
  const text = cell('question').replace(/\s+/g, ' ')
  if (text === '') return { column: 'question', message: 'There is no question' }
  if (text.length > longestQuestion)
    return { column: 'question', message: `has more than ${longestQuestion} characters` }
  const probes = linesOf(cell('probes'))
  if (probes.length > mostProbes) return { column: 'probes', message: `has more than ${mostProbes} probes` }
  const use = cell('use') || 'in use'
  if (use !== 'in use' && use !== 'retired')
    return { column: 'use', message: `“${use}” is neither “in use” nor “retired”` }
  const count = askableStatements(statements).length
  const focus = cell('statement') === '' ? undefined : Number(cell('statement')) - 1
  if (focus !== undefined && !(Number.isInteger(focus) && focus >= 0 && focus < count)) {
    return { column: 'statement', message: `must be a number from 1 to ${count}, or empty` }
  }
  const questions = bankQuestions(skill, level, 'management', packs, bank)
  const base = cell('instead of')
  const known = questions.find((one) => (base ? one.base === base : one.id !== undefined && one.text === text))
  if (base && !known) return { column: 'instead of', message: 'is no question that is made for this skill level' }
  return { skill: skill.slug, level, kind: kind.slug, focus, text, probes, retired: use === 'retired', known }
}

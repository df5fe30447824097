/** The question bank: the questions made from the framework, as a department words or retires them, and its own beside them. */
import type { Skill, SkillLevelName, Variant } from './framework'
import type { Packs } from './packs'
import { type Question, questionsFor } from './questions'

/** What a department says of one made question. It holds for exactly the words that it was said of. */
export interface Rewording {
  skill: string
  level: SkillLevelName
  /** The made question's own words. */
  base: string
  text: string
  probes: string[]
  retired: boolean
  version: number
}

/** A question that a department wrote. */
export interface OwnQuestion {
  id: string
  skill: string
  level: SkillLevelName
  kind: string
  /** Position of the statement that it asks about, where it asks about one. */
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  version: number
}

export interface Bank {
  rewordings: Rewording[]
  own: OwnQuestion[]
}

export interface BankQuestion extends Question {
  /** Set for a department's own. */
  id?: string
  /** The words that our wording gives, for a question that is made. */
  base?: string
  retired: boolean
  /** Rises with every save; 0 for a made question of which nothing has been said. */
  version: number
  /** How forms and addresses name it among the questions of its skill at its level. */
  value: string
}

export const emptyBank: Bank = { rewordings: [], own: [] }

/** What a panel member can say aloud, with room to spare. */
export const longestQuestion = 2_000

/** The least questions in use that a skill should have to choose from. */
export const enoughQuestions = 3

/** Every question for a skill at a level, retired ones too: those made, as they are worded now, then the department's own. */
export function bankQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  packs: Packs,
  bank: Bank,
): BankQuestion[] {
  const statements = skill.levels[level]
  if (!statements) return []
  const made = questionsFor(skill.name, level, statements, variant, packs)
  return [
    ...made.map((question) => asReworded(question, skill.slug, level, bank)),
    ...bank.own.filter((own) => own.skill === skill.slug && own.level === level).map(ownAsQuestion),
  ]
}

/** A made question as the department words it. */
export function asReworded(question: Question, skill: string, level: SkillLevelName, bank: Bank): BankQuestion {
  const change = bank.rewordings.find((one) => one.skill === skill && one.level === level && one.base === question.text)
  const { text, probes, retired, version } = change ?? { ...question, retired: false, version: 0 }
  return { ...question, base: question.text, text, probes, retired, version, value: nameOfQuestion(question) }
}

/** How forms and addresses name a made question: "past-example.1". */
export function nameOfQuestion({ kind, focus }: Pick<Question, 'kind' | 'focus'>): string {
  return [kind, ...focus].join('.')
}

function ownAsQuestion({ skill: _skill, level: _level, focus, ...own }: OwnQuestion): BankQuestion {
  return { ...own, focus: focus === undefined ? [] : [focus], value: own.id }
}

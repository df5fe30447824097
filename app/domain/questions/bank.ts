/** The question bank: questions made from the framework, as a department words or retires them, and its own. */
import type { Skill, SkillLevelName, Variant } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { type Question, questionsFor } from './make'

/** A department's change to one made question. It applies only to the exact words it was written for. */
export interface QuestionRewording {
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
  /** Position of the statement that it asks about, if any. */
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  version: number
}

/** A department's entries at one level of a skill. */
export interface BankPlace {
  /** By the words of the made question. */
  rewordings: Map<string, QuestionRewording>
  own: OwnQuestion[]
}

export interface Bank {
  rewordings: QuestionRewording[]
  own: OwnQuestion[]
  /** The same entries by place, "skill/level": pages look up one place after another. */
  places: Map<string, BankPlace>
}

export interface BankQuestion extends Question {
  /** Set for a department's own. */
  id?: string
  /** Our own wording, for a made question. */
  base?: string
  retired: boolean
  /** Rises with every save; 0 for a made question that nobody has changed. */
  version: number
  /** Identifies it in forms and addresses, among the questions of its skill and level. */
  value: string
}

/** Builds the bank from everything that a department has written. */
export function bankOf(rewordings: QuestionRewording[], own: OwnQuestion[]): Bank {
  const places = new Map<string, BankPlace>()
  const placeOf = ({ skill, level }: QuestionRewording | OwnQuestion) => {
    const key = `${skill}/${level}`
    const place: BankPlace = places.get(key) ?? { rewordings: new Map(), own: [] }
    places.set(key, place)
    return place
  }
  for (const rewording of rewordings) placeOf(rewording).rewordings.set(rewording.base, rewording)
  for (const question of own) placeOf(question).own.push(question)
  return { rewordings, own, places }
}

/** The bank's entries at a place; undefined where it has none. */
export function placeIn(bank: Bank, skill: string, level: SkillLevelName): BankPlace | undefined {
  return bank.places.get(`${skill}/${level}`)
}

export const emptyBank: Bank = bankOf([], [])

/** Enough for any question that a panel member can read aloud. */
export const maxQuestionLength = 2_000

/** The fewest questions in use that a skill should offer. */
export const enoughQuestions = 3

/** Every question for a skill at a level, retired ones too: made ones as now worded, then the department's own. */
export function bankQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  policy: Policy,
  bank: Bank,
): BankQuestion[] {
  if (!skill.levels[level]) return []
  return [
    ...madeQuestions(skill, level, variant, policy).map((question) => asReworded(question, skill.slug, level, bank)),
    ...ownQuestionsAt(skill, level, bank),
  ]
}

/** The department's own questions for a skill at a level, retired ones too. */
export function ownQuestionsAt(skill: Skill, level: SkillLevelName, bank: Bank = emptyBank): BankQuestion[] {
  return (placeIn(bank, skill.slug, level)?.own ?? []).map(ownAsQuestion)
}

/** The questions made for a skill at a level; a management variant also has those of every other variant. */
export function madeQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  policy: Policy,
): Question[] {
  const statements = skill.levels[level]
  return statements ? questionsFor(skill.name, level, statements, variant, policy) : []
}

/** Entries for skill levels that these skills do not have, or for questions that are not made there in these words. */
export function waitingIn(bank: Bank, skills: Skill[], policy: Policy): Pick<Bank, 'rewordings' | 'own'> {
  const known = new Map(skills.map((skill) => [skill.slug, skill]))
  const bases = new Map<string, Set<string>>()
  const basesAt = ({ skill: slug, level }: QuestionRewording) => {
    const key = `${slug}/${level}`
    const skill = known.get(slug)
    const found =
      bases.get(key) ?? new Set(skill && madeQuestions(skill, level, 'management', policy).map(({ text }) => text))
    bases.set(key, found)
    return found
  }
  return {
    rewordings: bank.rewordings.filter((rewording) => !basesAt(rewording).has(rewording.base)),
    own: bank.own.filter(({ skill, level }) => known.get(skill)?.levels[level] === undefined),
  }
}

/** A made question in the department's words. */
export function asReworded(question: Question, skill: string, level: SkillLevelName, bank: Bank): BankQuestion {
  const change = placeIn(bank, skill, level)?.rewordings.get(question.text)
  const { text, probes, retired, version } = change ?? { ...question, retired: false, version: 0 }
  return { ...question, base: question.text, text, probes, retired, version, value: nameOfQuestion(question) }
}

/** Identifies a made question in forms and addresses: "past-example.1". */
export function nameOfQuestion({ kind, focus }: Pick<Question, 'kind' | 'focus'>): string {
  return [kind, ...focus].join('.')
}

function ownAsQuestion({ skill: _skill, level: _level, focus, ...own }: OwnQuestion): BankQuestion {
  return { ...own, focus: focus === undefined ? [] : [focus], value: own.id }
}

/** The most probes that fit on a sheet. */
export const maxProbes = 10

/** The question bank: questions made from the framework, as a department words or retires them, and its own. */
import type { Skill, SkillLevelName, Variant } from '../framework/release'
import type { Question } from './make'
import { madeQuestions, ourQuestions } from './our-questions'
import type { QuestionSource } from './written'

/** A department's change to one question of ours. It applies only to the exact words it was written for. */
export interface QuestionRewording {
  skill: string
  level: SkillLevelName
  /** Our own words. */
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
  /** By our own words. */
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
  /** Our own wording; absent for a department's own. */
  base?: string
  /** The probes of our own wording. */
  baseProbes?: string[]
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

/**
 * Every question for a skill at a level, retired ones too: ours as now worded, then the department's own. A made question
 * that the department has reworded stays, also where better ones are written.
 */
export function bankQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  source: QuestionSource,
  bank: Bank,
): BankQuestion[] {
  const ours = ourQuestions(skill, level, variant, source)
  const { rewordings } = placeIn(bank, skill.slug, level) ?? { rewordings: new Map() }
  const others =
    rewordings.size > 0
      ? madeQuestions(skill, level, variant, source).filter(
          ({ text }) => rewordings.has(text) && !ours.some((question) => question.text === text),
        )
      : []
  return [
    ...[...ours, ...others].map((question) => asReworded(question, skill.slug, level, bank)),
    ...ownQuestionsAt(skill, level, bank),
  ]
}

/** The department's own questions for a skill at a level, retired ones too. */
export function ownQuestionsAt(skill: Skill, level: SkillLevelName, bank: Bank = emptyBank): BankQuestion[] {
  return (placeIn(bank, skill.slug, level)?.own ?? []).map(ownAsQuestion)
}

/** Every question of ours that a department can reword at a place: written and made ones, of any variant. */
export function rewordable(skill: Skill, level: SkillLevelName, source: QuestionSource): Question[] {
  const ours = ourQuestions(skill, level, 'management', source)
  const made = madeQuestions(skill, level, 'management', source)
  return [...ours, ...made.filter(({ text }) => !ours.some((question) => question.text === text))]
}

/** Entries for skill levels that these skills do not have, or for questions that are not made there in these words. */
export function waitingIn(bank: Bank, skills: Skill[], source: QuestionSource): Pick<Bank, 'rewordings' | 'own'> {
  const known = new Map(skills.map((skill) => [skill.slug, skill]))
  const bases = new Map<string, Set<string>>()
  const basesAt = ({ skill: slug, level }: QuestionRewording) => {
    const key = `${slug}/${level}`
    const skill = known.get(slug)
    const found = bases.get(key) ?? new Set(skill && rewordable(skill, level, source).map(({ text }) => text))
    bases.set(key, found)
    return found
  }
  return {
    rewordings: bank.rewordings.filter((rewording) => !basesAt(rewording).has(rewording.base)),
    own: bank.own.filter(({ skill, level }) => known.get(skill)?.levels[level] === undefined),
  }
}

/** A question of ours in the department's words. */
export function asReworded(question: Question, skill: string, level: SkillLevelName, bank: Bank): BankQuestion {
  const change = placeIn(bank, skill, level)?.rewordings.get(question.text)
  const { text, probes, retired, version } = change ?? { ...question, retired: false, version: 0 }
  const value = nameOfQuestion(question)
  return { ...question, base: question.text, baseProbes: question.probes, text, probes, retired, version, value }
}

/** Identifies a question of ours in forms and addresses: "written-1", or a made one "past-example.1". */
export function nameOfQuestion({ name, kind, about }: Pick<Question, 'name' | 'kind' | 'about'>): string {
  return name ?? [kind, ...about].join('.')
}

function ownAsQuestion({ skill: _skill, level: _level, focus, ...own }: OwnQuestion): BankQuestion {
  return { ...own, about: focus === undefined ? [] : [focus], value: own.id }
}

/** The most probes that fit on a sheet. */
export const maxProbes = 10

/** The question bank: the questions made from the framework, as a department words or retires them, and its own beside them. */
import type { Skill, SkillLevelName, Variant } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { type Question, questionsFor } from './make'

/** What a department says of one made question. It holds for exactly the words that it was said of. */
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
  /** Position of the statement that it asks about, where it asks about one. */
  focus?: number
  text: string
  probes: string[]
  retired: boolean
  version: number
}

/** What a department says at one level of a skill. */
export interface BankPlace {
  /** By the words of the made question. */
  rewordings: Map<string, QuestionRewording>
  own: OwnQuestion[]
}

export interface Bank {
  rewordings: QuestionRewording[]
  own: OwnQuestion[]
  /** The same by place, "skill/level", since pages ask for one place after the other. */
  places: Map<string, BankPlace>
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

/** The bank of all that a department has written. */
export function bankOf(rewordings: QuestionRewording[], own: OwnQuestion[]): Bank {
  const places = new Map<string, BankPlace>()
  const placeOf = ({ skill, level }: QuestionRewording | OwnQuestion) => {
    const key = `${skill}/${level}`
    const place: BankPlace = places.get(key) ?? { rewordings: new Map(), own: [] }
    places.set(key, place)
    return place
  }
  for (const one of rewordings) placeOf(one).rewordings.set(one.base, one)
  for (const one of own) placeOf(one).own.push(one)
  return { rewordings, own, places }
}

/** What the bank says at a place; undefined where it says nothing. */
export function placeIn(bank: Bank, skill: string, level: SkillLevelName): BankPlace | undefined {
  return bank.places.get(`${skill}/${level}`)
}

export const emptyBank: Bank = bankOf([], [])

/** What a panel member can say aloud, with room to spare. */
export const longestQuestion = 2_000

/** The least questions in use that a skill should have to choose from. */
export const enoughQuestions = 3

/** Every question for a skill at a level, retired ones too: those made, as they are worded now, then the department's own. */
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
    ...(placeIn(bank, skill.slug, level)?.own ?? []).map(ownAsQuestion),
  ]
}

/** The questions made for a skill at a level; a management variant has those of every other one too. */
export function madeQuestions(
  skill: Skill,
  level: SkillLevelName,
  variant: Variant | undefined,
  policy: Policy,
): Question[] {
  const statements = skill.levels[level]
  return statements ? questionsFor(skill.name, level, statements, variant, policy) : []
}

/** What the bank says of skill levels that these skills do not have, or of questions that are not made there in these words. */
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
    rewordings: bank.rewordings.filter((one) => !basesAt(one).has(one.base)),
    own: bank.own.filter(({ skill, level }) => known.get(skill)?.levels[level] === undefined),
  }
}

/** A made question as the department words it. */
export function asReworded(question: Question, skill: string, level: SkillLevelName, bank: Bank): BankQuestion {
  const change = placeIn(bank, skill, level)?.rewordings.get(question.text)
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

/** The most probes that fit on a sheet. */
export const mostProbes = 10

/** Makes the questions for a skill at a level from the framework's statements and the questions file. */
import type { SkillLevelName, Statements, Variant } from '../framework/release'
import type { Policy } from '../policy/schemas'
import { oncePer } from '../text/once'
import { fillWording } from '../text/placeholders'
import { askableStatements, kindCalled, kindsFor, suits, wordQuestion } from './wording'

export interface Question {
  /** Slug of a kind of question. */
  kind: string
  /** Positions of the one or two statements that it is about; empty where it asks about the skill as a whole. */
  about: number[]
  text: string
  probes: string[]
  /** What a strong answer often has; only questions that somebody wrote have it. */
  strong?: string[]
  /** Identifies a written question among those of its place. */
  name?: string
  /** Written for other words of the framework than those of the release. */
  older?: true
}

/**
 * Every question made for a skill at a level, in the order to ask. Different statements come before different kinds,
 * and statements that show in past work before those that are only explained. Gives at least three, however short the
 * framework's text is.
 */
export function questionsFor(
  skillName: string,
  level: SkillLevelName,
  statements: Statements,
  variant: Variant | undefined,
  policy: Policy,
): Question[] {
  const made = madeOf(policy)(statements)
  const key = [skillName, level, variant].join('/')
  const questions = made.get(key) ?? makeQuestions(skillName, level, statements, variant, policy)
  made.set(key, questions)
  return questions
}

/** The questions made from a release's statements; skills without statements share theirs. */
const madeOf = oncePer((_: Policy) => oncePer((_: Statements) => new Map<string, Question[]>()))

function makeQuestions(
  skillName: string,
  level: SkillLevelName,
  statements: Statements,
  variant: Variant | undefined,
  policy: Policy,
): Question[] {
  const texts = askableStatements(statements)
  if (texts.length === 0) return unwordedQuestions(skillName, level, variant, policy)
  const kinds = texts.map((text) => kindsFor(text, variant, policy))
  const rank = texts.map((text) => rankOf(text, variant, policy))
  const order = texts.map((_, at) => at).toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const rounds = Math.max(...kinds.map((own) => own.length))
  return Array.from({ length: rounds }, (_, round) =>
    order.flatMap((at) => {
      const kind = kinds[at]?.[round]
      return kind ? [questionAbout(texts, [at], kind.slug, policy)] : []
    }),
  ).flat()
}

/** Ranks statements: leading others first for a manager, then past work (the policy file's first kind). */
function rankOf(text: string, variant: Variant | undefined, policy: Policy): number {
  const { managementKind, kinds } = policy.questions
  const own = kindsFor(text, undefined, policy).map(({ slug }) => slug)
  if (refersBack.test(text)) return 3
  if (variant === 'management' && own.includes(managementKind)) return 0
  return own[0] === kinds[0]?.slug ? 1 : 2
}

/** "communicate this effectively" is unclear alone, so it is asked about last. */
const refersBack = /^(\w+ ){1,3}(this|these|those)\b/i

/** A question of a kind about one or two statements; where the kind does not suit the first, it uses one that does. */
export function questionAbout(texts: string[], about: number[], kind: string, policy: Policy): Question {
  const [first = '', second] = about.map((at) => texts[at] ?? '')
  const [usual] = kindsFor(first, undefined, policy)
  const own = suits(kind, first, policy) ? kindCalled(kind, policy) : usual
  if (!own) throw new Error('The questions pack has a group of verbs without kinds')
  return { kind: own.slug, about, text: wordQuestion(own, [first, second], policy), probes: own.probes }
}

/** Drops the brackets of a name like “User focus (content design)”: only lists need them, not speech. */
function unwordedQuestions(name: string, level: string, variant: Variant | undefined, policy: Policy): Question[] {
  const { unworded, managementKind } = policy.questions
  const skill = name.replace(/ \([^)]*\)$/, '')
  const others = Object.keys(unworded.questions).filter((slug) => slug !== managementKind)
  const slugs = variant === 'management' && unworded.questions[managementKind] ? [managementKind, ...others] : others
  return slugs.map((slug) => ({
    kind: slug,
    about: [],
    text: fillWording(unworded.questions[slug] ?? '', { skill, level }),
    probes: kindCalled(slug, policy).probes,
  }))
}

/**
 * Finds sent names that the role level and the policy files do not have. Do not use this on stored choices: they may
 * keep such names in case the level, the release or a policy file changes back.
 */
import { assess } from '../assessment/assess'
import { behaviourCriteria } from '../assessment/criteria'
import { behaviourQuestions, strengthQuestions } from '../assessment/other-questions'
import { askableStatements } from '../questions/wording'
import { slugOf } from '../text/slug'
import type { CriterionChoice } from '../vacancy/choices'
import type { VacancyContext } from '../vacancy/vacancy'
import type { ChoiceProblem } from './finding'

/** Slugs of one kind, and the words for one of them in a sentence. */
interface Known {
  one: string
  slugs: string[]
}

export type Part = 'skills' | 'behaviours' | 'statements' | 'criteria'

/** Every name that the choices may use, by part of the choices. */
export function knownNames(slice: VacancyContext): Record<Part, Known> {
  const { level, policy } = slice
  const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)
  return {
    skills: { one: `a skill of ${level.name}`, slugs: level.skills.map(({ skill }) => skill) },
    behaviours: { one: 'a behaviour of the data pack', slugs: slugs(policy.behaviours.behaviours) },
    statements: { one: 'a standard statement of the data pack', slugs: slugs(policy.statements.statements) },
    criteria: { one: `a criterion of ${level.name}`, slugs: knownCriteria(slice).map(({ key }) => key) },
  }
}

/** The problem with a name; undefined for a known one. */
export function unknownName({ one, slugs }: Known, name: string): string | undefined {
  if (slugs.includes(name)) return undefined
  return `${name} is not ${one}; it must be ${slugs.length > 0 ? `one of ${slugs.join(', ')}` : 'left out'}`
}

/** Every unknown name in the choices that were sent, with its path. */
export function unknownChoices(slice: VacancyContext): ChoiceProblem[] {
  const { skills, leadCriterion, behaviours, statements, criteria, interview } = slice.choices
  const known = knownNames(slice)
  const problem = (part: Part, field: string, name: string): ChoiceProblem[] => {
    const message = unknownName(known[part], name)
    return message === undefined ? [] : [{ field, message }]
  }
  return [
    ...Object.keys(skills).flatMap((slug) => problem('skills', `skills.${slug}`, slug)),
    ...(leadCriterion === undefined ? [] : problem('skills', 'leadCriterion', leadCriterion)),
    ...behaviours.flatMap(({ slug }, at) => problem('behaviours', `behaviours[${at}].slug`, slug)),
    ...Object.keys(statements).flatMap((slug) => problem('statements', `statements.${slug}`, slug)),
    ...Object.keys(criteria).flatMap((key) => problem('criteria', `criteria.${key}`, key)),
    ...(interview.order ?? []).flatMap((key, at) => problem('criteria', `interview.order[${at}]`, key)),
    ...(interview.tieBreak === undefined ? [] : problem('criteria', 'interview.tieBreak', interview.tieBreak)),
    ...knownCriteria(slice).flatMap((criterion) => questionProblems(criterion, criteria[criterion.key] ?? {})),
  ]
}

interface KnownCriterion {
  key: string
  /** The thing a question can be about: "statement", "indicator" or "question". */
  unit: string
  units: number
  /** True where a question can be about two of them. */
  pairs: boolean
  /** Slugs of the kinds of question. */
  kinds: string[]
}

/** Every criterion that the role level, the policy files and the strengths can give, in use or not. */
function knownCriteria(slice: VacancyContext): KnownCriterion[] {
  const { policy, choices } = slice
  const all = policy.behaviours.behaviours.map(({ slug }) => ({ slug, stages: [] }))
  const behaviours = behaviourCriteria({ ...slice, choices: { ...choices, behaviours: all } })
  const kindsIn = (questions: { kind: string }[]) => [...new Set(questions.map(({ kind }) => kind))]
  return [
    ...assess(slice).skills.map(({ key, statements }) => {
      const units = askableStatements(statements).length
      return { key, unit: 'statement', units, pairs: true, kinds: policy.questions.kinds.map(({ slug }) => slug) }
    }),
    ...behaviours.map((one) => {
      const kinds = kindsIn(behaviourQuestions(one, policy))
      return { key: one.key, unit: 'indicator', units: one.indicators.length, pairs: false, kinds }
    }),
    ...choices.strengths.map((name) => {
      const questions = strengthQuestions(name, policy)
      const key = slugOf(`Strength: ${name}`)
      return { key, unit: 'question', units: questions.length, pairs: false, kinds: kindsIn(questions) }
    }),
  ]
}

/** Finds a kind of question that the criterion does not have, and a position past the end of its list. */
function questionProblems(criterion: KnownCriterion, { kind, focus, second }: CriterionChoice): ChoiceProblem[] {
  const { key, unit, units, pairs, kinds } = criterion
  const misplaced = (name: 'focus' | 'second', at: number | undefined, last: number): ChoiceProblem[] => {
    if (at === undefined || at <= last) return []
    const right = last < 0 ? 'be left out' : `be a whole number from 0 to ${last}`
    return [{ field: `criteria.${key}.${name}`, message: `${at} is the position of no ${unit}; it must ${right}` }]
  }
  const unknown =
    kind === undefined ? undefined : unknownName({ one: 'a kind of question about it', slugs: kinds }, kind)
  return [
    ...misplaced('focus', focus, units - 1),
    ...misplaced('second', second, pairs ? units - 1 : -1),
    ...(unknown === undefined ? [] : [{ field: `criteria.${key}.kind`, message: unknown }]),
  ]
}

/**
 * Finds sent names that the role level and the policy files do not have. Do not use this on stored choices: they may
 * keep such names in case the level, the release or a policy file changes back.
 */
import { assess } from '../assessment/assess'
import { behaviourCriteria } from '../assessment/behaviour-criteria'
import { publishedOf } from '../assessment/interview-question'
import { addedSkills } from '../assessment/technical-criteria'
import { behavioursOf } from '../policy/behaviours'
import type { Subject } from '../questions/place'
import { kindsAbout } from '../questions/topic'
import { askableStatements } from '../questions/wording'
import { slugOf } from '../text/slug'
import type { CriterionChoice } from '../vacancy/choices'
import { roundsOf } from '../vacancy/rounds'
import type { VacancyContext } from '../vacancy/vacancy'
import type { Finding, Unit, UnknownName } from './finding'

/** The names of one kind. */
type Known = Omit<UnknownName, 'name'>

export type Part = 'skills' | 'ownCriteria' | 'technical' | 'behaviours' | 'statements' | 'criteria' | 'rounds'

/** Every name that the choices may use, by part of the choices. */
export function knownNames(vacancy: VacancyContext): Record<Part, Known> {
  const { level, policy, release, choices } = vacancy
  const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)
  const needed = level.skills.map(({ skill }) => skill)
  const added = addedSkills(vacancy).filter((slug) => release.skills.some((skill) => skill.slug === slug))
  return {
    skills: { kind: 'skill', level: level.name, allowed: [...needed, ...added] },
    ownCriteria: { kind: 'own criterion', allowed: slugs(choices.ownCriteria) },
    technical: { kind: 'technical criterion', allowed: [...needed, ...added, ...slugs(choices.ownCriteria)] },
    behaviours: { kind: 'behaviour', allowed: slugs(behavioursOf(policy)) },
    statements: { kind: 'statement', allowed: slugs(policy.statements.statements) },
    criteria: { kind: 'criterion', level: level.name, allowed: knownCriteria(vacancy).map(({ key }) => key) },
    rounds: { kind: 'round', allowed: roundsOf(vacancy) },
  }
}

/** The name, if it is unknown, with what is known; undefined for a known one. */
export function unknownName(known: Known, name: string): UnknownName | undefined {
  return known.allowed.includes(name) ? undefined : { name, ...known }
}

/** Every unknown name in the choices that were sent, with its path. */
export function unknownChoices(vacancy: VacancyContext): Finding[] {
  const { skills, leadCriterion, behaviours, statements, criteria, interview, samples } = vacancy.choices
  const known = knownNames(vacancy)
  const problem = (part: Part, field: string, name: string) => nameProblems(known[part], field, name)
  return [
    ...Object.keys(skills).flatMap((slug) => problem('skills', `skills.${slug}`, slug)),
    ...(leadCriterion === undefined ? [] : problem('technical', 'leadCriterion', leadCriterion)),
    ...behaviours.flatMap(({ slug }, at) => problem('behaviours', `behaviours[${at}].slug`, slug)),
    ...Object.keys(statements).flatMap((slug) => problem('statements', `statements.${slug}`, slug)),
    ...Object.keys(criteria).flatMap((key) => problem('criteria', `criteria.${key}`, key)),
    ...(interview.order ?? []).flatMap((key, at) => problem('criteria', `interview.order[${at}]`, key)),
    ...(samples === undefined ? [] : problem('criteria', 'samples.criterion', samples.criterion)),
    ...(interview.tieBreak === undefined ? [] : problem('criteria', 'interview.tieBreak', interview.tieBreak)),
    ...knownCriteria(vacancy).flatMap((criterion) => questionProblems(criterion, criteria[criterion.key] ?? {})),
  ]
}

function nameProblems(known: Known, field: string, name: string): Finding[] {
  const unknown = unknownName(known, name)
  return unknown ? [{ code: 'name-unknown', field, ...unknown }] : []
}

interface KnownCriterion {
  key: string
  /** The thing a question can be about. */
  unit: Unit
  units: number
  /** True where a question can be about two of them. */
  pairs: boolean
  /** Slugs of the kinds of question. */
  kinds: string[]
}

/** Every criterion that the role level, the policy files and the strengths can give, in use or not. */
function knownCriteria(vacancy: VacancyContext): KnownCriterion[] {
  const { policy, choices } = vacancy
  const all = behavioursOf(policy).map(({ slug }) => ({ slug, stages: [] }))
  const behaviours = behaviourCriteria({ ...vacancy, choices: { ...choices, behaviours: all } })
  const kinds = (subject: Subject) => kindsAbout(subject, policy).map(({ slug }) => slug)
  return [
    ...assess(vacancy).technical.map((criterion): KnownCriterion => {
      const units = askableStatements(publishedOf(criterion)).length
      const { key } = criterion
      return { key, unit: 'statement', units, pairs: true, kinds: kinds('skill') }
    }),
    ...behaviours.map((behaviour): KnownCriterion => {
      const { key, indicators } = behaviour
      return { key, unit: 'indicator', units: indicators.length, pairs: false, kinds: kinds('behaviour') }
    }),
    ...choices.strengths.map((name): KnownCriterion => {
      const units = policy.questions.strength.questions.length
      return { key: slugOf(`Strength: ${name}`), unit: 'question', units, pairs: false, kinds: kinds('strength') }
    }),
  ]
}

/** Finds a kind of question that the criterion does not have, and a position past the end of its list. */
function questionProblems(criterion: KnownCriterion, { kind, focus, second, about = [] }: CriterionChoice): Finding[] {
  const { key, unit, units, pairs, kinds } = criterion
  const misplaced = (name: 'focus' | 'second' | 'about', at: number | undefined, last: number): Finding[] => {
    if (at === undefined || at <= last) return []
    return [{ code: 'position-unknown', field: `criteria.${key}.${name}`, at, unit, last }]
  }
  const known: Known = { kind: 'question kind', allowed: kinds }
  return [
    ...misplaced('focus', focus, units - 1),
    ...misplaced('second', second, pairs ? units - 1 : -1),
    ...about.flatMap((at) => misplaced('about', at, units - 1)).slice(0, 1),
    ...(kind === undefined ? [] : nameProblems(known, `criteria.${key}.kind`, kind)),
  ]
}

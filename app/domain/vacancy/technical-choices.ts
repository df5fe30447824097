/** Rules of the choices about technical criteria: skills of the framework, and the department's own criteria. */
import type { Skill, SkillLevelName } from '../framework/release'
import { statementsDigest } from '../framework/statements'
import type { Choices, SkillChoice, SkillUse } from './choices'
import { stagesInUse } from './defaults'
import type { Stage } from './stages'
import type { VacancyContext } from './vacancy'

/** A choice with another use, at the stages that go with it. */
export function withUse<Choice extends { stages: Stage[] }>(choice: Choice, use: SkillUse) {
  return { ...choice, use, stages: stagesInUse(choice, use) }
}

/** The lead criterion once a criterion has that use: one that is no longer essential leads no more. */
export function leadAfterUse({ leadCriterion }: Choices, slug: string, use: SkillUse): string | undefined {
  return leadCriterion === slug && use !== 'essential' ? undefined : leadCriterion
}

/** What a person chose about a skill, and what stood there before. */
interface ChosenSkill extends Pick<SkillChoice, 'use' | 'inParticular'> {
  level: SkillLevelName
  /** Positions in the statements of the level before. */
  without: number[]
  before: {
    choice?: SkillChoice
    /** The level that the role level needs; absent for a skill that it lacks. */
    needed?: SkillLevelName
    /** The level assessed. */
    level?: SkillLevelName
  }
}

/** The choice to keep. A change of the level brings other statements: then nothing of them is left out yet. */
export function choiceOfSkill(skill: Skill, { use, level, without, inParticular, before }: ChosenSkill): SkillChoice {
  const published = skill.levels[level]
  const leavesOut = level === before.level && published && without.length > 0
  return {
    ...withUse({ stages: before.choice?.stages ?? [] }, use),
    ...(level !== before.needed && { level }),
    ...(leavesOut && { without, statements: statementsDigest(published) }),
    ...(inParticular && { inParticular }),
  }
}

const ownStart = 'own-criterion-'

/** The key of an own criterion; it outlives a change of the name. */
export function ownKey(slug: string): string {
  return `${ownStart}${slug}`
}

/** A slug for a new own criterion: one that no criterion has, and about which no choice is left. */
export function freeSlug({ choices, release }: Pick<VacancyContext, 'choices' | 'release'>): string {
  const { criteria, interview, samples, leadCriterion } = choices
  const keys = [...Object.keys(criteria), ...(interview.order ?? []), interview.tieBreak, samples?.criterion]
  const taken = new Set([
    ...[...choices.ownCriteria, ...release.skills].map(({ slug }) => slug),
    ...keys.flatMap((key) => (key?.startsWith(ownStart) ? [key.slice(ownStart.length)] : [])),
    leadCriterion,
  ])
  const numbers = Array.from({ length: taken.size + 1 }, (_, place) => `criterion-${place + 1}`)
  return numbers.find((slug) => !taken.has(slug)) ?? 'criterion'
}

export interface NamedCriterion {
  kind: 'skill' | 'own'
  slug: string
  key: string
}

/** The choices without a skill or an own criterion, and without anything chosen about it. */
export function withoutCriterion(choices: Choices, { kind, slug, key }: NamedCriterion): Choices {
  const { [slug]: _skill, ...skills } = choices.skills
  const { [key]: _about, ...criteria } = choices.criteria
  const { order, tieBreak, ...interview } = choices.interview
  return {
    ...choices,
    ...(kind === 'skill' ? { skills } : { ownCriteria: choices.ownCriteria.filter((own) => own.slug !== slug) }),
    criteria,
    leadCriterion: choices.leadCriterion === slug ? undefined : choices.leadCriterion,
    interview: {
      ...interview,
      ...(order && { order: order.filter((asked) => asked !== key) }),
      ...(tieBreak && tieBreak !== key && { tieBreak }),
    },
    samples: choices.samples?.criterion === key ? undefined : choices.samples,
  }
}

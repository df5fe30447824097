/** A vacancy's technical criteria: skills of the framework, and the department's own criteria beside them. */
import {
  levelNeeded,
  type Skill,
  type SkillLevelName,
  type Statements,
  skillBySlug,
  statementsOf,
} from '../framework/release'
import { hasText, statementsDigest } from '../framework/statements'
import { oncePer } from '../text/once'
import { slugOf } from '../text/slug'
import type { OwnCriterionChoice, SkillChoice, SkillUse } from '../vacancy/choices'
import type { Stage } from '../vacancy/stages'
import { ownKey } from '../vacancy/technical-choices'
import type { VacancyContext } from '../vacancy/vacancy'

interface UsedCriterion {
  /** Unique in the vacancy, and the key of its section in the sheets. */
  key: string
  heading: string
  /** Its name in the choices: of the skill, or of the own criterion. */
  slug: string
  name: string
  /** What is assessed: the framework's statements that are not left out, or the department's. */
  statements: Statements
  use: SkillUse
  stages: Stage[]
  lead: boolean
  weight: number
}

export interface SkillCriterion extends UsedCriterion {
  kind: 'skill'
  skill: Skill
  level: SkillLevelName
  /** The level that the role level asks for; absent for a skill that it does not have. */
  roleLevel?: SkillLevelName
  /** Every statement of the level, with those left out. */
  published: Statements
  /** Positions of the statements that are left out. */
  without: number[]
  /** Technologies or methods, in the department's words. */
  inParticular?: string
}

export interface OwnCriterion extends UsedCriterion {
  kind: 'own'
  fallsShort?: string
  stronger?: string
}

export type TechnicalCriterion = SkillCriterion | OwnCriterion

const useOrder: SkillUse[] = ['essential', 'desirable', 'not used']
const unchosen: SkillChoice = { use: 'not used', stages: [] }

/**
 * Every skill of the role level with its choice, then the skills added to it and the own criteria; the lead criterion
 * first, then other essential ones, then desirable ones.
 */
export const technicalCriteria = oncePer((vacancy: VacancyContext): TechnicalCriterion[] => {
  const criteria = [...skillCriteria(vacancy), ...vacancy.choices.ownCriteria.map((own) => ownCriterion(vacancy, own))]
  const rank = (criterion: TechnicalCriterion) => (criterion.lead ? -1 : useOrder.indexOf(criterion.use))
  return criteria.toSorted((a, b) => rank(a) - rank(b))
})

/** The skills of the role level in the framework's order, then those that were added to it. */
function skillCriteria(vacancy: VacancyContext): SkillCriterion[] {
  return [
    ...vacancy.level.skills.map((need) =>
      skillCriterion(vacancy, need.skill, levelAssessed(vacancy, need.skill) ?? need.level, need.level),
    ),
    ...addedSkills(vacancy).flatMap((slug) => {
      const assessed = levelAssessed(vacancy, slug)
      return assessed ? [skillCriterion(vacancy, slug, assessed)] : []
    }),
  ]
}

type AtRoleLevel = Pick<VacancyContext, 'release' | 'level' | 'choices'>

/** Slugs of the skills that were added to those of the role level; the release may no longer have one of them. */
export function addedSkills({ level, choices }: Pick<AtRoleLevel, 'level' | 'choices'>): string[] {
  return Object.keys(choices.skills).filter(
    (slug) => choices.skills[slug]?.level && !level.skills.some((need) => need.skill === slug),
  )
}

/**
 * The level at which a skill is assessed: the chosen one, if the release has words for it, else the role level's.
 * Undefined for a skill that is neither needed nor added.
 */
export function levelAssessed({ release, level, choices }: AtRoleLevel, slug: string): SkillLevelName | undefined {
  const chosen = choices.skills[slug]?.level
  const skill = release.skills.find((candidate) => candidate.slug === slug)
  if (chosen && hasText(skill?.levels[chosen])) return chosen
  return levelNeeded(level, slug)
}

function skillCriterion(
  { release, choices }: VacancyContext,
  slug: string,
  level: SkillLevelName,
  roleLevel?: SkillLevelName,
): SkillCriterion {
  const skill = skillBySlug(release, slug)
  const choice = choices.skills[slug] ?? unchosen
  const key = skillKey(skill)
  const published = statementsOf(skill, level)
  const without = positionsLeftOut(choice, published)
  return {
    kind: 'skill',
    key,
    heading: skillHeading(skill),
    slug,
    name: skill.name,
    skill,
    level,
    roleLevel,
    published,
    without,
    statements: without.length > 0 ? withoutThose(published, without) : published,
    inParticular: choice.inParticular,
    ...usedAs(choices, slug, key, choice),
  }
}

function ownCriterion({ choices }: VacancyContext, own: OwnCriterionChoice): OwnCriterion {
  const { slug, name, statements: items, fallsShort, stronger } = own
  const key = ownKey(slug)
  const statements = { leadIn: youCan, items }
  return {
    ...{ kind: 'own', key, heading: `Own criterion: ${name}`, slug, name, statements, fallsShort, stronger },
    ...usedAs(choices, slug, key, own),
  }
}

function usedAs(
  { leadCriterion, criteria }: VacancyContext['choices'],
  slug: string,
  key: string,
  { use, stages }: Pick<SkillChoice, 'use' | 'stages'>,
) {
  return {
    use,
    stages: use === 'not used' ? [] : stages,
    lead: use === 'essential' && leadCriterion === slug,
    weight: criteria[key]?.weight ?? 1,
  }
}

/** The framework's usual words before a list of statements. */
const youCan = 'You can:'

/**
 * The positions left out. Positions that were counted in other statements say nothing of these, and a criterion of
 * which nothing is left would assess nothing: then all statements stay.
 */
function positionsLeftOut({ without = [], statements }: SkillChoice, published: Statements): number[] {
  const { items } = published
  const known = [...new Set(without)].filter((at) => at < items.length).toSorted((a, b) => a - b)
  if (known.length === items.length || (statements && statements !== statementsDigest(published))) return []
  return known
}

/** The framework's statements that a criterion leaves out. */
export function leftOutOf({ without, published }: Pick<SkillCriterion, 'without' | 'published'>): string[] {
  return without.map((at) => published.items[at] ?? '')
}

function withoutThose({ leadIn, items }: Statements, without: number[]): Statements {
  return { leadIn, items: items.filter((_, at) => !without.includes(at)) }
}

const skillHeading = (skill: Skill) => `Technical skill: ${skill.name}`

/** The key of a skill's criterion. */
export function skillKey(skill: Skill): string {
  return slugOf(skillHeading(skill))
}

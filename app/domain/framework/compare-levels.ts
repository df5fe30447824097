/** Compares two role levels of one release, for a person who moves from the left one to the right one. */
import { formatList } from '../text/format'
import {
  levelNeeded,
  type Release,
  type Role,
  type RoleLevel,
  type SkillLevelName,
  type Statements,
  skillBySlug,
  skillLevelNames,
  statementsOf,
} from './release'

/** The changes to a skill on the way, in the order of the page. */
export const changeKinds = ['gained', 'lost', 'raised', 'lowered', 'same'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface SkillAtLevel {
  level: SkillLevelName
  statements: Statements
}

/** One skill on both sides; a side that does not need it is absent. */
export interface ComparedSkill {
  slug: string
  name: string
  left?: SkillAtLevel
  right?: SkillAtLevel
}

export type Comparison = Record<ChangeKind, ComparedSkill[]>

/** Every skill of the two levels once, under its change from left to right. */
export function compareLevels(release: Release, left: RoleLevel, right: RoleLevel): Comparison {
  const comparison: Comparison = { gained: [], lost: [], raised: [], lowered: [], same: [] }
  for (const pair of pairNeeds(left, right)) comparison[changeOf(pair)].push(comparedSkill(release, pair))
  return comparison
}

/** The change to one skill; an absent side means that it is not needed. */
export function changeOf({ left, right }: Pick<NeedChange, 'left' | 'right'>): ChangeKind {
  if (left === right) return 'same'
  if (!left) return 'gained'
  if (!right) return 'lost'
  return skillLevelNames.indexOf(right) > skillLevelNames.indexOf(left) ? 'raised' : 'lowered'
}

function comparedSkill(release: Release, { skill: slug, left, right }: NeedChange): ComparedSkill {
  const skill = skillBySlug(release, slug)
  const at = (level: SkillLevelName | undefined) => level && { level, statements: statementsOf(skill, level) }
  return { slug, name: skill.name, left: at(left), right: at(right) }
}

/** "3 skills are gained, 2 are raised and 5 stay the same." */
export function comparisonSentence(comparison: Comparison): string {
  const told = changeKinds.filter((change) => comparison[change].length > 0)
  if (told.length === 0) return 'The framework names no skills for these role levels.'
  const parts = told.map((change, position) => {
    const count = comparison[change].length
    const [noun, is, stays] = count === 1 ? ['skill', 'is', 'stays'] : ['skills', 'are', 'stay']
    const counted = position === 0 ? `${count} ${noun}` : String(count)
    return change === 'same' ? `${counted} ${stays} the same` : `${counted} ${is} ${change}`
  })
  return `${formatList(parts)}.`
}

/** The other variant of the same level, if there is one. */
export function twinOf(role: Role, level: RoleLevel): RoleLevel | undefined {
  return role.levels.find((candidate) => candidate.slug === level.twin)
}
interface NeedChange {
  skill: string
  left?: SkillLevelName
  right?: SkillLevelName
}

/** The skills in which two role levels differ, with each side's skill level (absent: not needed there). */
export function differences(left: RoleLevel, right: RoleLevel): NeedChange[] {
  return pairNeeds(left, right).filter((change) => change.left !== change.right)
}

/** Every skill of two role levels, including those that both need at the same level. */
function pairNeeds(left: RoleLevel, right: RoleLevel): NeedChange[] {
  const slugs = [...new Set([...left.skills, ...right.skills].map((need) => need.skill))]
  return slugs.map((skill) => ({
    skill,
    left: levelNeeded(left, skill),
    right: levelNeeded(right, skill),
  }))
}

/** Ranks the skills of a role level by how much they matter to it, with the reasons in words. */
import { twinOf } from '../framework/compare-levels'
import { levelBelow } from '../framework/progression'
import {
  levelNeeded,
  type Release,
  type Role,
  type RoleLevel,
  type SkillNeed,
  skillBySlug,
  skillLevelNames,
} from '../framework/release'
import { skillSlugsOf } from '../framework/shared-skills'
import { sharedWords } from '../framework/shared-words'
import { formatCount, formatList } from '../text/format'
import { oncePer } from '../text/once'

export interface RankedSkill extends SkillNeed {
  /** Why it stands where it does, in short sentences without a full stop. */
  reasons: string[]
  /** What it is ranked by, the most important first; a higher number ranks higher. */
  ranks: number[]
}

/** A role level and what it is part of. */
export interface LevelInRelease {
  release: Release
  role: Role
  level: RoleLevel
}

/**
 * The skills of a role level, the ones that matter most first: for a management variant what differs from its twin,
 * then the highest skill level, then what rises at this role level, then what few roles and role levels need, then what
 * the role's description has most words of, then what has more statements, levels and words. Between equals the framework's
 * order decides.
 */
export function rankedSkills({ release, role, level }: LevelInRelease): RankedSkill[] {
  return level.skills
    .map((need) => ranked({ release, role, level }, need))
    .toSorted((a, b) => compareRanks(b.ranks, a.ranks))
}

/** Below 0 where the first ranks lower than the second, 0 where nothing but the framework's order tells them apart. */
export function compareRanks(a: number[], b: number[]): number {
  const place = a.findIndex((rank, at) => rank !== b[at])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}

/** The technical variant from which a management variant differs; undefined for any other role level. */
export function technicalTwin({ role, level }: Pick<LevelInRelease, 'role' | 'level'>): RoleLevel | undefined {
  return level.variant === 'management' ? twinOf(role, level) : undefined
}

function ranked(at: LevelInRelease, need: SkillNeed): RankedSkill {
  const { release, role, level } = at
  const twin = technicalTwin(at)
  const ofTwin = twin && levelNeeded(twin, need.skill)
  const differs = twin !== undefined && ofTwin !== need.level
  const below = levelBelow(role, level)
  const ofBelow = below && levelNeeded(below, need.skill)
  const rises = below !== undefined && depthOf(need.level) > depthOf(ofBelow)
  const users = usersOf(release, role, need.skill)
  const shared = sharedWords(release, { role, level }, need.skill, need.level)
  const reasons = [
    ...(differs ? [`${ofTwin ?? 'not needed'} in the technical variant, ${need.level} at this role level`] : []),
    ...(rises
      ? [ofBelow ? `${ofBelow} at ${below.name}, ${need.level} at this role level` : 'new at this role level']
      : []),
    users.words,
    ...(shared.words.length > 0
      ? [`the role’s description says ${formatList(shared.words.slice(0, 3).map((word) => `“${word}”`))}`]
      : []),
  ]
  const { items = [] } = skillBySlug(release, need.skill).levels[need.level] ?? {}
  const ranks = [Number(differs), depthOf(need.level), Number(rises), -users.roles, -users.levels, shared.weight]
  // Where nothing else differs, what the role asks for most over all its levels comes first.
  const overall = role.levels.reduce((sum, { skills }) => sum + depthOf(levelNeeded({ skills }, need.skill)), 0)
  return { ...need, reasons, ranks: [...ranks, items.length, overall, items.join(' ').length] }
}

/** From 1 for awareness; 0 for a skill that is not needed. */
function depthOf(level: SkillNeed['level'] | undefined): number {
  return level ? skillLevelNames.indexOf(level) + 1 : 0
}

interface Users {
  roles: number
  levels: number
}

/** How many roles need a skill: counted where the release has several roles, else read from the role page's table. */
function usersOf(release: Release, role: Role, skill: string): Users & { words: string } {
  const { roles, levels } = usersIn(release).get(skill) ?? { roles: 0, levels: 0 }
  if (release.roles.length > 1) {
    const need = `${roles} of ${release.roles.length} roles ${roles === 1 ? 'needs' : 'need'} it`
    return { roles, levels, words: `${need}, at ${formatCount(levels, 'role level')}` }
  }
  const sharing = role.sharedSkills.filter(({ skills }) => skills.includes(skill)).length
  const others = sharing === 1 ? '1 other role needs' : `${sharing === 0 ? 'no' : sharing} other roles need`
  return { roles: sharing, levels, words: `${others} it` }
}

const usersIn = oncePer(({ roles }: Release): Map<string, Users> => {
  const users = new Map<string, Users>()
  const add = (skill: string, more: Users) => {
    const { roles, levels } = users.get(skill) ?? { roles: 0, levels: 0 }
    users.set(skill, { roles: roles + more.roles, levels: levels + more.levels })
  }
  for (const role of roles) {
    for (const skill of skillSlugsOf(role)) add(skill, { roles: 1, levels: 0 })
    for (const { skills } of role.levels) for (const { skill } of skills) add(skill, { roles: 0, levels: 1 })
  }
  return users
})

/** Shows how a role's skills grow from level to level. */
import { type ChangeKind, type Comparison, changeOf, compareLevels, twinOf } from './compare-levels'
import { levelNeeded, type Release, type Role, type RoleLevel, type SkillLevelName, skillBySlug } from './release'

export interface ProgressionCell {
  /** Absent: not needed at this role level. */
  level?: SkillLevelName
  /** Compared with the previous role level on the same path; absent where nothing changes. */
  change?: ChangeKind
}

export interface Progression {
  levels: { slug: string; name: string; number: number }[]
  /** In the order in which a person meets them on the way up; one cell for each level. */
  skills: { slug: string; name: string; cells: ProgressionCell[] }[]
}

/** The role's skills against its levels. */
export function progression(role: Role, release: Release): Progression {
  const slugs = [...new Set(role.levels.flatMap((level) => level.skills.map((need) => need.skill)))]
  return {
    levels: role.levels.map(({ slug, name, number }) => ({ slug, name, number })),
    skills: slugs.map((slug) => ({
      slug,
      name: skillBySlug(release, slug).name,
      cells: role.levels.map((level) => cellOf(slug, level, levelBelow(role, level))),
    })),
  }
}

function cellOf(skill: string, level: RoleLevel, previous: RoleLevel | undefined): ProgressionCell {
  const needed = levelNeeded(level, skill)
  if (!previous) return { level: needed }
  const change = changeOf({ left: levelNeeded(previous, skill), right: needed })
  return change === 'same' ? { level: needed } : { level: needed, change }
}

/** The previous level on the same path: for a manager, the manager below or the last one before the paths parted. */
export function levelBelow(role: Role, level: RoleLevel): RoleLevel | undefined {
  const lower = role.levels.slice(0, role.levels.indexOf(level))
  return lower.findLast(({ variant }) => !variant || !level.variant || variant === level.variant)
}

export interface Neighbours {
  left: RoleLevel
  right: RoleLevel
  comparison: Comparison
}

/** The pairs that a person compares first: each level with the one below on its path, and twins with each other. */
export function neighbours(role: Role, release: Release): Neighbours[] {
  return role.levels.flatMap((right) => {
    const twin = twinOf(role, right)
    const lefts = [levelBelow(role, right), twin && twin.number < right.number ? twin : undefined]
    return lefts.flatMap((left) => (left ? [{ left, right, comparison: compareLevels(release, left, right) }] : []))
  })
}

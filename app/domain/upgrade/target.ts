/** Finds a vacancy's place in a newer release: the same role and level by slug, else a level that its manager names. */
import type { Release, Role, RoleLevel } from '../framework/release'
import type { VacancyContext } from '../vacancy/vacancy'

/** A role level and its release. */
export interface MoveTarget {
  release: Release
  role: Role
  level: RoleLevel
}

export type Search =
  | { found: 'level'; target: MoveTarget }
  /** The level is gone. `nearest` has its name, or its number and variant; it is never used without asking. */
  | { found: 'role'; role: Role; nearest?: RoleLevel }
  | { found: 'nothing'; reason: string }

/** `chosen` counts only where the vacancy's own level is gone. */
export function findTarget(
  { role, level }: Pick<VacancyContext, 'role' | 'level'>,
  release: Release,
  chosen?: string,
): Search {
  const newer = release.roles.find((match) => match.slug === role.slug)
  if (!newer) return { found: 'nothing', reason: `It has no role called ${role.name}.` }
  if (newer.levels.length === 0)
    return { found: 'nothing', reason: `Its role ${newer.name} has no role levels to build a vacancy from.` }
  const bySlug = (slug: string | undefined) => newer.levels.find((level) => level.slug === slug)
  const target = bySlug(level.slug) ?? bySlug(chosen)
  if (target) return { found: 'level', target: { release, role: newer, level: target } }
  return { found: 'role', role: newer, nearest: nearestTo(level, newer.levels) }
}

function nearestTo(level: RoleLevel, levels: RoleLevel[]): RoleLevel | undefined {
  return (
    levels.find((match) => match.name === level.name) ??
    levels.find((match) => match.number === level.number && match.variant === level.variant)
  )
}

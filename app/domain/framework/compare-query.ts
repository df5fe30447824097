/** Reads the two role levels to compare from an address: the choices offered, and errors in what was chosen. */
import type { Release, Role, RoleLevel } from './release'

export interface Side {
  role: Role
  level: RoleLevel
}

export interface CompareForm {
  values: { left: string; right: string }
  errors: Record<string, string[]>
  left?: Side
  /** Also absent where nothing is chosen yet and one is only suggested. */
  right?: Side
}

/** A role level's key in the form and the address: "role/level". */
export function sideKey(role: Pick<Role, 'slug'>, level: Pick<RoleLevel, 'slug'>): string {
  return `${role.slug}/${level.slug}`
}

/** The role levels to choose from: roles A to Z, each with its levels in order; roles without levels are left out. */
export function levelGroups(release: Release) {
  return release.roles
    .filter((role) => role.levels.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((role) => ({
      label: role.name,
      items: role.levels.map((level) => ({ value: sideKey(role, level), text: `${level.number}. ${level.name}` })),
    }))
}

/** Reads the sides in an address. A missing side is no error; an empty or unknown one is. */
export function readCompareForm(release: Release, leftKey: string | null, rightKey: string | null): CompareForm {
  const [left, right] = [findSide(release, leftKey), findSide(release, rightKey)]
  const errors = {
    ...problemOf('left', 'first', leftKey, left),
    ...problemOf('right', 'second', rightKey, right),
  }
  if (left && left.level === right?.level)
    errors.right = [`Both are ${left.level.name}. Choose a different second role level`]
  const suggested = left && rightKey === null ? nextTo(left) : undefined
  return {
    values: { left: leftKey ?? '', right: rightKey ?? suggested ?? '' },
    errors,
    left,
    right,
  }
}

/** The role level of this key in the release; undefined where it has none. */
export function findSide({ roles }: Release, key: string | null): Side | undefined {
  return roles
    .flatMap((role) => role.levels.map((level) => ({ role, level })))
    .find(({ role, level }) => sideKey(role, level) === key)
}

function problemOf(field: string, which: string, key: string | null, side?: Side): Record<string, string[]> {
  if (side || key === null) return {}
  if (key === '') return { [field]: [`Choose the ${which} role level`] }
  return { [field]: [`The ${which} role level is not in this framework release. Choose one from the list`] }
}

/** The level above in the same role; for the highest, the one below. */
function nextTo({ role, level }: Side): string | undefined {
  const place = role.levels.indexOf(level)
  const next = role.levels[place + 1] ?? role.levels[place - 1]
  return next && sideKey(role, next)
}

/** Names the two sides by level, and also by role where two roles use the same level name. */
export function sideNames(left: Side, right: Side): [string, string] {
  if (left.level.name !== right.level.name) return [left.level.name, right.level.name]
  return [`${left.level.name} (${left.role.name})`, `${right.level.name} (${right.role.name})`]
}

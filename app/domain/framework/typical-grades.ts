/** Finds grades that no loaded file carries, as opposed to a page that gives none. */
import { formatCount, formatList } from '../text/format'
import type { Release, RoleLevel } from './release'

/**
 * Names the levels with unknown grades, in two sentences; undefined where pages covered every level, even those without
 * grades. The framework's CSV files have no column for grades.
 */
export function missingGrades(levels: Pick<RoleLevel, 'name' | 'typicalGrades'>[]): string | undefined {
  const missing = levels.filter(({ typicalGrades }) => !typicalGrades)
  if (missing.length === 0) return undefined
  const all = missing.length === levels.length && levels.length > 2
  const whose = all ? 'these role levels' : formatList(missing.map(({ name }) => name))
  return `The loaded files do not carry the grades of ${whose}. A saved role page brings them.`
}

/** The same for a whole release, in numbers. */
export function countMissingGrades({ roles }: Pick<Release, 'roles'>): string | undefined {
  const missing = roles.flatMap(({ levels }) => levels).filter(({ typicalGrades }) => !typicalGrades).length
  if (missing === 0) return undefined
  return `The loaded files do not carry the grades of ${formatCount(missing, 'role level')}. A saved role page brings those of its role.`
}

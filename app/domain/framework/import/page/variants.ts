/** Joins role levels that come as a technical and a management role. */
import type { RoleLevel, Variant } from '../../release'
import type { LevelRead } from './level'
import type { Page } from './lines'
import { report } from './lines'

interface Named {
  level: RoleLevel
  base: string
  suffix?: Variant
}

/** Joins the twins of a page. A level that the page calls one of two roles must have its twin. */
export function joinTwins(page: Page, read: LevelRead[]): void {
  twinLevels(read.map(({ level }) => level))
  for (const { level, twoRoles } of read) {
    if (twoRoles && !level.twin)
      report(page, twoRoles, `The other role at the level ‘${level.name}’ is not on the page`)
  }
}

/** Joins "Senior developer" and "Senior developer - management" as twins, both ways, in place. */
export function twinLevels(levels: RoleLevel[]): void {
  const named = levels.map(nameParts)
  const technicals = new Map<string, Named>()
  for (const level of named.filter(({ suffix }) => suffix !== 'management')) {
    const earlier = technicals.get(level.base.toLowerCase())
    if (!earlier || (level.suffix === 'technical' && !earlier.suffix)) technicals.set(level.base.toLowerCase(), level)
  }
  for (const management of named.filter(({ suffix }) => suffix === 'management')) {
    const technical = technicals.get(management.base.toLowerCase())
    if (!technical || technical.level.twin) continue
    Object.assign(technical.level, { variant: 'technical', twin: management.level.slug })
    Object.assign(management.level, { variant: 'management', twin: technical.level.slug })
  }
}

function nameParts(level: RoleLevel): Named {
  const [, base, suffix] = /^(.+?)(?<!\s)\s+[-–—]\s+(technical|management)$/i.exec(level.name) ?? []
  if (!base || !suffix) return { level, base: level.name }
  return { level, base, suffix: suffix.toLowerCase() === 'management' ? 'management' : 'technical' }
}

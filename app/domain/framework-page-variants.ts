/** Role levels that come as a technical and a management role. */
import type { RoleLevel, Variant } from './framework'
import type { LevelRead } from './framework-page-level'
import type { Page } from './framework-page-lines'
import { report } from './framework-page-lines'

interface Named {
  level: RoleLevel
  base: string
  suffix?: Variant
}

/**
 * Joins "Senior developer" and "Senior developer - management" as twins, both ways. A level that the page calls one of
 * two roles must have its twin.
 */
export function joinTwins(page: Page, read: LevelRead[]): void {
  const named = read.map(({ level }) => nameParts(level))
  const others = new Map<string, Named>()
  for (const one of named.filter(({ suffix }) => suffix !== 'management')) {
    const key = one.base.toLowerCase()
    const before = others.get(key)
    if (!before || (one.suffix === 'technical' && !before.suffix)) others.set(key, one)
  }
  for (const management of named.filter(({ suffix }) => suffix === 'management')) {
    const technical = others.get(management.base.toLowerCase())
    if (!technical || technical.level.twin) continue
    Object.assign(technical.level, { variant: 'technical', twin: management.level.slug })
    Object.assign(management.level, { variant: 'management', twin: technical.level.slug })
  }
  for (const { level, twoRoles } of read) {
    if (twoRoles && !level.twin)
      report(page, twoRoles, `The other role at the level ‘${level.name}’ is not on the page`)
  }
}

function nameParts(level: RoleLevel): Named {
  const [, base, suffix] = /^(.+?)(?<!\s)\s+[-–—]\s+(technical|management)$/i.exec(level.name) ?? []
  if (!base || !suffix) return { level, base: level.name }
  return { level, base, suffix: suffix.toLowerCase() === 'management' ? 'management' : 'technical' }
}

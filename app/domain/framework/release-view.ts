/** A release at a glance: its source, its size, and its roles by family. */
import { formatCount, formatDate } from '../text/format'
import { families } from './families'
import type { Framework, Release, Role } from './release'

/** Values for the release on the framework's first page. */
export function releaseView({ name, source, importedAt }: Framework & { importedAt: string }, release: Release) {
  const { roles, skills } = release
  const found = families(roles)
  const levels = roles.flatMap((role) => role.levels)
  return {
    name,
    source,
    imported: formatDate(importedAt.slice(0, 10)),
    counts: `${formatCount(roles.length, 'role')} in ${found.length === 1 ? '1 family' : `${found.length} families`}, with ${formatCount(levels.length, 'role level')} and ${formatCount(skills.length, 'skill')}`,
    families: found.map((family) => ({ ...family, roles: family.roles.map(listedRole) })),
  }
}

function listedRole({ slug, name, levels, roleType }: Role) {
  return { slug, name, about: levels.length > 0 ? formatCount(levels.length, 'level') : (roleType ?? 'no levels') }
}

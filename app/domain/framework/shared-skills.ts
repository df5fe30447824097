/** Which other roles need the skills of a role, worked out from the release: it knows every role, a published page may not. */
import { byAlphabet } from './families'
import type { Release, Role } from './release'

export interface SharingRole {
  slug: string
  name: string
  /** Names of the skills that both need, at whatever level. */
  skills: string[]
}

/** The roles that share a skill with this one, most shared first. */
export function rolesSharingSkills({ roles, skills }: Release, role: Role): SharingRole[] {
  const own = skillSlugsOf(role)
  const names = new Map(skills.map(({ slug, name }) => [slug, name]))
  return roles
    .filter(({ slug }) => slug !== role.slug)
    .map((other) => ({
      slug: other.slug,
      name: other.name,
      skills: [...skillSlugsOf(other)]
        .filter((skill) => own.has(skill))
        .map((skill) => names.get(skill) ?? skill)
        .toSorted(byAlphabet),
    }))
    .filter((other) => other.skills.length > 0)
    .toSorted((a, b) => b.skills.length - a.skills.length || byAlphabet(a.name, b.name))
}

/** Slugs of the skills that some level of the role needs; of a role without levels, those that the framework names. */
export function skillSlugsOf({ levels, unlevelledSkills = [] }: Role): Set<string> {
  const slugs = new Set(unlevelledSkills)
  for (const level of levels) for (const { skill } of level.skills) slugs.add(skill)
  return slugs
}

/** Finds the other roles that need a role's skills, from the release: unlike a published page, it has every role. */
import { byAlphabet } from './families'
import type { Release, Role } from './release'

export interface SharingRole {
  slug: string
  name: string
  /** Names of the skills that both need, at any level. */
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

/** Slugs of the skills that any level of the role needs; for a role without levels, those that the framework names. */
export function skillSlugsOf({ levels, unlevelledSkills = [] }: Role): Set<string> {
  const slugs = new Set(unlevelledSkills)
  for (const level of levels) for (const { skill } of level.skills) slugs.add(skill)
  return slugs
}

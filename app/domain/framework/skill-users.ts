/** Finds the roles and levels that need a skill. */
import { byAlphabet } from './families'
import type { Release, SkillLevelName } from './release'
import { firstSentence } from './text-blocks'

/** A role with its levels that need the skill at the same level. */
export interface SkillUser {
  role: string
  name: string
  levels: { slug: string; name: string }[]
}

/** The role levels that need the skill at this level, by role. */
export function usersAt({ roles }: Release, skill: string, skillLevel: SkillLevelName): SkillUser[] {
  return roles
    .map(({ slug, name, levels }) => ({
      role: slug,
      name,
      levels: levels
        .filter(({ skills }) => skills.some((need) => need.skill === skill && need.level === skillLevel))
        .map((level) => ({ slug: level.slug, name: level.name })),
    }))
    .filter(({ levels }) => levels.length > 0)
    .toSorted((a, b) => byAlphabet(a.name, b.name))
}

/** The roles that need the skill without a level, because the framework gives none for them. */
export function unlevelledUsers({ roles }: Release, skill: string): { role: string; name: string }[] {
  return roles
    .filter(({ unlevelledSkills }) => unlevelledSkills?.includes(skill))
    .map(({ slug, name }) => ({ role: slug, name }))
    .toSorted((a, b) => byAlphabet(a.name, b.name))
}

export interface ListedSkill {
  slug: string
  name: string
  /** A one-sentence description. */
  about?: string
  /** Number of role levels that need it. */
  roleLevels: number
  /** Number of roles without levels that need it. */
  unlevelledRoles: number
}

export interface Letter {
  letter: string
  skills: ListedSkill[]
}

/** The skills A to Z; names that begin with no letter come first, under "0 to 9". */
export function skillsByLetter({ roles, skills }: Release): Letter[] {
  const needs = counted(
    roles.flatMap(({ levels }) => levels.flatMap((level) => level.skills.map(({ skill }) => skill))),
  )
  const unlevelled = counted(roles.flatMap(({ unlevelledSkills = [] }) => unlevelledSkills))
  const letters = new Map<string, ListedSkill[]>()
  for (const { slug, name, description } of skills.toSorted((a, b) => byAlphabet(a.name, b.name))) {
    const letter = firstLetter(name)
    const listed = {
      slug,
      name,
      about: firstSentence(description),
      roleLevels: needs.get(slug) ?? 0,
      unlevelledRoles: unlevelled.get(slug) ?? 0,
    }
    letters.set(letter, [...(letters.get(letter) ?? []), listed])
  }
  return [...letters].map(([letter, some]) => ({ letter, skills: some }))
}

function counted(slugs: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

function firstLetter(name: string): string {
  const [first = ''] = name.normalize('NFD')
  return /[a-z]/i.test(first) ? first.toUpperCase() : '0 to 9'
}

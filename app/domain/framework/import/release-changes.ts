/** Compares the release that an import would make with the current one. */
import type { Release, Skill } from '../release'
import { skillLevelNames } from '../release'

/** Number of all entries, and names of those that are new, changed or gone. */
export interface Change {
  all: number
  new: string[]
  changed: string[]
  gone: string[]
}

export interface ImportChanges {
  roles: Change
  roleLevels: Change
  skills: Change
  /** Skill levels, each with its statements. */
  statements: Change
}

/** A named entry of a release, with all its content in one text. */
interface Entry {
  key: string
  name: string
  text: string
}

/** Compares two releases part by part. A change counts once, in its own part: a level's text is not its role's. */
export function importChanges(before: Release, after: Release): ImportChanges {
  const compare = (entriesOf: (release: Release) => Entry[]) => changesOf(entriesOf(before), entriesOf(after))
  return {
    roles: compare(roleEntries),
    roleLevels: compare(levelEntries),
    skills: compare(skillEntries),
    statements: compare(statementEntries),
  }
}

/** True where two releases have the same content, in any order of roles and skills. */
export function sameRelease(a: Release, b: Release): boolean {
  return canonical(inOrder(a)) === canonical(inOrder(b))
}

function inOrder({ roles, skills }: Release): Release {
  const bySlug = (left: { slug: string }, right: { slug: string }) => (left.slug < right.slug ? -1 : 1)
  return { roles: roles.toSorted(bySlug), skills: skills.toSorted(bySlug) }
}

/** JSON with its properties in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function roleEntries({ roles }: Release): Entry[] {
  return roles.map(({ levels, ...role }) => ({
    key: role.slug,
    name: role.name,
    text: canonical([role, levels.map(({ slug }) => slug)]),
  }))
}

function levelEntries({ roles }: Release): Entry[] {
  return roles.flatMap((role) =>
    role.levels.map(({ number: _, ...level }) => ({
      key: `${role.slug}/${level.slug}`,
      name: `${level.name} (${role.name})`,
      text: canonical(level),
    })),
  )
}

function skillEntries({ skills }: Release): Entry[] {
  return skills.map(({ slug, name, description }) => ({ key: slug, name, text: canonical([name, description ?? '']) }))
}

function statementEntries({ skills }: Release): Entry[] {
  return skills.flatMap((skill: Skill) =>
    skillLevelNames.flatMap((level) => {
      const statements = skill.levels[level]
      if (!statements) return []
      return [{ key: `${skill.slug}/${level}`, name: `${skill.name}: ${level}`, text: canonical(statements) }]
    }),
  )
}

function changesOf(before: Entry[], after: Entry[]): Change {
  const was = new Map(before.map((row) => [row.key, row]))
  const is = new Set(after.map(({ key }) => key))
  return {
    all: after.length,
    new: after.filter(({ key }) => !was.has(key)).map(({ name }) => name),
    changed: after.filter(({ key, text }) => was.has(key) && was.get(key)?.text !== text).map(({ name }) => name),
    gone: before.filter(({ key }) => !is.has(key)).map(({ name }) => name),
  }
}

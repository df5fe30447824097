/** Builds a new release by laying an import over the current release. */
import type { Problem, Release, Role, RoleLevel, Skill } from '../release'
import { skillLevelNames } from '../release'

/** The family of a role known only from a page, since pages name none. */
export const unknownFamily = 'Family not stated'

/**
 * Tables hold the whole framework, so they replace the current release. A role that they bring again keeps what only
 * pages know: typical grades, the order of its levels, summary, published table and updates.
 */
export function layTables(current: Release, tables: Release): Release {
  const skills = new Set(tables.skills.map(({ slug }) => slug))
  const roles = tables.roles.map((role) => {
    const known = current.roles.find(({ slug }) => slug === role.slug)
    return known ? withPageFacts(role, known, skills) : role
  })
  return { roles, skills: tables.skills }
}

function withPageFacts(role: Role, known: Role, skills: Set<string>): Role {
  const levels = role.levels.map((level) => ({
    ...level,
    typicalGrades: known.levels.find(({ slug }) => slug === level.slug)?.typicalGrades ?? level.typicalGrades,
  }))
  const shared = known.sharedSkills.map((skill) => ({
    ...skill,
    skills: skill.skills.filter((slug) => skills.has(slug)),
  }))
  return {
    ...role,
    ...inKnownOrder(levels, known, role.levelOrder),
    summary: role.summary ?? known.summary,
    sharedSkills: shared.filter((group) => group.skills.length > 0),
    published: role.published ?? known.published,
    ...(role.updates.length === 0 && { updates: known.updates, lastUpdated: known.lastUpdated }),
  }
}

/** Applies the order that a page stated, if it knew every level; otherwise keeps the inferred order. */
function inKnownOrder(levels: RoleLevel[], known: Role, levelOrder: Role['levelOrder']) {
  const place = ({ slug }: RoleLevel) => known.levels.findIndex((level) => level.slug === slug)
  if (known.levelOrder === 'inferred' || levels.some((level) => place(level) === -1)) return { levels, levelOrder }
  const ordered = levels.toSorted((a, b) => place(a) - place(b))
  return { levels: ordered.map((level, index) => ({ ...level, number: index + 1 })), levelOrder: undefined }
}

/**
 * Adds a page's role to the release, or renews it. A skill level has one text for every role that needs it, so where
 * the page has new words, these replace the old ones and a problem reports it. `file` names the page.
 */
export function layPage(base: Release, page: Release, file: string): { release: Release; problems: Problem[] } {
  const [brought] = page.roles
  if (!brought) return { release: base, problems: [] }
  const known = base.roles.find(({ slug }) => slug === brought.slug)
  const role = { ...brought, family: known?.family ?? unknownFamily }
  const roles = known ? base.roles.map((present) => (present === known ? role : present)) : [...base.roles, role]
  const reworded = page.skills.flatMap((skill) => rewordedLevels(skill, base))
  const problems = reworded.map((what) => ({
    file,
    line: 1,
    message: `${what} has other words on this page than in the release: the page’s words stand, for every role level that needs it`,
  }))
  if (!known)
    problems.unshift({
      file,
      line: 1,
      message: `Role pages do not name a role family: ‘${role.name}’ stands under ‘${unknownFamily}’`,
    })
  return { release: { roles, skills: withSkillsOf(page, base.skills) }, problems }
}

function rewordedLevels(skill: Skill, base: Release): string[] {
  const known = base.skills.find(({ slug }) => slug === skill.slug)
  return skillLevelNames
    .filter((level) => known?.levels[level] && !known.levels[level].missing && skill.levels[level])
    .filter((level) => JSON.stringify(known?.levels[level]) !== JSON.stringify(skill.levels[level]))
    .map((level) => `‘${skill.name}’ at ${level}`)
}

function withSkillsOf(page: Release, skills: Skill[]): Skill[] {
  const renewed = skills.map((skill) => {
    const brought = page.skills.find(({ slug }) => slug === skill.slug)
    return brought ? { ...skill, levels: { ...skill.levels, ...brought.levels } } : skill
  })
  const known = new Set(skills.map(({ slug }) => slug))
  return [...renewed, ...page.skills.filter(({ slug }) => !known.has(slug))]
}

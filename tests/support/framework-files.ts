/** Writes a release as the CSV files that the framework publishes, for tests without the real ones. */
import type { Release, RoleLevel, Skill, Statements } from '../../app/domain/framework/release'
import { skillBySlug, skillLevelNames } from '../../app/domain/framework/release'

export const roleHeadings = [
  'Role Family',
  'Role',
  'Role Description',
  'Role Level',
  'Role Level Description',
  'Skill Name',
  'Skill Description',
  'Skill Level',
  'Skill Level Description',
  'Role Type',
]
export const skillHeadings = [
  'Skill Name',
  'Skill Description',
  'Awareness',
  'Working',
  'Practitioner',
  'Expert',
  'Roles that require Skill',
]
export const noteHeadings = ['Timestamp', 'Page', 'Change note']

/** Rows of cells as CSV, every cell in quotation marks, as published. */
export function csv(rows: string[][]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')
}

/** The role content and the skill content of a release; levels in alphabetical order, as published. */
export function csvOfRelease(release: Release): { roles: string; skills: string } {
  const rows = release.roles.flatMap((role) => {
    const about = [role.family, role.name, paragraphs(role.description, role.responsibilities)]
    const unlevelled = (role.unlevelledSkills ?? []).map((slug) => {
      const { name, description = 'MISSING' } = skillBySlug(release, slug)
      return [...about, 'NOT IN USE', 'NOT IN USE', name, description, 'NOT IN USE', 'NOT IN USE', role.roleType ?? '']
    })
    const levels = role.levels.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    const levelled = levels.flatMap((level) =>
      level.skills.map((need) => {
        const { name, description = 'MISSING', levels } = skillBySlug(release, need.skill)
        const skillLevel = `${need.level.charAt(0).toUpperCase()}${need.level.slice(1)}`
        const words = [name, description, skillLevel, statementsText(levels[need.level])]
        return [...about, level.name, levelText(level), ...words, role.roleType ?? '']
      }),
    )
    return [...unlevelled, ...levelled]
  })
  const skillRows = release.skills.map((skill) => [
    skill.name,
    skill.description ?? '',
    ...skillLevelNames.map((level) => statementsText(skill.levels[level])),
    rolesThatRequire(release, skill).join(', '),
  ])
  return { roles: csv([roleHeadings, ...rows]), skills: csv([skillHeadings, ...skillRows]) }
}

function levelText({ description, responsibilities, variant }: RoleLevel): string {
  const twoRoles = 'There are 2 different roles at this level - a technical role and a management role.'
  const text = paragraphs(description, statementsText(responsibilities))
  return variant ? `${text}\n${twoRoles}` : text
}

function statementsText(statements: Statements | undefined): string {
  if (!statements || statements.missing) return ''
  return [statements.leadIn, ...statements.items.map((item) => `- ${item}`)].join('\n')
}

function paragraphs(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n')
}

function rolesThatRequire({ roles }: Release, { slug }: Skill): string[] {
  return roles
    .filter(({ levels, unlevelledSkills }) =>
      [...(unlevelledSkills ?? []), ...levels.flatMap(({ skills }) => skills.map(({ skill }) => skill))].includes(slug),
    )
    .map(({ name }) => name)
}

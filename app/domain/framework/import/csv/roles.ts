/** Reads the role content file: each row gives a role level's need of a skill, with all their texts repeated. */
import type { Problem, Role, RoleLevel, SkillLevelName } from '../../release'
import { skillLevelNames } from '../../release'
import { orderLevels } from '../page/level-order'
import { nameKey } from '../table/header'
import type { Row } from '../table/table'
import type { roleColumns } from './columns'
import type { Cell, Names, Stated } from './names'
import { isFirst, noNames, slugIn } from './names'
import { withoutRepeats } from './repeats'
import type { Skills } from './skills'
import { describeSkill, skillNamed, wordLevel } from './skills'
import { isNoText, readLevelProse, readRoleProse, short } from './statements'

type RoleHeading = (typeof roleColumns)['needed' | 'optional'][number]
type RoleRow = Row<RoleHeading>

interface LevelRead {
  level: RoleLevel
  named: Cell
  /** The skills needed so far, by slug. */
  needs: Map<string, SkillLevelName>
  twoRoles?: Cell
}

interface RoleRead {
  role: Role
  named: Cell
  levelNames: Names
  levels: Map<string, LevelRead>
  unlevelled: Set<string>
}

interface Reading {
  file: string
  roleNames: Names
  roles: Map<string, RoleRead>
  /** Spelling of a family by its key. */
  families: Map<string, string>
  stated: Stated
  skills: Skills
  problems: Problem[]
}

/** The roles in the order of the file. Adds their skills to `skills`, and anything wrong to its problems. */
export function readRoleRows(file: string, rows: RoleRow[], skills: Skills): Role[] {
  const { problems } = skills
  const roleNames = noNames('role', 500)
  const reading: Reading = {
    file,
    roleNames,
    roles: new Map(),
    families: new Map(),
    stated: new Map(),
    skills,
    problems,
  }
  for (const row of withoutRepeats(file, rows, 'Role', problems)) readRow(reading, row)
  return [...reading.roles.values()].map((read) => finishRole(read, problems))
}

const namingColumns = ['Role Family', 'Role', 'Role Level', 'Skill Name', 'Skill Level'] as const
const notInUse = 'NOT IN USE'

function readRow(reading: Reading, row: RoleRow): void {
  const { problems, skills } = reading
  const { cells } = row
  const at = (column: RoleHeading): Cell => ({ file: reading.file, line: row.number, column })
  const empty = namingColumns.find((column) => cells[column] === '')
  if (empty) {
    problems.push({ ...at(empty), message: `There is no ${empty.toLowerCase()}. The row is not used` })
    return
  }
  const outOfUse = (['Role Level', 'Skill Level'] as const).find((column) => cells[column] === notInUse)
  const skillLevel = skillLevelNames.find((level) => level === cells['Skill Level'].toLowerCase())
  if (!skillLevel && !outOfUse) {
    const message = `Not a skill level: ‘${short(cells['Skill Level'])}’. It should be Awareness, Working, Practitioner or Expert. The row is not used`
    problems.push({ ...at('Skill Level'), message })
    return
  }
  const role = roleOf(reading, row, at)
  const level = outOfUse ? undefined : role && levelOf(reading, role, row, at)
  const skill = (level || outOfUse) && role && skillNamed(skills, cells['Skill Name'], at('Skill Name'))
  if (!skill) return
  reading.roles.set(role.role.slug, role)
  describeRole(reading, role.role, row, at)
  describeSkill(skills, skill, cells['Skill Description'], at('Skill Description'))
  if (outOfUse) {
    const message = `This row is marked as not in use: ‘${role.role.name}’ has the skill ‘${skill.skill.name}’ without a level`
    problems.push({ ...at(outOfUse), message })
    role.unlevelled.add(skill.skill.slug)
  } else if (level && skillLevel) {
    role.levels.set(level.level.slug, level)
    describeLevel(reading, role.role, level, row, at)
    wordLevel(skills, skill, skillLevel, cells['Skill Level Description'], at('Skill Level Description'))
    if (!skill.needed.has(skillLevel)) skill.needed.set(skillLevel, at('Skill Level Description'))
    const earlier = level.needs.get(skill.skill.slug)
    if (earlier === undefined) level.needs.set(skill.skill.slug, skillLevel)
    else if (earlier !== skillLevel) {
      const message = `‘${skill.skill.name}’ is needed twice by ‘${level.level.name}’, at ${earlier} and ${skillLevel}. The first is used`
      problems.push({ ...at('Skill Level'), message })
    }
  }
}

type At = (column: RoleHeading) => Cell

function roleOf({ roleNames, roles, families, problems }: Reading, { cells }: RoleRow, at: At): RoleRead | undefined {
  const slug = slugIn(roleNames, cells.Role, at('Role'), problems)
  if (slug === undefined) return undefined
  const known = roles.get(slug)
  if (known) return known
  const family = spelling(families, cells['Role Family'])
  const role: Role = { slug, name: cells.Role, family, description: '', levels: [], sharedSkills: [], updates: [] }
  return { role, named: at('Role'), levelNames: noNames('role level', 50), levels: new Map(), unlevelled: new Set() }
}

function spelling(families: Map<string, string>, family: string): string {
  const known = families.get(nameKey(family)) ?? family
  families.set(nameKey(family), known)
  return known
}

function levelOf({ problems }: Reading, role: RoleRead, { cells }: RoleRow, at: At): LevelRead | undefined {
  const slug = slugIn(role.levelNames, cells['Role Level'], at('Role Level'), problems)
  if (slug === undefined) return undefined
  const level = { slug, name: cells['Role Level'], number: 0, description: '', skills: [] }
  return role.levels.get(slug) ?? { level, named: at('Role Level'), needs: new Map() }
}

function describeRole({ families, stated, problems }: Reading, role: Role, { cells }: RoleRow, at: At): void {
  const family = spelling(families, cells['Role Family'])
  isFirst(stated, `The family of the role ‘${role.name}’`, family, at('Role Family'), problems)
  const type = cells['Role Type']
  if (isFirst(stated, `The type of the role ‘${role.name}’`, type, at('Role Type'), problems) && type)
    role.roleType = type
  const text = cells['Role Description']
  const cell = at('Role Description')
  if (isNoText(text) || !isFirst(stated, `The description of the role ‘${role.name}’`, text, cell, problems)) return
  const { read, flaws } = readRoleProse(text)
  Object.assign(role, read)
  for (const message of flaws) problems.push({ ...cell, message })
}

function describeLevel({ stated, problems }: Reading, role: Role, read: LevelRead, { cells }: RoleRow, at: At): void {
  const { level } = read
  const text = cells['Role Level Description']
  const cell = at('Role Level Description')
  const subject = `The description of the role level ‘${level.name}’ of ‘${role.name}’`
  if (isNoText(text) || !isFirst(stated, subject, text, cell, problems)) return
  const { read: prose, flaws } = readLevelProse(text)
  const { twoRoles, ...words } = prose
  Object.assign(level, words)
  if (twoRoles) read.twoRoles = cell
  for (const message of flaws) problems.push({ ...cell, message })
}

function finishRole({ role, named, levels: read, unlevelled }: RoleRead, problems: Problem[]): Role {
  if (!role.description && !role.responsibilities)
    problems.push({
      ...named,
      column: 'Role Description',
      message: `There is no description of the role ‘${role.name}’`,
    })
  for (const { level, named, needs } of read.values()) {
    level.skills = [...needs].map(([skill, needed]) => ({ skill, level: needed }))
    if (level.description || level.responsibilities) continue
    const message = `There is no description of the role level ‘${level.name}’`
    problems.push({ ...named, column: 'Role Level Description', message })
  }
  const levels = orderLevels([...read.values()].map(({ level }) => level))
  for (const { slug, name, twin } of levels) {
    const twoRoles = read.get(slug)?.twoRoles
    const message = `The other role at the level ‘${name}’ is not in this file`
    if (twoRoles && !twin) problems.push({ ...twoRoles, message })
  }
  if (levels.length > 1) role.levelOrder = 'inferred'
  if (levels.length === 0) role.unlevelledSkills = [...unlevelled]
  return { ...role, levels }
}

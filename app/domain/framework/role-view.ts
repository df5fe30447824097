/** A role's page: each level with all its needs, and the role's place among the others. */
import { gradeWords } from '../policy/grades'
import type { Policy } from '../policy/schemas'
import { formatDate, formatList } from '../text/format'
import { twinOf } from './compare-levels'
import {
  type Release,
  type Role,
  type RoleLevel,
  type SkillLevelName,
  type Statements,
  skillBySlug,
  skillLevelNames,
  type Variant,
} from './release'
import { rolesSharingSkills, type SharingRole } from './shared-skills'
import { blocks, type TextBlock } from './text-blocks'
import { missingGrades } from './typical-grades'

export interface NeedView {
  skill: string
  name: string
  description: TextBlock[]
  level: SkillLevelName
  /** Number of steps, of four, that the level fills. */
  reached: number
  statements?: Statements
}

export interface LevelView {
  slug: string
  name: string
  number: number
  description: TextBlock[]
  responsibilities?: Statements
  /** A sentence, even where the framework gives none; absent where the loaded files do not carry grades. */
  grades?: string
  variant?: Variant
  twin?: { slug: string; name: string }
  needs: NeedView[]
}

export interface RoleView {
  slug: string
  name: string
  family: string
  summary?: string
  description: TextBlock[]
  responsibilities: TextBlock[]
  lastUpdated?: string
  inferredOrder: boolean
  /** Tells once which levels have grades that the loaded files do not carry. */
  missingGrades?: string
  roleType?: string
  levels: LevelView[]
  /** The skills of a role without levels; the framework states no level for them. */
  unlevelled: Pick<NeedView, 'skill' | 'name' | 'description'>[]
  sharing: SharingRole[]
  /** The table of shared skills from the role's own page, in names. */
  published: { role: string; skills: string[] }[]
  updates: { date: string; notes: string[] }[]
}

/** Everything that a role's page shows. */
export function roleView(release: Release, role: Role, policy: Policy): RoleView {
  const nameOf = (skill: string) => skillBySlug(release, skill).name
  const { slug, name, family, summary, roleType, updates } = role
  return {
    slug,
    name,
    family,
    summary,
    roleType,
    description: blocks(role.description),
    responsibilities: blocks(role.responsibilities),
    lastUpdated: role.lastUpdated && formatDate(role.lastUpdated),
    inferredOrder: role.levelOrder === 'inferred',
    missingGrades: missingGrades(role.levels),
    levels: role.levels.map((level) => levelView(release, role, level, policy)),
    unlevelled: (role.unlevelledSkills ?? []).map((skill) => {
      const { name: skillName, description } = skillBySlug(release, skill)
      return { skill, name: skillName, description: blocks(description) }
    }),
    sharing: rolesSharingSkills(release, role),
    published: role.sharedSkills.map((entry) => ({ role: entry.role, skills: entry.skills.map(nameOf) })),
    updates: updates.map(({ date, notes }) => ({ date: formatDate(date), notes })),
  }
}

function levelView(release: Release, role: Role, level: RoleLevel, policy: Policy): LevelView {
  const { slug, name, number, responsibilities, variant } = level
  const twin = twinOf(role, level)
  return {
    slug,
    name,
    number,
    description: blocks(level.description),
    responsibilities,
    grades: gradeSentence(level, policy),
    variant,
    twin: twin && { slug: twin.slug, name: twin.name },
    needs: level.skills.map((need) => needView(release, need)),
  }
}

function gradeSentence({ typicalGrades }: RoleLevel, policy: Policy): string | undefined {
  if (!typicalGrades) return undefined
  if (typicalGrades.length === 0) return 'The framework states no grade for this role level.'
  const names = typicalGrades.map((code) => {
    const grade = policy.grades.grades.find((grade) => grade.code === code)
    return grade ? gradeWords(grade) : code
  })
  return `Often performed at ${formatList(names)}.`
}

function needView(release: Release, { skill: slug, level }: RoleLevel['skills'][number]): NeedView {
  const { name, description, levels } = skillBySlug(release, slug)
  const reached = skillLevelNames.indexOf(level) + 1
  return { skill: slug, name, description: blocks(description), level, reached, statements: levels[level] }
}

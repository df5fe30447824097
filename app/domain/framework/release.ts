/**
 * The shapes of a framework release: roles, role levels, skills and the statements of each skill level. A skill level
 * owns its statements; a role level only points at (skill, level).
 */

/** The four skill levels in ascending order. */
export const skillLevelNames = ['awareness', 'working', 'practitioner', 'expert'] as const
export type SkillLevelName = (typeof skillLevelNames)[number]

/** A lead-in ("You can:") and its items, word for word as published. A plain sentence has no items. */
export interface Statements {
  leadIn: string
  items: string[]
  /** The source has no text here, and the lead-in explains that in our own words. */
  missing?: true
}

/** Used where the framework has a skill level but no text for it. */
export const missingStatements: Statements = {
  leadIn: 'The framework gives no text for this skill level.',
  items: [],
  missing: true,
}

export interface Skill {
  slug: string
  name: string
  description?: string
  levels: Partial<Record<SkillLevelName, Statements>>
}

/** A role level's need: one skill at one level. */
export interface SkillNeed {
  skill: string
  level: SkillLevelName
}

export type Variant = 'technical' | 'management'

export interface RoleLevel {
  slug: string
  name: string
  /** 1 is the most junior. */
  number: number
  /** Empty where the framework starts with the responsibilities. */
  description: string
  /** Absent where the page has a sentence and no list. */
  responsibilities?: Statements
  /** Set only where the level comes as two roles. */
  variant?: Variant
  /** Slug of the other variant at the same level. */
  twin?: string
  /**
   * Codes such as "SEO", indicative only. Empty where the page gives none; absent where only tables brought the level,
   * since they have no grades.
   */
  typicalGrades?: string[]
  skills: SkillNeed[]
}

export interface SharedSkills {
  role: string
  skills: string[]
}

/** Notes of one date, word for word. */
export interface ChangeNote {
  /** ISO date. */
  date: string
  notes: string[]
}

export interface Role {
  slug: string
  name: string
  family: string
  /** The page's one-sentence summary under its title. */
  summary?: string
  description: string
  /** The paragraph "In this role, you will …". */
  responsibilities?: string
  levels: RoleLevel[]
  /** Set where no source gives the order of the levels, so that it was inferred from their names. */
  levelOrder?: 'inferred'
  /** "Senior Civil Service": such a role has skills, but no levels to build a vacancy from. */
  roleType?: string
  /** Slugs of the skills of a role without levels; the framework states no level for them. */
  unlevelledSkills?: string[]
  sharedSkills: SharedSkills[]
  published?: string
  lastUpdated?: string
  updates: ChangeNote[]
}

export interface Release {
  roles: Role[]
  skills: Skill[]
}

/** Something in a source that no rule could place; it is never dropped and never guessed. */
export interface Problem {
  /** Name of the file, where several are read together. */
  file?: string
  /** 1-based: the line of a page's text, or the row of a table whose headings are row 1. */
  line: number
  /** Heading of the column in a table. */
  column?: string
  message: string
}

/** Finds a skill. Slugs are unique in a release, so an unknown one is the caller's fault, not the user's. */
export function skillBySlug(release: Release, slug: string): Skill {
  const skill = release.skills.find((candidate) => candidate.slug === slug)
  if (!skill) throw new Error(`No skill ${slug} in this release`)
  return skill
}

/** The level at which a role level needs a skill; undefined where it does not. */
export function levelNeeded({ skills }: Pick<RoleLevel, 'skills'>, slug: string): SkillLevelName | undefined {
  return skills.find(({ skill }) => skill === slug)?.level
}

/** The neighbouring level in the ladder of four; undefined at its ends. */
export function neighbour(level: SkillLevelName, step: -1 | 1): SkillLevelName | undefined {
  return skillLevelNames[skillLevelNames.indexOf(level) + step]
}

/** The statements of a skill at a level that a role level points at; a release without them is refused. */
export function statementsOf(skill: Skill, level: SkillLevelName): Statements {
  const statements = skill.levels[level]
  if (!statements) throw new Error(`No statements for ${skill.slug} at ${level} in this release`)
  return statements
}

/** The source of a release, as every document names it. */
export interface Framework {
  id: string
  name: string
  source: string
  licence: string
  attribution: string
}

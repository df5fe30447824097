/**
 * The tables but those of the question bank. A release (frameworks … change_notes) is written once and never changed;
 * people change vacancies and edits, and every save of a vacancy leaves a revision. Times are UTC in ISO form.
 */
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RoleLevel, SharedSkills, SkillLevelName, Statements, Variant } from '../app/domain/framework/release'
import type { Choices } from '../app/domain/vacancy/choices'

export const frameworks = sqliteTable('frameworks', {
  id: text().primaryKey(),
  name: text().notNull(),
  source: text().notNull(),
  licence: text().notNull(),
  attribution: text().notNull(),
  importedAt: text('imported_at').notNull(),
})

export const roles = sqliteTable(
  'roles',
  {
    framework: text()
      .notNull()
      .references(() => frameworks.id),
    slug: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    family: text().notNull(),
    summary: text(),
    description: text().notNull(),
    responsibilities: text(),
    levelOrder: text('level_order').$type<'inferred'>(),
    roleType: text('role_type'),
    unlevelledSkills: text('unlevelled_skills', { mode: 'json' }).$type<string[]>(),
    published: text(),
    lastUpdated: text('last_updated'),
    sharedSkills: text('shared_skills', { mode: 'json' }).$type<SharedSkills[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.framework, table.slug] })],
)

export const roleLevels = sqliteTable(
  'role_levels',
  {
    framework: text().notNull(),
    role: text().notNull(),
    slug: text().notNull(),
    number: integer().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    responsibilities: text({ mode: 'json' }).$type<RoleLevel['responsibilities']>(),
    variant: text().$type<Variant>(),
    twin: text(),
    /** Absent if the sources carry no grades; an empty list if a page lists none. */
    typicalGrades: text('typical_grades', { mode: 'json' }).$type<string[]>(),
  },
  (table) => [
    primaryKey({ columns: [table.framework, table.role, table.slug] }),
    foreignKey({ columns: [table.framework, table.role], foreignColumns: [roles.framework, roles.slug] }),
  ],
)

export const skills = sqliteTable(
  'skills',
  {
    framework: text()
      .notNull()
      .references(() => frameworks.id),
    slug: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    description: text(),
  },
  (table) => [primaryKey({ columns: [table.framework, table.slug] })],
)

export const skillLevels = sqliteTable(
  'skill_levels',
  {
    framework: text().notNull(),
    skill: text().notNull(),
    level: text().$type<SkillLevelName>().notNull(),
    statements: text({ mode: 'json' }).$type<Statements>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.framework, table.skill, table.level] }),
    foreignKey({ columns: [table.framework, table.skill], foreignColumns: [skills.framework, skills.slug] }),
  ],
)

export const roleLevelSkills = sqliteTable(
  'role_level_skills',
  {
    framework: text().notNull(),
    role: text().notNull(),
    roleLevel: text('role_level').notNull(),
    position: integer().notNull(),
    skill: text().notNull(),
    level: text().$type<SkillLevelName>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.framework, table.role, table.roleLevel, table.skill] }),
    foreignKey({
      columns: [table.framework, table.role, table.roleLevel],
      foreignColumns: [roleLevels.framework, roleLevels.role, roleLevels.slug],
    }),
    foreignKey({
      columns: [table.framework, table.skill, table.level],
      foreignColumns: [skillLevels.framework, skillLevels.skill, skillLevels.level],
    }),
  ],
)

export const changeNotes = sqliteTable(
  'change_notes',
  {
    framework: text().notNull(),
    role: text().notNull(),
    position: integer().notNull(),
    date: text().notNull(),
    notes: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.framework, table.role, table.position] }),
    foreignKey({ columns: [table.framework, table.role], foreignColumns: [roles.framework, roles.slug] }),
  ],
)

export const vacancies = sqliteTable(
  'vacancies',
  {
    id: text().primaryKey(),
    framework: text().notNull(),
    role: text().notNull(),
    roleLevel: text('role_level').notNull(),
    grade: text().notNull(),
    choices: text({ mode: 'json' }).$type<Choices>().notNull(),
    version: integer().notNull(),
    /** The revision that undoing the last move to a newer release restores. */
    movedFrom: integer('moved_from'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.framework, table.role, table.roleLevel],
      foreignColumns: [roleLevels.framework, roleLevels.role, roleLevels.slug],
    }),
    index('vacancies_updated_at').on(table.updatedAt),
  ],
)

export const edits = sqliteTable(
  'edits',
  {
    vacancy: text()
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    section: text().notNull(),
    markdown: text().notNull(),
    /** The assembled wording that the edit replaced. */
    base: text().notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.vacancy, table.kind, table.section] })],
)

/** A vacancy after each save: its level, grade, choices and edits. */
export const revisions = sqliteTable(
  'revisions',
  {
    vacancy: text()
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** Absent in revisions saved before a vacancy could move to another release. */
    framework: text(),
    roleLevel: text('role_level').notNull(),
    grade: text().notNull(),
    choices: text({ mode: 'json' }).$type<Choices>().notNull(),
    edits: text({ mode: 'json' })
      .$type<{ kind: string; section: string; markdown: string; base: string }[]>()
      .notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.vacancy, table.version] })],
)

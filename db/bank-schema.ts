/** The tables of the question bank, which people change; questions are not bound to a release. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Subject } from '../app/domain/questions/place'

/** Where a question of the bank belongs; `level` is a skill level, the number of a band of grades, or empty. */
const place = {
  subject: text().$type<Subject>().notNull(),
  slug: text().notNull(),
  level: text().notNull(),
}

/** What a department says of a question of the bank. */
const words = {
  text: text().notNull(),
  probes: text({ mode: 'json' }).$type<string[]>().notNull(),
  retired: integer({ mode: 'boolean' }).notNull(),
  owner: text(),
  /** The day on which it was agreed, like "2027-03-27". */
  agreedOn: text('agreed_on'),
  version: integer().notNull(),
  updatedAt: text('updated_at').notNull(),
}

/** A department's decision on a question of ours: its own words for it, or that it is not asked. */
export const questionRewordings = sqliteTable(
  'question_rewordings',
  {
    ...place,
    /** Our own words; once they change, this row no longer applies. */
    base: text().notNull(),
    ...words,
  },
  (table) => [primaryKey({ columns: [table.subject, table.slug, table.level, table.base] })],
)

/** A department's own questions. They are not bound to a release: a skill keeps its slug from one to the next. */
export const ownQuestions = sqliteTable(
  'own_questions',
  {
    id: text().primaryKey(),
    ...place,
    kind: text().notNull(),
    /** Position of the statement that it asks about, if any. */
    focus: integer(),
    ...words,
  },
  (table) => [index('own_questions_place').on(table.subject, table.slug, table.level)],
)

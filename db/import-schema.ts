/** The tables of imports that wait to be confirmed, and of the Success Profiles pages that came with some. */
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Problem, Release } from '../app/domain/framework/release'
import type { OfficialPage, OfficialSubject } from '../app/domain/policy/official-words'
import { frameworks } from './schema'

/** Imports that await confirmation; each is gone once it is a release or a day old. */
export const imports = sqliteTable('imports', {
  id: text().primaryKey(),
  /** The current release when the sources were read, with which the preview compares. */
  base: text()
    .notNull()
    .references(() => frameworks.id),
  name: text().notNull(),
  source: text().notNull(),
  /** Absent where only pages were read. */
  release: text({ mode: 'json' }).$type<Release>(),
  /** The Success Profiles pages read, each with the edition of its subject that was current then. */
  pages: text({ mode: 'json' }).$type<{ page: OfficialPage; base?: string }[]>().notNull(),
  problems: text({ mode: 'json' }).$type<Problem[]>().notNull(),
  readAt: text('read_at').notNull(),
})

/** Success Profiles pages, each written once; the last one loaded of a subject is current. */
export const officialPages = sqliteTable(
  'official_pages',
  {
    subject: text().$type<OfficialSubject>().notNull(),
    /** The page's date, with a number after it where there are several of that date. */
    edition: text().notNull(),
    page: text({ mode: 'json' }).$type<OfficialPage>().notNull(),
    loadedAt: text('loaded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.edition] })],
)

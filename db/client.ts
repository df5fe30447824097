/** Opens the SQLite file: durable settings first, then the migrations. */
import type { Database as Connection } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import SQLite from '#sqlite'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema> & { $client: Connection }

/**
 * Opens and migrates the database at `path` (":memory:" for one that vanishes); `migrations` is their folder.
 * synchronous=FULL: what was saved survives a power cut. Throws SQLite's own error where the file cannot be opened.
 */
export function openDatabase(path: string, migrations: string): Database {
  const sqlite = new SQLite(path)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  const database = drizzle(sqlite, { schema })
  migrate(database, { migrationsFolder: migrations })
  return database
}

/**
 * A second, read-only connection that tells whether anyone has written: its number changes with every commit made
 * through any other connection (https://sqlite.org/pragma.html#pragma_data_version).
 */
export function openWatcher(path: string): { dataVersion: () => number; close: () => void } {
  const sqlite = new SQLite(path, { readonly: true })
  const statement = sqlite.prepare('PRAGMA data_version').pluck()
  return { dataVersion: () => statement.get() as number, close: () => sqlite.close() }
}

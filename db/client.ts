/** Opens the SQLite file: whose it is first, then durable settings, then the migrations. */
import { statSync } from 'node:fs'
import type { Database as Connection } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import SQLite from '#sqlite'
import { checkIdentity, claim, recordedMigrations, WrongDatabase } from './identity'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema> & { $client: Connection }

/**
 * Opens and migrates the database at `path` (":memory:" for one that vanishes); `migrations` is their folder.
 * synchronous=FULL: what was saved survives a power cut. Throws WrongDatabase before anything is written to a file that is
 * not for this version, and SQLite's own error where the file cannot be opened.
 */
export function openDatabase(path: string, migrations: string): Database {
  const known = readMigrationFiles({ migrationsFolder: migrations })
  const before = fileNumber(path)
  if (before) inspect(path, (sqlite) => checkIdentity(sqlite, known))
  const sqlite = openFile(path)
  try {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    migrate(sqlite, known)
    if (before && fileNumber(path) !== before) {
      // What was just written belongs to the file that was there; left in the log beside, it would be read into the new one.
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      throw new WrongDatabase('was exchanged for another file while it was opened; try again')
    }
    return drizzle(sqlite, { schema })
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** A connection as SQLite makes it; one that waits for others waits `timeout` milliseconds. */
export function openFile(path: string, { readonly = false, timeout = 5000 } = {}): Connection {
  // SQLite opens a folder for reading, and then says that the disk is broken.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new WrongDatabase('is a folder; name a file')
  return new SQLite(path, { readonly, fileMustExist: readonly, timeout })
}

/** What `look` sees in the file, of which nothing is changed. */
export function inspect<T>(path: string, look: (sqlite: Connection) => T): T {
  try {
    return using(openFile(path, { readonly: true }), look)
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_READONLY_ROLLBACK') throw error
    // What a crash left half-written is to be taken back before anybody can read the file; SQLite does so by itself.
    return using(openFile(path), look)
  }
}

function using<T>(sqlite: Connection, look: (sqlite: Connection) => T): T {
  try {
    return look(sqlite)
  } finally {
    sqlite.close()
  }
}

/** Which file is at a path, whatever it is called: device and inode; undefined where there is none. */
export function fileNumber(path: string): string | undefined {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false })
  return status && `${status.dev}:${status.ino}`
}

/**
 * Runs the migrations that are not recorded, in one transaction that a second start waits for. drizzle's own `migrate` rolls
 * back where SQLite has done so already, as on a full disk, and then names that in place of the cause; its records are kept.
 */
function migrate(sqlite: Connection, known: MigrationMeta[]): void {
  const run = () => {
    sqlite.exec(
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    )
    const recorded = recordedMigrations(sqlite)
    const missing = known.filter(({ folderMillis }) => !recorded.includes(folderMillis))
    const record = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    for (const { sql, hash, folderMillis } of missing) {
      for (const statement of sql) sqlite.exec(statement)
      record.run(hash, folderMillis)
    }
    claim(sqlite, missing.length > 0)
  }
  sqlite.transaction(run).immediate()
}

/**
 * A second, read-only connection that tells whether anyone has written: its number changes with every commit made
 * through any other connection (https://sqlite.org/pragma.html#pragma_data_version).
 */
export function openWatcher(path: string): { dataVersion: () => number; close: () => void } {
  const sqlite = openFile(path, { readonly: true })
  const statement = sqlite.prepare('PRAGMA data_version').pluck()
  return { dataVersion: () => statement.get() as number, close: () => sqlite.close() }
}

/** Opens the SQLite file: checks its owner, sets durability, then runs the migrations. */
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
 * synchronous=FULL: saved data survives a power cut. Throws WrongDatabase before it writes to a file that is not for
 * this version, and SQLite's own error if the file cannot be opened.
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
      // This write belongs to the old file; left in the log beside it, it would be read into the new one.
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      throw new WrongDatabase('was exchanged for another file while it was opened; try again')
    }
    return drizzle(sqlite, { schema })
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Opens a plain SQLite connection; one that waits for others waits `timeout` milliseconds. */
export function openFile(path: string, { readonly = false, timeout = 5000 } = {}): Connection {
  // SQLite opens a folder for reading, and then reports that the disk is broken.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new WrongDatabase('is a folder; name a file')
  return new SQLite(path, { readonly, fileMustExist: readonly, timeout })
}

/** Runs `look` on the file without changing it. */
export function inspect<T>(path: string, look: (sqlite: Connection) => T): T {
  try {
    return using(openFile(path, { readonly: true }), look)
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_READONLY_ROLLBACK') throw error
    // A crash may leave a half-written change, which must be rolled back before anybody can read the file; SQLite does
    // so by itself.
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

/** Identifies the file at a path, whatever its name: device and inode; undefined if there is none. */
export function fileNumber(path: string): string | undefined {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false })
  return status && `${status.dev}:${status.ino}`
}

/**
 * Runs the unrecorded migrations, in one transaction that a second start waits for. drizzle's own `migrate` rolls back
 * where SQLite has already done so, as on a full disk, and then reports that error in place of the cause; its records
 * are kept.
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
 * Opens a second connection, which only reads. Its number changes with every commit made through any other connection
 * (https://sqlite.org/pragma.html#pragma_data_version).
 */
export function openReader(path: string): { database: Database; dataVersion: () => number } {
  const sqlite = openFile(path, { readonly: true })
  const version = sqlite.prepare('PRAGMA data_version').pluck()
  return { database: drizzle(sqlite, { schema }), dataVersion: () => version.get() as number }
}

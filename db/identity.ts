/** Tells whose database a file is, by SQLite's two numbers for programs and by the migrations recorded in it. */
import type SQLite from 'better-sqlite3'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import manifest from '../package.json' with { type: 'json' }

/** "hpck" in ASCII, in the header of every database of ours (https://sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x6870636b

const ownVersion = manifest.version

/**
 * A database that this version must leave alone; the message gives the reason and the remedy, after the file's name.
 */
export class WrongDatabase extends Error {
  override name: string = 'WrongDatabase'
}

/** One of our databases with migrations that this version does not have. */
export class NewerDatabase extends WrongDatabase {
  override name = 'NewerDatabase'
}

/**
 * Throws WrongDatabase for the database of another program, and NewerDatabase for one with migrations that are not
 * `known`; returns 'empty' for a file without tables, else 'ours'. Version 0.1 had no application_id: its first
 * migration identifies it.
 */
export function checkIdentity(sqlite: SQLite.Database, known: MigrationMeta[]): 'ours' | 'empty' {
  const id = numberOf(sqlite, 'application_id')
  const tables = sqlite.prepare('SELECT name FROM sqlite_schema WHERE type = ?').pluck().all('table') as string[]
  if (id === 0 && tables.length === 0) return 'empty'
  const recorded = tables.includes('__drizzle_migrations') ? recordedMigrations(sqlite) : []
  if (id !== applicationId && !(id === 0 && recorded.includes(known[0]?.folderMillis ?? 0)))
    throw new WrongDatabase(
      `is the database of another program (application_id ${id}, ${nameSome(tables)}); name a file of this service, or a new one`,
    )
  if (recorded.every((time) => known.some(({ folderMillis }) => folderMillis === time))) return 'ours'
  throw new NewerDatabase(
    `was written by ${writerOf(sqlite)} of the hiring pack builder, which this one (${ownVersion}) cannot read; start that version, or restore a backup from before it`,
  )
}

/** Marks the database as ours; after a migration, records this version as the last to have migrated it. */
export function claim(sqlite: SQLite.Database, migrated: boolean): void {
  if (numberOf(sqlite, 'application_id') !== applicationId) sqlite.pragma(`application_id = ${applicationId}`)
  if (migrated) sqlite.pragma(`user_version = ${toNumber(ownVersion)}`)
}

/** Lists when each migration that has run was made, in milliseconds: drizzle's own name for it. */
export function recordedMigrations(sqlite: SQLite.Database): number[] {
  const times = sqlite.prepare('SELECT created_at FROM __drizzle_migrations').pluck().all()
  return times.map(Number)
}

function numberOf(sqlite: SQLite.Database, pragma: 'application_id' | 'user_version'): number {
  return sqlite.pragma(pragma, { simple: true }) as number
}

function nameSome(tables: string[]): string {
  if (tables.length === 0) return 'without tables'
  return `with tables such as ${tables.slice(0, 3).join(', ')}`
}

/** "version 0.2.0", if the database records it. */
function writerOf(sqlite: SQLite.Database): string {
  const number = numberOf(sqlite, 'user_version')
  if (number <= toNumber(ownVersion)) return 'another version'
  return `version ${[number / 1e6, (number / 1e3) % 1e3, number % 1e3].map(Math.floor).join('.')}`
}

/** 1.2.3 as 1002003, for user_version, which is a 32-bit number. */
function toNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return major * 1e6 + minor * 1e3 + patch
}

/** Whole copies of a database, for backups and for what is restored from them. */
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { inspect } from './client'
import { checkIdentity, WrongDatabase } from './identity'

/**
 * Writes the database at `from` to the new file `to` as it stands at one moment, also while others write to it, with what
 * is only in its write-ahead log so far; then reads the copy from end to end. VACUUM INTO and not SQLite's backup API, which
 * begins again with every save of a busy server. Throws WrongDatabase for what is not ours or not whole, and SQLite's errors.
 */
export function copyDatabase(from: string, to: string, migrations: string): void {
  const known = readMigrationFiles({ migrationsFolder: migrations })
  inspect(from, (sqlite) => {
    if (checkIdentity(sqlite, known) === 'empty') throw new WrongDatabase('is an empty database; name another file')
    sqlite.prepare('VACUUM INTO ?').run(to)
  })
  inspect(to, (sqlite) => {
    const [flaw] = sqlite.prepare('PRAGMA integrity_check').pluck().all() as string[]
    if (flaw !== 'ok') throw new WrongDatabase(`is damaged (${flaw?.replace(/\s+/g, ' ')})`)
    const [stray] = sqlite.prepare('PRAGMA foreign_key_check').all() as { table: string; parent: string }[]
    if (stray) throw new WrongDatabase(`is not whole (${stray.table} without their ${stray.parent})`)
  })
}

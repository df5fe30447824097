/** Makes whole copies of a database, for backups and for restoring them. */
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { inspect } from './client'
import { checkIdentity, WrongDatabase } from './identity'

/**
 * Writes the database at `from` to the new file `to` as of one moment, even while others write to it, including its
 * write-ahead log; then reads the copy from end to end. Uses VACUUM INTO, since SQLite's backup API begins again with
 * every save of a busy server. Throws WrongDatabase for a file that is not ours or not whole, and SQLite's errors.
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

/** Putting a backup in the place of the database: checked first, in one step, with the old one kept. */
import { chmodSync, chownSync, existsSync, linkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { fileNumber, inspect, openFile } from '../../db/client'
import { copyDatabase } from '../../db/copy'
import { storageFailure } from '../../db/failure'
import { checkIdentity, NewerDatabase, WrongDatabase } from '../../db/identity'
import { BadBackup, reasonOf } from './backup.server'
import { migrationsFolder } from './database.server'
import { beside, flush } from './whole-file.server'

/**
 * Puts a copy of the backup `file` in the place of the database at `path`, which nobody may have open. Gives the path under
 * which the replaced database is kept; undefined where there was none. Throws BadBackup, and then all is as it was.
 *
 * A file is exchanged, rather than pages written into the open database, because the database may be damaged, and because
 * what a server saves meanwhile would be in neither of the two.
 */
export function restore(path: string, file: string): string | undefined {
  if (path === ':memory:') throw new BadBackup('DATABASE_PATH=:memory: is no file; set it to the database to restore.')
  if (!existsSync(file)) throw new BadBackup(`There is no file ${file}; name a backup.`)
  if (fileNumber(file) === fileNumber(path)) throw new BadBackup(`${file} is the database itself; name a backup.`)
  // A link stays, and leads to the new file.
  const place = existsSync(path) ? realpathSync(path) : path
  try {
    return beside(place, (folder) => {
      const copy = join(folder, 'restored.sqlite')
      copyBackup(file, copy)
      flush(copy)
      if (existsSync(place)) takeOwner(copy, place)
      return exchange(place, copy)
    })
  } catch (cause) {
    if (cause instanceof BadBackup) throw cause
    if (cause instanceof WrongDatabase) throw new BadBackup(`DATABASE_PATH=${path} ${cause.message}.`, { cause })
    throw new BadBackup(`DATABASE_PATH=${path} was not restored: ${reasonOf(cause)}.`, { cause })
  }
}

function copyBackup(file: string, copy: string): void {
  try {
    copyDatabase(file, copy, migrationsFolder())
  } catch (cause) {
    if (cause instanceof WrongDatabase) throw new BadBackup(`${file} ${cause.message}.`, { cause })
    const { code } = storageFailure(cause) ?? {}
    if (!code || !/^SQLITE_(NOTADB|CORRUPT|CANTOPEN)/.test(code)) throw cause
    throw new BadBackup(`${file} cannot be read as a backup of this service (${code}); name another file.`, { cause })
  }
}

/** Who may read and write the database stays as it is. */
function takeOwner(copy: string, path: string): void {
  const { mode, uid, gid } = statSync(path)
  const own = statSync(copy)
  if (own.uid !== uid || own.gid !== gid) chownSync(copy, uid, gid)
  chmodSync(copy, mode)
}

/**
 * The old file gets a second name before the new one takes its place, so that at every moment there is a whole database at
 * `path`. What SQLite keeps beside the old file would be read into the new one, so it goes with the old.
 */
function exchange(path: string, copy: string): string | undefined {
  const kept = `${path}.replaced-${new Date().toISOString().replace(/\W/g, '')}`
  const isThere = existsSync(path)
  const letIn = isThere ? keepOthersOut(path) : () => {}
  try {
    if (isThere) linkSync(path, kept)
    moveSideFiles(path, kept)
    // Windows exchanges no open file; elsewhere a server that starts now waits until the new one is there.
    if (process.platform === 'win32') letIn()
    renameSync(copy, path)
  } catch (error) {
    moveSideFiles(kept, path)
    rmSync(kept, { force: true })
    throw error
  } finally {
    letIn()
  }
  flush(dirname(path), true)
  return isThere ? kept : undefined
}

function moveSideFiles(from: string, to: string): void {
  for (const ending of ['-wal', '-shm', '-journal'])
    if (existsSync(from + ending)) renameSync(from + ending, to + ending)
}

/**
 * Makes the database one file, without a log beside it, and keeps it locked until the function that it gives is called: a
 * running server has a lock that nobody gets past. A file too damaged to be locked is left as it is.
 */
function keepOthersOut(path: string): () => void {
  const sqlite = openFile(path, { timeout: 1000 })
  try {
    refuseForeign(path)
    sqlite.pragma('journal_mode = DELETE')
    sqlite.exec('BEGIN EXCLUSIVE')
    // Someone may have come between the two, and has the log again.
    if (sqlite.pragma('journal_mode', { simple: true }) === 'wal') throw inUse(path)
  } catch (cause) {
    sqlite.close()
    const { code = '' } = storageFailure(cause) ?? {}
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return () => {}
    throw code.startsWith('SQLITE_BUSY') ? inUse(path) : cause
  }
  return () => sqlite.close()
}

function inUse(path: string): BadBackup {
  return new BadBackup(`DATABASE_PATH=${path} is open in a running server or elsewhere; end that first, then restore.`)
}

/** One of a newer version is ours to replace: going back to a backup is how an upgrade is undone. */
function refuseForeign(path: string): void {
  try {
    inspect(path, (sqlite) => checkIdentity(sqlite, readMigrationFiles({ migrationsFolder: migrationsFolder() })))
  } catch (error) {
    if (!(error instanceof NewerDatabase)) throw error
  }
}

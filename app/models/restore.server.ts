/** Puts a backup in the place of the database: checks it first, exchanges in one step, keeps the old one. */
import { chmodSync, chownSync, existsSync, linkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { fileNumber, inspect, openFile } from '../../db/client'
import { copyDatabase } from '../../db/copy'
import { storageFailure } from '../../db/failure'
import { checkIdentity, NewerDatabase, WrongDatabase } from '../../db/identity'
import { BadBackup, reasonOf } from './backup.server'
import { migrationsFolder } from './migrations-folder.server'
import { beside, flush } from './whole-file.server'

/**
 * Puts a copy of the backup `file` in the place of the database at `path`, which nobody may have open. Returns the path
 * of the kept old database; undefined if there was none. Throws BadBackup and leaves everything as it was.
 *
 * Exchanges the file instead of writing pages into the open database, because the database may be damaged, and because
 * saves of a running server would be in neither of the two.
 */
export function restore(path: string, file: string): string | undefined {
  if (path === ':memory:') throw new BadBackup('DATABASE_PATH=:memory: is no file; set it to the database to restore.')
  if (!existsSync(file)) throw new BadBackup(`There is no file ${file}; name a backup.`)
  if (fileNumber(file) === fileNumber(path)) throw new BadBackup(`${file} is the database itself; name a backup.`)
  // Keeps a link, which then leads to the new file.
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

/** Keeps the owner and the permissions of the database. */
function takeOwner(copy: string, path: string): void {
  const { mode, uid, gid } = statSync(path)
  const own = statSync(copy)
  if (own.uid !== uid || own.gid !== gid) chownSync(copy, uid, gid)
  chmodSync(copy, mode)
}

/**
 * Gives the old file a second name before the new one takes its place, so that `path` has a whole database at every
 * moment. Moves SQLite's files beside the old one with it, since they would be read into the new one.
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
 * Makes the database one file, without a log beside it, and locks it until the returned function is called. Throws if a
 * running server has it open. Leaves a file too damaged to lock as it is.
 */
function keepOthersOut(path: string): () => void {
  const sqlite = openFile(path, { timeout: 1000 })
  try {
    refuseForeign(path)
    sqlite.pragma('journal_mode = DELETE')
    sqlite.exec('BEGIN EXCLUSIVE')
    // Another program may have opened it between the two, and has the log again.
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

/** A database of a newer version is ours to replace: restoring a backup is how to undo an upgrade. */
function refuseForeign(path: string): void {
  try {
    inspect(path, (sqlite) => checkIdentity(sqlite, readMigrationFiles({ migrationsFolder: migrationsFolder() })))
  } catch (error) {
    if (!(error instanceof NewerDatabase)) throw error
  }
}

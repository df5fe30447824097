/** Backups of the database, made while the service runs. */
import { chmodSync, existsSync, realpathSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileNumber } from '../../db/client'
import { copyDatabase } from '../../db/copy'
import { adviceOn, storageFailure } from '../../db/failure'
import { WrongDatabase } from '../../db/identity'
import { migrationsFolder } from './migrations-folder.server'
import { beside, flush } from './whole-file.server'

/** A backup that cannot be made or restored; the message is one sentence with the file's name and the remedy. */
export class BadBackup extends Error {
  override name = 'BadBackup'
}

/**
 * Writes the database at `path` to `file`, which must not exist: as of one moment, checked, readable by nobody who
 * cannot read the database. Throws BadBackup, and then there is no `file`.
 */
export function backUp(path: string, file: string): void {
  if (!existsSync(path))
    throw new BadBackup(`There is no database at ${path}; set DATABASE_PATH to the one to back up.`)
  refuseTarget(path, file)
  try {
    beside(file, (folder) => {
      const copy = join(folder, 'backup.sqlite')
      copyDatabase(path, copy, migrationsFolder())
      flush(copy)
      chmodSync(copy, statSync(path).mode)
      renameSync(copy, file)
      flush(dirname(resolve(file)), true)
    })
  } catch (cause) {
    if (cause instanceof WrongDatabase) throw new BadBackup(`DATABASE_PATH=${path} ${cause.message}.`, { cause })
    throw new BadBackup(`DATABASE_PATH=${path} was not copied to ${file}: ${reasonOf(cause)}.`, { cause })
  }
}

/** Refuses a name beside the database that SQLite uses itself, since it would be read into the database. */
function refuseTarget(path: string, file: string): void {
  if (fileNumber(file) === fileNumber(path)) throw new BadBackup(`${file} is the database itself; name another file.`)
  if (existsSync(file)) throw new BadBackup(`${file} is there already; name a new file.`)
  const folder = dirname(resolve(file))
  if (!existsSync(folder)) throw new BadBackup(`${file} cannot be written: there is no folder ${folder}.`)
  const wanted = join(realpathSync(folder), basename(file))
  if (['-wal', '-shm', '-journal'].some((ending) => wanted === realpathSync(path) + ending))
    throw new BadBackup(`${file} is a name that belongs to the database; name another file.`)
}

/** The cause, for the end of a sentence; throws an error that is a defect of ours. */
export function reasonOf(error: unknown): string {
  const failure = storageFailure(error)
  if (failure) return adviceOn(failure)
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return 'the disk is full; free some space on it and try again (ENOSPC)'
  if (code) return `the system refused to write (${code}); the file must go into a folder that this user may write to`
  throw error
}

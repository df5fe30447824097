/** The open database: what reads and writes it, and what tells whether it is still the one that was opened. */
import { realpathSync } from 'node:fs'
import { type Database, fileNumber, openDatabase, openWatcher } from './client'

export interface Store {
  database: Database
  /** A number that stays the same until somebody saves, here or in another process; always new for ":memory:". */
  lastChange: () => number
  /**
   * True if the files at the database's path are still those that were opened: saves into a deleted or exchanged file
   * are lost with the process. SQLite keeps the three files as long as a connection is open.
   */
  isInPlace: () => boolean
  close: () => void
}

/** Opens and migrates the database at `path`; ":memory:" makes one that vanishes. Throws as `openDatabase` does. */
export function openStore(path: string, migrations: string): Store {
  const database = openDatabase(path, migrations)
  const isFile = path !== ':memory:'
  const watcher = isFile ? openWatcher(path) : undefined
  const files = isFile ? filesOf(path) : []
  return {
    database,
    lastChange: () => watcher?.dataVersion() ?? performance.now(),
    isInPlace: () => files.every(({ path, file }) => fileNumber(path) === file),
    close: () => {
      watcher?.close()
      database.$client.close()
    },
  }
}

/** The database's files, each with its identity now. */
function filesOf(path: string): { path: string; file: string | undefined }[] {
  const real = realpathSync(path)
  return [path, `${real}-wal`, `${real}-shm`].map((one) => ({ path: one, file: fileNumber(one) }))
}

/** The one place from which the models take the database. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Database, fileNumber, openDatabase, openWatcher } from '../../db/client'
import { projectRoot } from '../config/project-root.server'

interface Connection {
  database: Database
  watcher?: ReturnType<typeof openWatcher>
  /** The paths of the files that it stands in, with which file was at each when it was opened. */
  files: Map<string, string | undefined>
}

let connection: Connection | undefined

/** Opens and migrates the database; closes one that was open. ":memory:" serves tests. */
export function connect(path: string): void {
  disconnect()
  const database = openDatabase(path, migrationsFolder())
  if (path === ':memory:') connection = { database, files: new Map() }
  else connection = { database, watcher: openWatcher(path), files: filesOf(path) }
}

/** Where the migrations of this version are. */
export function migrationsFolder(): string {
  return resolve(projectRoot(), 'db/migrations')
}

/** Closes the database; without one it does nothing. */
export function disconnect(): void {
  connection?.watcher?.close()
  connection?.database.$client.close()
  connection = undefined
}

/** The open database; asking before `connect` is a defect and throws. */
export function database(): Database {
  if (!connection) throw new Error('The database is not open')
  return connection.database
}

/**
 * Whether the files at the database's path are still those that were opened: what is saved in a file that was deleted or
 * exchanged is gone with the process. SQLite keeps the three as long as a connection is open.
 */
export function isInPlace(): boolean {
  return [...(connection?.files ?? [])].every(([path, file]) => fileNumber(path) === file)
}

function filesOf(path: string): Map<string, string | undefined> {
  const real = realpathSync(path)
  return new Map([path, `${real}-wal`, `${real}-shm`].map((one) => [one, fileNumber(one)]))
}

/** A number that changes with every saved change; for ":memory:" it never stands still, so nothing is cached. */
export function dataVersion(): number {
  return connection?.watcher?.dataVersion() ?? performance.now()
}

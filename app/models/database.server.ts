/** The models take the database from here only. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Database, fileNumber, openDatabase, openWatcher } from '../../db/client'
import { projectRoot } from '../config/project-root.server'

interface Connection {
  database: Database
  watcher?: ReturnType<typeof openWatcher>
  /** The paths of the database's files, each with the identity of its file when it was opened. */
  files: Map<string, string | undefined>
}

let connection: Connection | undefined

/** Opens and migrates the database, after closing an open one. Tests use ":memory:". */
export function connect(path: string): void {
  disconnect()
  const database = openDatabase(path, migrationsFolder())
  if (path === ':memory:') connection = { database, files: new Map() }
  else connection = { database, watcher: openWatcher(path), files: filesOf(path) }
}

/** The folder of this version's migrations. */
export function migrationsFolder(): string {
  return resolve(projectRoot(), 'db/migrations')
}

/** Closes the database, if one is open. */
export function disconnect(): void {
  connection?.watcher?.close()
  connection?.database.$client.close()
  connection = undefined
}

/** The open database; throws if called before `connect`, which is a defect. */
export function database(): Database {
  if (!connection) throw new Error('The database is not open')
  return connection.database
}

/**
 * True if the files at the database's path are still those that were opened: saves into a deleted or exchanged file are
 * lost with the process. SQLite keeps the three files as long as a connection is open.
 */
export function isInPlace(): boolean {
  return [...(connection?.files ?? [])].every(([path, file]) => fileNumber(path) === file)
}

function filesOf(path: string): Map<string, string | undefined> {
  const real = realpathSync(path)
  return new Map([path, `${real}-wal`, `${real}-shm`].map((one) => [one, fileNumber(one)]))
}

/** A number that changes with every saved change; for ":memory:" it always changes, so nothing is cached. */
export function dataVersion(): number {
  return connection?.watcher?.dataVersion() ?? performance.now()
}

/** The one place from which the models take the database. */
import { resolve } from 'node:path'
import { type Database, openDatabase, openWatcher } from '../../db/client'
import { projectRoot } from './project-root.server'

interface Connection {
  database: Database
  watcher?: ReturnType<typeof openWatcher>
}

let connection: Connection | undefined

/** Opens and migrates the database; closes one that was open. ":memory:" serves tests. */
export function connect(path: string): void {
  disconnect()
  const database = openDatabase(path, resolve(projectRoot(), 'db/migrations'))
  connection = { database, watcher: path === ':memory:' ? undefined : openWatcher(path) }
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

/** A number that changes with every saved change; for ":memory:" it never stands still, so nothing is cached. */
export function dataVersion(): number {
  return connection?.watcher?.dataVersion() ?? performance.now()
}

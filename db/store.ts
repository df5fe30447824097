/** The open database: one connection writes, in one transaction after the other; another one reads what is saved. */
import { realpathSync } from 'node:fs'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { type Database, fileNumber, openDatabase, openReader } from './client'
import { createQueue } from './queue'
import type * as schema from './schema'

/** drizzle as on a driver that answers later: every query is awaited. */
type AsyncDatabase = BaseSQLiteDatabase<'async', unknown, typeof schema> & Pick<Database, '$client'>
export type ReadAccess = Pick<AsyncDatabase, 'select' | '$client'>
export type Transaction = Pick<AsyncDatabase, 'select' | 'insert' | 'update' | 'delete' | '$count' | 'run' | '$client'>

export interface Store {
  /** Reads what is saved. Inside a transaction this waits for ever or sees the time before it: read through `tx`. */
  read: <T>(work: (db: ReadAccess) => Promise<T>) => Promise<T>
  /** Saves all that `work` writes or, if it throws, nothing. Waits for the transactions asked for before. */
  inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** A number that stays the same until somebody saves, here or in another process; always new for ":memory:". */
  lastChange: () => number
  /** Throws unless the database answers and its files are those that were opened. */
  check: () => void
  /** Waits for the transactions asked for before. */
  close: () => Promise<void>
}

/** The store with its writing connection, which tests look into. */
export interface OpenStore extends Store {
  database: Database
}

/** Opens and migrates the database at `path`; ":memory:" makes one that vanishes. Throws as `openDatabase` does. */
export function openStore(path: string, migrations: string): OpenStore {
  const database = openDatabase(path, migrations)
  const files = path === ':memory:' ? [] : filesOf(path)
  const reader = path === ':memory:' ? undefined : openReader(path)
  const inTurn = createQueue()
  return {
    database,
    // The only connection of a database in memory may be in a transaction, so reading waits its turn.
    read: async (work) => (reader ? work(asAsync(reader.database)) : inTurn(() => work(asAsync(database)))),
    inTransaction: (work) => inTurn(() => transact(database, work)),
    lastChange: () => reader?.dataVersion() ?? performance.now(),
    check: () => {
      if (files.some(({ path, file }) => fileNumber(path) !== file))
        throw new Error('The database file was deleted or exchanged; stop the service and restore it')
      database.$client.prepare('SELECT 1').get()
    },
    close: () =>
      inTurn(async () => {
        reader?.database.$client.close()
        database.$client.close()
      }),
  }
}

const asAsync = (database: Database) => database as unknown as AsyncDatabase

/** BEGIN IMMEDIATE, since a transaction that begins with reading fails once another program has written. */
async function transact<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { $client } = database
  $client.exec('BEGIN IMMEDIATE')
  try {
    const result = await work(asAsync(database))
    $client.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite has already rolled back after some failures, as on a full disk.
    if ($client.inTransaction) $client.exec('ROLLBACK')
    throw error
  }
}

/**
 * The database's files, each with its identity now. Saves into a deleted or exchanged file are lost with the process.
 * SQLite keeps the three files as long as a connection is open.
 */
function filesOf(path: string): { path: string; file: string | undefined }[] {
  const real = realpathSync(path)
  return [path, `${real}-wal`, `${real}-shm`].map((name) => ({ path: name, file: fileNumber(name) }))
}

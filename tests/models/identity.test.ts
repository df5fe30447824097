/** Tests whose database a file is: ours opens, whatever its age; any other is left exactly as it was. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type SQLite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { migrationsFolder } from '../../app/models/migrations-folder.server'
import { openAll } from '../../app/models/start-up.server'
import { openFile } from '../../db/client'
import manifest from '../../package.json' with { type: 'json' }
import { openContext, type TestContext } from '../support/context'

let context: TestContext

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-identity-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'a.sqlite')
}

/** Makes a database with a program of its own; returns the path. */
function madeBy(program: (sqlite: SQLite.Database) => void): string {
  const path = newPath()
  const sqlite = openFile(path)
  program(sqlite)
  sqlite.close()
  return path
}

/** The database as version 0.1.0 made it, with the migrator that it used. */
const madeByFirstVersion = () =>
  madeBy((sqlite) => {
    sqlite.pragma('journal_mode = WAL')
    migrate(drizzle(sqlite), { migrationsFolder: migrationsFolder() })
    sqlite.exec("INSERT INTO frameworks VALUES ('old', 'Old', '', '', '', '')")
  })

/** The reason for refusing the start; nothing at the path may have changed. */
async function refusal(path: string): Promise<string> {
  const before = readFileSync(path, 'hex')
  const said = await openAll({ DATABASE_PATH: path, LOG_LEVEL: 'silent' }).catch((error: Error) => error)
  if (!(said instanceof Error)) throw new Error('It was opened')
  expect(said.name).toBe('BadSetting')
  expect(readFileSync(path, 'hex')).toBe(before)
  return said.message.replace(path, 'FILE')
}

const pragma = (name: string) => context.store.database.$client.pragma(name, { simple: true })

test('a new database says in its header whose it is and which version made it', async () => {
  const path = newPath()
  context = openContext(path)
  expect([pragma('application_id'), pragma('user_version')]).toEqual([0x6870636b, 2000])
  expect(manifest.version).toBe('0.2.0')
  await context.store.close()
  context = openContext(path)
  expect(pragma('journal_mode')).toBe('wal')
})

test('a database of the first version, which had no mark, opens with what it holds and gets one', () => {
  const path = madeByFirstVersion()
  context = openContext(path)
  expect(context.store.database.$client.prepare('SELECT id FROM frameworks').pluck().all()).toEqual(['old'])
  expect(pragma('application_id')).toBe(0x6870636b)
})

test('an empty file, and an empty database, become ours', () => {
  const empty = newPath()
  writeFileSync(empty, '')
  for (const path of [empty, madeBy((sqlite) => sqlite.exec('VACUUM'))]) {
    context = openContext(path)
    expect(pragma('application_id')).toBe(0x6870636b)
  }
})

test('a database with a migration that this version does not know is refused, with the version that wrote it', async () => {
  const path = newPath()
  context = openContext(path)
  context.store.database.$client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 1999999999999)")
  pragma('user_version = 1002003')
  await context.store.close()
  expect(await refusal(path)).toBe(
    'DATABASE_PATH=FILE was written by version 1.2.3 of the hiring pack builder, which this one (0.2.0) cannot read; start that version, or restore a backup from before it.',
  )
})

test('so is one whose version is not known, also where the migration lies between ours', async () => {
  const path = madeByFirstVersion()
  const sqlite = openFile(path)
  sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 1795490487377)")
  sqlite.close()
  expect(await refusal(path)).toMatch(/^DATABASE_PATH=FILE was written by another version of the hiring pack builder, /)
})

test.each<[string, (sqlite: SQLite.Database) => void, string]>([
  [
    'an application_id of its own',
    (sqlite) => {
      sqlite.exec('CREATE TABLE layers (id)')
      sqlite.pragma('application_id = 1196444487')
    },
    'application_id 1196444487, with tables such as layers',
  ],
  [
    'no application_id',
    (sqlite) => sqlite.exec('CREATE TABLE a (id); CREATE TABLE b (id); CREATE TABLE c (id); CREATE TABLE d (id)'),
    'application_id 0, with tables such as a, b, c',
  ],
  [
    'tables called like ours',
    (sqlite) => sqlite.exec('CREATE TABLE vacancies (id); CREATE TABLE edits (id)'),
    'application_id 0, with tables such as vacancies, edits',
  ],
  [
    'migrations of its own',
    (sqlite) =>
      sqlite.exec(
        'CREATE TABLE __drizzle_migrations (hash, created_at); INSERT INTO __drizzle_migrations VALUES (1, 2)',
      ),
    'application_id 0, with tables such as __drizzle_migrations',
  ],
])('the database of another program with %s is refused', async (_, program, found) => {
  expect(await refusal(madeBy(program))).toBe(
    `DATABASE_PATH=FILE is the database of another program (${found}); name a file of this service, or a new one.`,
  )
})

test('so is one that its program has open, whose log stays as it is', async () => {
  const path = newPath()
  const sqlite = openFile(path)
  onTestFinished(() => void sqlite.close())
  sqlite.pragma('journal_mode = WAL')
  sqlite.exec('CREATE TABLE a (id)')
  const log = readFileSync(`${path}-wal`, 'hex')
  expect(await refusal(path)).toMatch(/is the database of another program \(application_id 0, with tables such as a\)/)
  expect(readFileSync(`${path}-wal`, 'hex')).toBe(log)
  expect(log.length).toBeGreaterThan(8000)
})

test('a file that is no database, and a folder, are said to be what they are', async () => {
  const path = newPath()
  writeFileSync(path, 'Dear Sir or Madam, '.repeat(300))
  expect(await refusal(path)).toBe(
    'DATABASE_PATH=FILE cannot be opened: the file is damaged or no SQLite database; restore a backup, or name another file (SQLITE_NOTADB).',
  )
  const folder = dirname(path)
  await expect(openAll({ DATABASE_PATH: folder, LOG_LEVEL: 'silent' })).rejects.toThrow(
    `DATABASE_PATH=${folder} is a folder; name a file.`,
  )
})

test('a database whose writer crashed before it had the log is taken back to its last commit', () => {
  const old = madeByFirstVersion()
  const path = newPath()
  const sqlite = openFile(old)
  sqlite.pragma('journal_mode = DELETE')
  sqlite.pragma('cache_size = 1')
  sqlite.exec("BEGIN; UPDATE frameworks SET name = 'Half'; CREATE TABLE half (text)")
  for (let row = 0; row < 500; row++) sqlite.prepare('INSERT INTO half VALUES (?)').run('x'.repeat(3000))
  for (const ending of ['', '-journal']) copyFileSync(old + ending, path + ending)
  sqlite.close()
  context = openContext(path)
  expect(context.store.database.$client.prepare('SELECT name FROM frameworks').pluck().all()).toEqual(['Old'])
  expect(pragma('integrity_check')).toBe('ok')
})

/** Tests `backup` and `restore` as processes, beside a running server, and killed in the middle. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type SQLite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seed } from '../../app/models/seed.server'
import { getVacancy, listVacancies, saveVacancy } from '../../app/models/vacancy.server'
import { openFile } from '../../db/client'
import { startServer } from '../server/running'
import { openContext, type TestContext } from '../support/context'
import { type Answer, contentOf, hiringPack, program, temporaryFolder } from './terminal'

let context: TestContext

let folder: string
let path: string
let id: string

beforeEach(async () => {
  folder = temporaryFolder()
  path = join(folder, 'a.sqlite')
  await opened(path, seed)
  id = (await opened(path, listVacancies))[0]?.id ?? ''
})

afterEach(() => context?.store.close())

async function opened<T>(file: string, work: (context: TestContext) => Promise<T>): Promise<T> {
  context = openContext(file)
  const done = await work(context)
  expect(context.store.database.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  await context.store.close()
  return done
}

const run = (...words: string[]) => hiringPack(words, { DATABASE_PATH: path })

/** Runs a command that must be refused in one sentence and leave every file as it was. */
function refusal(...words: string[]): string {
  const before = contentOf(folder)
  const { status, stdout, stderr } = run(...words)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  // SQLite's own files beside a database appear even when it is only read.
  const isNoSide = ([name]: [string, string]) => !/-(wal|shm)$/.test(name)
  expect(Object.entries(contentOf(folder)).filter(isNoSide)).toEqual(Object.entries(before).filter(isNoSide))
  return stderr.trimEnd().replaceAll(folder, 'DIR')
}

/** Saves a title that names the version it makes; returns the version. */
async function save(): Promise<number> {
  const { version, vacancy } = await getVacancy(context, id)
  const post = { ...vacancy.choices.post, title: `Save ${version + 1}` }
  expect(await saveVacancy(context, id, version, { choices: { ...vacancy.choices, post } })).toBe('saved')
  return version + 1
}

/** Reads the version of the vacancy, which its title must match. */
async function versionIn(file: string): Promise<number> {
  const { version, vacancy } = await opened(file, () => getVacancy(context, id))
  if (version > 1) expect(vacancy.choices.post.title).toBe(`Save ${version}`)
  return version
}

const kept = () => readdirSync(folder).filter((name) => name.includes('.replaced-'))

test('a backup that is made while the server saves is whole, and has every save that was answered before', async () => {
  const { post, end } = await startServer(path)
  let answered = 1
  let stopped = false
  const saving = (async () => {
    for (; !stopped; answered++) {
      const fields = { version: String(answered), 'post.title': `Save ${answered + 1}` }
      expect((await post(`/vacancies/${id}/post/basics`, fields)).status).toBe(302)
    }
  })()
  for (const name of ['one', 'two', 'three']) {
    const before = answered
    const { status, stdout } = await runBeside('backup', join(folder, name))
    expect([status, stdout]).toEqual([0, `${path} is backed up and checked in ${join(folder, name)}.\n`])
    const [version, after] = [await versionIn(join(folder, name)), answered]
    expect(version).toBeGreaterThanOrEqual(before)
    expect(version).toBeLessThanOrEqual(after + 1)
    expect(after).toBeGreaterThan(before)
  }
  stopped = true
  await saving
  await end('SIGTERM')
  expect(await versionIn(path)).toBe(answered)
})

/** Runs without blocking this process, which talks to the server meanwhile. */
function runBeside(...words: string[]): Promise<Answer> {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, DATABASE_PATH: path } })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk) => {
      said[stream] += String(chunk)
    })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, ...said })))
}

test('what is restored is what was backed up, and what it replaced is kept beside', async () => {
  const backup = join(folder, 'backup.sqlite')
  await opened(path, save)
  expect(run('backup', backup).status).toBe(0)
  await opened(path, async () => [await save(), await save()])
  chmodSync(path, 0o600)
  const { status, stdout, stderr } = run('restore', backup)
  const [replaced = ''] = kept()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toBe(`${path} is restored from ${backup}; what it replaced is kept as ${join(folder, replaced)}.\n`)
  expect([await versionIn(path), await versionIn(join(folder, replaced))]).toEqual([2, 4])
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
  expect(readdirSync(folder).sort()).toEqual(['a.sqlite', replaced, 'backup.sqlite'].sort())
})

test('a backup can be restored where there is no database any more, also beside its old log', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  const elsewhere = join(folder, 'new.sqlite')
  writeFileSync(`${elsewhere}-wal`, 'an old log')
  const { status, stdout } = hiringPack(['restore', backup], { DATABASE_PATH: elsewhere })
  expect([status, stdout]).toEqual([0, `${elsewhere} is restored from ${backup}.\n`])
  expect(existsSync(`${elsewhere}-wal`)).toBe(false)
  expect(await versionIn(elsewhere)).toBe(1)
})

test('a database that is damaged is replaced, and kept with its log', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  writeFileSync(path, 'no database at all '.repeat(500))
  writeFileSync(`${path}-wal`, 'its log')
  expect(run('restore', backup).status).toBe(0)
  expect(await versionIn(path)).toBe(1)
  const replaced = join(folder, kept().sort()[0] ?? '')
  expect(readFileSync(replaced, 'utf8')).toMatch(/^no database at all/)
  expect(readFileSync(`${replaced}-wal`, 'utf8')).toBe('its log')
})

test('nothing is restored while a server has the database open, even one that does nothing', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  const { post, end, ask } = await startServer(path)
  expect(refusal('restore', backup)).toBe(
    'DATABASE_PATH=DIR/a.sqlite is open in a running server or elsewhere; end that first, then restore.',
  )
  expect((await post(`/vacancies/${id}/post/basics`, { version: '1', 'post.title': 'Save 2' })).status).toBe(302)
  expect((await ask('/readyz')).status).toBe(200)
  await end('SIGKILL')
  expect(run('restore', backup).status).toBe(0)
  expect([await versionIn(path), await versionIn(join(folder, kept()[0] ?? ''))]).toEqual([1, 2])
})

test('who opens the database in the moment of a restore is told so, and the restored one is whole', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  await opened(path, save)
  const sqlite = openFile(path)
  sqlite.pragma('journal_mode = DELETE')
  sqlite.exec('BEGIN EXCLUSIVE')
  const waiting = runBeside('roles')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  renameSync(backup, path)
  sqlite.close()
  const { status, stdout, stderr } = await waiting
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    `DATABASE_PATH=${path} was exchanged for another file while it was opened; try again.\n`,
  ])
  expect(await versionIn(path)).toBe(1)
})

test('a restore that is killed leaves the old database or the new one, whole', async () => {
  const backup = join(folder, 'backup.sqlite')
  await opened(path, async () => {
    // Enough data that the copy takes long enough to be killed.
    for (let row = 0; row < 40; row++)
      context.store.database.$client
        .prepare('INSERT INTO imports VALUES (?, (SELECT id FROM frameworks), ?, ?, ?, ?, ?, ?)')
        .run(`filler ${row}`, ...['', '', `"${'x'.repeat(500_000)}"`, '[]', '[]', '2099'])
  })
  expect(run('backup', backup).status).toBe(0)
  let version = await opened(path, save)
  let killed = 0
  for (let round = 0; round < 12; round++) {
    const child = spawn(process.execPath, [program, 'restore', backup], {
      env: { ...process.env, DATABASE_PATH: path },
    })
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    const working = () => readdirSync(folder).filter((name) => name.startsWith('.hiring-pack-')).length > killed
    while (!working() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
    await new Promise((resolve) => setTimeout(resolve, round * 12))
    child.kill('SIGKILL')
    if ((await ended) === 'SIGKILL')
      killed += readdirSync(folder).filter((name) => name.startsWith('.')).length - killed
    expect(existsSync(path)).toBe(true)
    const found = await versionIn(path)
    expect([1, version]).toContain(found)
    version = await opened(path, save)
  }
  expect(killed).toBeGreaterThan(3)
  expect(run('restore', backup).status).toBe(0)
  expect(await versionIn(path)).toBe(1)
})

test('what is no backup is refused, and says why', async () => {
  const file = join(folder, 'file')
  const made = (work: (sqlite: SQLite.Database) => void) => {
    const sqlite = openFile(file)
    work(sqlite)
    sqlite.close()
    return refusal('restore', file)
  }
  expect(refusal('restore', file)).toBe('There is no file DIR/file; name a backup.')
  expect(refusal('restore', path)).toBe('DIR/a.sqlite is the database itself; name a backup.')
  expect(refusal('restore', folder)).toBe('DIR is a folder; name a file.')
  writeFileSync(file, '')
  expect(refusal('restore', file)).toBe('DIR/file is an empty database; name another file.')
  expect(made((sqlite) => sqlite.exec('CREATE TABLE theirs (id)'))).toBe(
    'DIR/file is the database of another program (application_id 0, with tables such as theirs); name a file of this service, or a new one.',
  )
  writeFileSync(file, 'Dear Sir or Madam, '.repeat(500))
  expect(refusal('restore', file)).toBe(
    'DIR/file cannot be read as a backup of this service (SQLITE_NOTADB); name another file.',
  )
  expect(refusal('restore')).toBe('restore needs one FILE, the backup.')
  expect(refusal('restore', 'a', 'b')).toBe('restore needs one FILE, the backup.')
  expect(refusal('restore', '--yes', 'a')).toMatch(/'--yes'; restore takes no options\.$/)
})

test('a backup that is damaged, not whole or newer is refused', async () => {
  const backup = join(folder, 'backup.sqlite')
  const changed = (work: (sqlite: SQLite.Database) => void) => {
    const again = join(folder, `${readdirSync(folder).length}.sqlite`)
    expect(run('backup', again).status).toBe(0)
    const sqlite = openFile(again)
    work(sqlite)
    sqlite.close()
    return refusal('restore', again).replace(again.replace(folder, 'DIR'), 'FILE')
  }
  expect(run('backup', backup).status).toBe(0)
  const bytes = readFileSync(backup)
  for (let page = 2; page < bytes.length / 4096; page += 2) bytes.fill(0xab, page * 4096, page * 4096 + 2000)
  writeFileSync(backup, bytes)
  expect(refusal('restore', backup)).toMatch(/^DIR\/backup\.sqlite cannot be read as a backup .*\(SQLITE_CORRUPT\w*\)/)
  expect(
    changed((sqlite) => {
      sqlite.pragma('foreign_keys = OFF')
      sqlite.exec('DELETE FROM frameworks')
    }),
  ).toMatch(/^FILE is not whole \(\w+ without their \w+\)\.$/)
  expect(
    changed((sqlite) => {
      sqlite.unsafeMode()
      sqlite.pragma('writable_schema = ON')
      sqlite.exec(
        "UPDATE sqlite_schema SET sql = replace(sql, '`moved_from` integer', '`moved_from` integer NOT NULL')",
      )
    }),
  ).toBe('FILE is damaged (NULL value in vacancies.moved_from).')
  expect(
    changed((sqlite) => sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 1999999999999)")),
  ).toMatch(/^FILE was written by another version of the hiring pack builder/)
})

test('going back from a newer version by restoring is what a backup is for', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  await opened(path, async () =>
    context.store.database.$client.exec(
      "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 1999999999999)",
    ),
  )
  expect(run('roles').status).toBe(2)
  expect(run('restore', backup).status).toBe(0)
  expect(run('roles').status).toBe(0)
})

test('nothing is restored over the database of another program', () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  path = join(folder, 'theirs.sqlite')
  const sqlite = openFile(path)
  sqlite.exec('CREATE TABLE theirs (id)')
  sqlite.close()
  expect(refusal('restore', backup)).toMatch(/^DATABASE_PATH=DIR\/theirs\.sqlite is the database of another program /)
})

test('a backup never takes a name that has something, or a meaning, and never makes a database', () => {
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'letter.docx'), 'mine')
  expect(refusal('backup', join(folder, 'letter.docx'))).toBe('DIR/letter.docx is there already; name a new file.')
  expect(refusal('backup', join(folder, 'sub'))).toBe('DIR/sub is there already; name a new file.')
  expect(refusal('backup', path)).toBe('DIR/a.sqlite is the database itself; name another file.')
  expect(refusal('backup', `${path}-journal`)).toMatch(/^DIR\/a\.sqlite-journal is a name that belongs to the database/)
  expect(refusal('backup', join(folder, 'none/b'))).toBe('DIR/none/b cannot be written: there is no folder DIR/none.')
  expect(refusal('backup')).toBe('backup needs one FILE, the backup.')
  path = join(folder, 'none.sqlite')
  expect(refusal('backup', join(folder, 'b'))).toBe(
    'There is no database at DIR/none.sqlite; set DATABASE_PATH to the one to back up.',
  )
})

test('a disk that takes no more leaves no backup behind, and the old database where one is restored', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect(run('backup', backup).status).toBe(0)
  for (const words of [
    ['backup', join(folder, 'b')],
    ['restore', backup],
  ]) {
    const before = contentOf(folder)
    const limited = ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, program, ...words]
    const { status, stderr } = spawnSync('sh', limited, {
      env: { ...process.env, DATABASE_PATH: path },
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^DATABASE_PATH=\S+ was not (copied to \S+|restored): the disk cannot be [^\n]+\(SQLITE_IOERR_WRITE\)\.\n$/,
    )
    expect(Object.keys(contentOf(folder)).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(
      Object.keys(before).filter((name) => !/-(wal|shm)$/.test(name)),
    )
  }
  expect(await versionIn(path)).toBe(1)
})

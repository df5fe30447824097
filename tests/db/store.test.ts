/** Tests transactions that wait in between, on a file and in memory, within one process and between two. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrationsFolder } from '../../app/models/migrations-folder.server'
import { storageFailure } from '../../db/failure'
import { frameworks } from '../../db/schema'
import { type OpenStore, openStore, type ReadAccess, type Transaction } from '../../db/store'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'a.sqlite')
}

function opened(path: string): OpenStore {
  const store = openStore(path, migrationsFolder())
  onTestFinished(() => store.close())
  return store
}

const add = (tx: Transaction, id: string) =>
  tx.insert(frameworks).values({ id, name: id, source: '', licence: '', attribution: '', importedAt: '' })

async function idsIn(db: ReadAccess): Promise<string[]> {
  const rows = await db.select({ id: frameworks.id }).from(frameworks).orderBy(frameworks.id)
  return rows.map(({ id }) => id)
}

describe.each(['on a file', 'in memory'])('%s', (place) => {
  const open = () => opened(place === 'in memory' ? ':memory:' : temporaryFile())

  test('two transactions that wait in between never mix', async () => {
    const store = open()
    const seen: string[][] = []
    const write = (name: string) =>
      store.inTransaction(async (tx) => {
        for (const step of [1, 2, 3]) {
          seen.push(await idsIn(tx))
          await pause()
          await add(tx, `${name}${step}`)
        }
      })
    await Promise.all([write('a'), write('b')])
    const all = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3']
    expect(seen).toEqual(all.map((_, place) => all.slice(0, place)))
    expect(await store.read(idsIn)).toEqual(all)
  })

  test('nobody reads what is not saved yet', async () => {
    const store = open()
    let reading: Promise<string[]> | undefined
    const writing = store.inTransaction(async (tx) => {
      await add(tx, 'a')
      reading = store.read(idsIn)
      await pause()
      await add(tx, 'b')
    })
    await writing
    expect([[], ['a', 'b']]).toContainEqual(await reading)
    expect(await store.read(idsIn)).toEqual(['a', 'b'])
  })

  test('a transaction that throws saves nothing, and the next one saves', async () => {
    const store = open()
    const failed = store.inTransaction(async (tx) => {
      await add(tx, 'a')
      await pause()
      throw new Error('broken')
    })
    const next = store.inTransaction(async (tx) => {
      await add(tx, 'b')
      return idsIn(tx)
    })
    await expect(failed).rejects.toThrow('broken')
    expect(await next).toEqual(['b'])
    expect(await store.read(idsIn)).toEqual(['b'])
  })

  test('a statement that SQLite refuses undoes the ones before it', async () => {
    const store = open()
    const twice = store.inTransaction(async (tx) => {
      await add(tx, 'a')
      await add(tx, 'a')
    })
    await expect(twice).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
    expect(await store.read(idsIn)).toEqual([])
  })

  test('closing waits for what is being saved', async () => {
    const store = open()
    const saved = store.inTransaction(async (tx) => {
      await pause()
      await add(tx, 'a')
      return 'saved'
    })
    await store.close()
    expect(await saved).toBe('saved')
  })
})

test('on a file readers see the time before, and do not wait, while a transaction is open', async () => {
  const store = opened(temporaryFile())
  await store.inTransaction(async (tx) => {
    await add(tx, 'a')
    expect(await store.read(idsIn)).toEqual([])
  })
})

test('the reading connection cannot write', async () => {
  const store = opened(temporaryFile())
  await expect(store.read((db) => add(db as Transaction, 'a'))).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
})

test('a process that finds another one writing says so after its patience, and saves later', async () => {
  const path = temporaryFile()
  const [one, other] = [opened(path), opened(path)]
  other.database.$client.pragma('busy_timeout = 20')
  const before = other.lastChange()
  await one.inTransaction(async (tx) => {
    await add(tx, 'a')
    const reason = await other.inTransaction((blocked) => add(blocked, 'b')).catch(storageFailure)
    expect(reason).toMatchObject({ code: 'SQLITE_BUSY' })
    expect(await other.read(idsIn)).toEqual([])
  })
  expect(other.lastChange()).not.toBe(before)
  await other.inTransaction((tx) => add(tx, 'b'))
  expect(await one.read(idsIn)).toEqual(['a', 'b'])
})

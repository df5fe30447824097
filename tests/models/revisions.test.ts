/** Tests how many revisions stay: a setting, and never fewer than undoing a move needs. */
import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { seedFramework } from '../../app/models/seed.server'
import { lastMove, moveVacancy, undoMove } from '../../app/models/upgrade.server'
import { createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { revisions } from '../../db/schema'
import { aNewerRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

let id: string

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
  id = await create()
})

afterEach(() => context.store.close())

const create = () => createVacancy(context, 'development-operations-devops-engineer', 'senior-devops-engineer', 'SEO')

function kept(vacancy = id): number[] {
  const { version } = revisions
  const rows = context.store.database.select({ version }).from(revisions).where(eq(revisions.vacancy, vacancy))
  return rows
    .orderBy(asc(version))
    .all()
    .map((row) => row.version)
}

/** Saves the vacancy this many times. */
async function save(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { version } = await getVacancy(context, id)
    expect(await saveVacancy(context, id, version, { grade: time % 2 ? 'SEO' : 'G7' })).toBe('saved')
  }
}

async function move(): Promise<void> {
  const { source, licence, attribution } = (await currentFramework(context)).framework
  const newer = await saveFramework(context, { name: 'Newer', source, licence, attribution }, aNewerRelease())
  const vacancy = await getVacancy(context, id)
  expect(await moveVacancy(context, vacancy, vacancy.version, newer)).toBe('saved')
}

test('only the last revisions of a vacancy stay, and those of others are not touched', async () => {
  const other = await create()
  await save(3)
  expect(kept()).toEqual([1, 2, 3, 4])
  context = { ...context, revisionsKept: 3 }
  await save(4)
  expect(kept()).toEqual([6, 7, 8])
  expect(kept(other)).toEqual([1])
})

test('a vacancy saved often before there was a bound is cut down at its next save', async () => {
  await save(20)
  context = { ...context, revisionsKept: 5 }
  expect(kept()).toHaveLength(21)
  await save(1)
  expect(kept()).toEqual([18, 19, 20, 21, 22])
})

test('a move can be undone after any number of saves, and what it needed then goes', async () => {
  context = { ...context, revisionsKept: 1 }
  const before = await getVacancy(context, id)
  await move()
  await save(6)
  expect(kept()).toEqual([1, 2, 8])
  const moved = await getVacancy(context, id)
  expect(await lastMove(context, moved)).toMatchObject({ from: before.vacancy.framework, later: 6 })
  expect(await undoMove(context, moved, moved.version)).toBe('saved')
  expect((await getVacancy(context, id)).vacancy).toEqual(before.vacancy)
  expect(kept()).toEqual([9])
})

test('a save that fails prunes nothing', async () => {
  await save(3)
  context = { ...context, revisionsKept: 1 }
  context.store.database.$client.exec(
    "CREATE TRIGGER no BEFORE DELETE ON revisions BEGIN SELECT RAISE(ABORT, 'no'); END",
  )
  await expect(save(1)).rejects.toThrow('no')
  expect(kept()).toEqual([1, 2, 3, 4])
  expect((await getVacancy(context, id)).version).toBe(4)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { log } from '../../app/config/log.server'
import { findZip, startZip } from '../../app/documents/zip-jobs.server'
import { aVacancy } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

/** A vacancy with so many sheets that its zip takes longer than the first answer waits. */
const large = (id: string, applications = 40, level = 'senior-devops-engineer') => {
  const { interview } = aVacancy().choices
  const applicationIds = Array.from({ length: applications }, (_, at) => `A${1000 + at}`)
  const vacancy = aVacancy({ level, interview: { ...interview, applicationIds } })
  return { id, version: 1, vacancy, edits: [], today: '2026-11-26' }
}

async function until(isTrue: () => boolean) {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

let saved = 0
/** Begins a zip of a vacancy that was saved just now. */
const begin = (source: Parameters<typeof startZip>[0]) => startZip(source, ++saved)

test('a zip counts its files while it is made, one job after the other, and is then kept for its vacancy', async () => {
  const [first, second] = await Promise.all([begin(large('one')), begin(large('two', 1))])
  const counted = new Set<number>()
  await until(() => {
    counted.add(findZip('one', first)?.done ?? -1)
    return findZip('two', second)?.file !== undefined
  })
  expect(counted.size).toBeGreaterThan(2)
  const { file, done, all } = findZip('one', first) ?? {}
  expect(Object.keys(unzipSync(file?.bytes ?? new Uint8Array()))).toHaveLength((all ?? 0) + 1)
  expect([done, all]).toEqual([all, 40 * 4 + 16])
  expect(findZip('two', first)).toBeUndefined()
  expect(findZip('one', 'nothing')).toBeUndefined()
  expect(findZip('one', null)).toBeUndefined()
})

test('as long as nothing is saved, asking again leads to the same zip', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-zip-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true })
  })
  context = openContext(join(folder, 'a.sqlite'))
  const first = await startZip(large('five', 0), context.store.lastChange())
  expect(await startZip(large('five', 0), context.store.lastChange())).toBe(first)
  expect(await startZip(large('six', 0), context.store.lastChange())).not.toBe(first)
  context.store.database.$client.exec('CREATE TABLE anything (a)')
  expect(await startZip(large('five', 0), context.store.lastChange())).not.toBe(first)
})

test('a zip that cannot be made says so, and the next one is made all the same', async () => {
  const broken = large('three', 0)
  log.level = 'silent'
  onTestFinished(() => {
    log.level = 'warn'
  })
  const id = await begin({ ...broken, vacancy: { ...broken.vacancy, release: { roles: [], skills: [] } } })
  await until(() => findZip('three', id)?.failed !== undefined)
  const next = await begin(large('three', 0))
  await until(() => findZip('three', next)?.file !== undefined)
})

test('only the latest are kept', async () => {
  const ids: string[] = []
  for (let round = 0; round < 10; round++) ids.push(await begin(large('four', 0, 'apprentice-devops-engineer')))
  await until(() => findZip('four', ids.at(-1))?.file !== undefined)
  expect(ids.map((id) => findZip('four', id) !== undefined)).toEqual([false, false, ...Array(8).fill(true)])
}, 30_000)

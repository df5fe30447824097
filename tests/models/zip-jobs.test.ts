import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { findZip, startZip } from '../../app/models/zip-jobs.server'
import { aVacancy } from '../build'

/** A vacancy with so many sheets that its zip takes longer than the first answer waits. */
const large = (id: string, applications = 40) => {
  const { interview } = aVacancy().choices
  const applicationIds = Array.from({ length: applications }, (_, at) => `A${1000 + at}`)
  return { id, slice: aVacancy({ interview: { ...interview, applicationIds } }), edits: [] }
}

async function until(isTrue: () => boolean) {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('a zip counts its files while it is made, one job after the other, and is then kept for its vacancy', async () => {
  const first = await startZip(large('one'))
  const second = await startZip(large('two', 1))
  expect(findZip('two', second)).toMatchObject({ done: 0, all: 0 })
  const counted = new Set<number>()
  await until(() => {
    counted.add(findZip('one', first)?.done ?? -1)
    return findZip('one', first)?.file !== undefined
  })
  expect(counted.size).toBeGreaterThan(10)
  const { file, done, all } = findZip('one', first) ?? {}
  expect(Object.keys(unzipSync(file?.bytes ?? new Uint8Array()))).toHaveLength((all ?? 0) + 1)
  expect([done, all]).toEqual([all, 40 * 4 + 15])
  await until(() => findZip('two', second)?.file !== undefined)
  expect(findZip('two', first)).toBeUndefined()
  expect(findZip('one', 'nothing')).toBeUndefined()
  expect(findZip('one', null)).toBeUndefined()
})

test('a zip that cannot be made says why, and the next one is made all the same', async () => {
  const broken = large('three', 0)
  const id = await startZip({ ...broken, slice: { ...broken.slice, release: { roles: [], skills: [] } } })
  expect(findZip('three', id)?.error).toBeInstanceOf(Error)
  const next = await startZip(large('three', 0))
  await until(() => findZip('three', next)?.file !== undefined)
})

test('only the latest are kept', async () => {
  const ids: string[] = []
  for (let round = 0; round < 10; round++) ids.push(await startZip(large('four', 0)))
  await until(() => findZip('four', ids.at(-1))?.file !== undefined)
  expect(ids.map((id) => findZip('four', id) !== undefined)).toEqual([false, false, ...Array(8).fill(true)])
}, 30_000)

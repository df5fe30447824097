/** Tests the built server when its database disappears or its disk fails. */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { seed } from '../../app/models/seed.server'
import { getVacancy, listVacancies } from '../../app/models/vacancy.server'
import { openContext, type TestContext } from '../support/context'
import { startServer } from './running'

let context: TestContext

/** A database with the examples; returns the path, and the id of one vacancy. */
async function seeded(): Promise<{ path: string; id: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-database-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const path = join(folder, 'a.sqlite')
  context = openContext(path)
  await seed(context)
  const [first] = await listVacancies(context)
  await context.store.close()
  if (!first) throw new Error('No vacancy was seeded')
  return { path, id: first.id }
}

test('it is not ready while the database file, or the log beside it, is not the one that was opened', async () => {
  const { path } = await seeded()
  const { ask } = await startServer(path)
  const ready = async () => (await ask('/readyz')).status
  expect(await ready()).toBe(200)
  for (const file of [path, `${path}-wal`]) {
    renameSync(file, `${file}.away`)
    expect(await ready()).toBe(503)
    copyFileSync(`${file}.away`, file)
    expect(await ready()).toBe(503)
    renameSync(`${file}.away`, file)
    expect(await ready()).toBe(200)
  }
  expect((await ask('/healthz')).status).toBe(200)
})

test('a disk that fails gives forms back with 503, says so for a button, and loses nothing that was saved', async () => {
  const { path, id } = await seeded()
  const { post, ask, logged, end } = await startServer(path, { fileSize: 300 })
  const section = `/vacancies/${id}/documents/job-advert/job-description`
  const wording = (version: number) => `Wording ${version} <&> ${'word '.repeat(3000)}`
  let version = 1
  let reply = await post(section, { version: '1', markdown: wording(1) })
  for (; reply.status === 302 && version < 100; version++)
    reply = await post(section, { version: String(version + 1), markdown: wording(version + 1) })

  expect(reply.status).toBe(503)
  const page = String(reply.body)
  expect(page).toContain('<title>Error: Edit: Job description')
  const [, reference] =
    /could not be saved because the disk of the service does not work as it should\. Nothing was changed\. .* reference ([0-9a-f]{8})\. What you entered is still here\./.exec(
      page,
    ) ?? []
  expect(page).toContain(`Wording ${version} &lt;&amp;&gt; word word`)
  expect(page).toContain(`name="version" value="${version}"`)
  const [line = ''] = logged()
  expect(JSON.parse(line)).toMatchObject({ reference, err: { code: 'SQLITE_IOERR_WRITE' } })
  expect(line).not.toContain('word word')

  const copied = await post(`/vacancies/${id}/copy`, {})
  const deleted = await post(`/vacancies/${id}/delete`, {})
  for (const { status, body, headers } of [copied, deleted]) {
    expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(String(body)).toContain('<title>Sorry, the service is unavailable')
    expect(String(body)).toMatch(/because the disk of the service does not work as it should\. Nothing was changed/)
    expect(String(body)).toMatch(/Reference: <strong>[0-9a-f]{8}</)
  }
  expect((await ask(`/vacancies/${id}`)).status).toBe(200)

  await end('SIGKILL')
  context = openContext(path)
  const { edits, version: saved } = await getVacancy(context, id)
  expect(saved).toBe(version)
  expect(edits[0]?.markdown).toBe(wording(version - 1).trimEnd())
  expect(await listVacancies(context)).toHaveLength(2)
})

/** Tests the built server, killed without warning: everything that it confirmed as saved must be in the file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { getVacancy, listVacancies } from '../../app/models/vacancy.server'
import { type Client, client } from '../server/site'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const main = join(projectRoot(), 'build/server/main.js')

interface Running {
  server: ChildProcess
  origin: string
  ask: Client
}

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-crash-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'a.sqlite')
}

async function start(path: string): Promise<Running> {
  if (!existsSync(main)) throw new Error('build/server/main.js is missing: run "npm run build" first')
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, PORT: '0', DATABASE_PATH: path }
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void server.kill('SIGKILL'))
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
    server.stderr.once('data', (chunk) => reject(new Error(String(chunk))))
  })
  const { origin, port } = new URL(address)
  return { server, origin, ask: client(Number(port)) }
}

async function crash({ server }: Running): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await ended
}

/** Sends the page about the post's basics as a browser does; returns the status of the answer. */
async function save({ ask, origin }: Running, id: string, version: number, title: string): Promise<number> {
  const body = new URLSearchParams({ version: String(version), 'post.title': title }).toString()
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  return (await ask(`/vacancies/${id}/post/basics`, { method: 'POST', headers, body })).status
}

/** Reads the file with our own models after the server is gone. */
async function reading<T>(path: string, read: (context: TestContext) => Promise<T>): Promise<T> {
  context = openContext(path)
  const found = await read(context)
  expect(context.store.database.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  await context.store.close()
  return found
}

async function anyVacancy(path: string): Promise<string> {
  const [first] = await reading(path, listVacancies)
  if (!first) throw new Error('The server seeded no vacancy')
  return first.id
}

test('choices that were saved are there after a crash, again and again', async () => {
  const path = temporaryFile()
  await crash(await start(path))
  const id = await anyVacancy(path)
  for (const [round, title] of ['First', 'Second', 'Third'].entries()) {
    const running = await start(path)
    expect(await save(running, id, round + 1, title)).toBe(302)
    await crash(running)
    const { version, vacancy } = await reading(path, () => getVacancy(context, id))
    expect([version, vacancy.choices.post.title]).toEqual([round + 2, title])
  }
})

test('a crash in the middle of saving loses nothing that was answered and leaves nothing half-written', async () => {
  const path = temporaryFile()
  const running = await start(path)
  const id = await anyVacancy(path)
  let answered = 1
  const saving = (async () => {
    for (;;) {
      if ((await save(running, id, answered, `Save ${answered + 1}`)) !== 302) throw new Error('A save was refused')
      answered += 1
    }
  })().catch((error: Error) => error)
  while (answered < 20) await new Promise((resolve) => setTimeout(resolve, 5))
  await crash(running)
  const stopped = await saving
  expect(stopped).toMatchObject({ code: expect.stringMatching(/ECONNRESET|ECONNREFUSED/) })
  const { version, vacancy } = await reading(path, () => getVacancy(context, id))
  expect([answered, answered + 1]).toContain(version)
  expect(vacancy.choices.post.title).toBe(`Save ${version}`)
})

test('a crash between moving to a newer release and back leaves the one or the other whole', async () => {
  const path = temporaryFile()
  await crash(await start(path))
  const id = await anyVacancy(path)
  const newer = await reading(path, async () => {
    const { framework, release } = await currentFramework(context)
    const { source, licence, attribution } = framework
    const [level] = release.roles[0]?.levels.slice(1) ?? []
    if (!level) throw new Error('The shipped role has a junior level')
    const roles = release.roles.map((role) => ({
      ...role,
      levels: role.levels.map((item) => (item.slug === level.slug ? { ...item, description: 'Other' } : item)),
    }))
    return saveFramework(context, { name: 'Newer', source, licence, attribution }, { ...release, roles })
  })
  const running = await start(path)
  let version = (await reading(path, () => getVacancy(context, id))).version
  const post = async (page: string, fields: Record<string, string>) => {
    const body = new URLSearchParams({ version: String(version), ...fields }).toString()
    const headers = { origin: running.origin, 'content-type': 'application/x-www-form-urlencoded' }
    const { status } = await running.ask(`/vacancies/${id}/${page}`, { method: 'POST', headers, body })
    if (status !== 302) throw new Error(`${page} was refused`)
    version += 1
  }
  const first = version
  const moving = (async () => {
    for (;;) {
      await post('release', { release: newer })
      await post('release/undo', {})
    }
  })().catch((error: Error) => error)
  while (version < first + 12) await new Promise((resolve) => setTimeout(resolve, 5))
  await crash(running)
  expect(await moving).toMatchObject({ code: expect.stringMatching(/ECONNRESET|ECONNREFUSED/) })
  const { version: saved, movedFrom, vacancy } = await reading(path, () => getVacancy(context, id))
  expect([version, version + 1]).toContain(saved)
  const isMoved = (saved - first) % 2 === 1
  expect([vacancy.framework.id === newer, movedFrom]).toEqual([isMoved, isMoved ? saved - 1 : undefined])
})

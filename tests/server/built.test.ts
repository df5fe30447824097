/** Tests the server as it is built and run, as a separate process. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { ensureBuilt } from '../../app/server/build/ensure.mjs'
import { client } from './site'

const main = join(import.meta.dirname, '../../build/server/main.js')
const environment = {
  NODE_ENV: 'production' as const,
  PATH: process.env.PATH,
  PORT: '0',
  DATABASE_PATH: temporaryDatabase(),
}

beforeAll(() => ensureBuilt(), 120_000)

function temporaryDatabase(): string {
  return join(mkdtempSync(join(tmpdir(), 'hiring-pack-built-')), 'test.sqlite')
}

async function startBuilt() {
  const server = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void server.kill('SIGKILL'))
  const line = await new Promise<string>((resolve, reject) => {
    let printed = ''
    server.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const said = /^Hiring pack builder: .*\n/m.exec(printed)
      if (said) resolve(said[0])
    })
    server.stderr.once('data', (chunk) => reject(new Error(String(chunk))))
  })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  return { server, line, ended, ask: client(Number(new URL(line.split(' ').at(-1) ?? '').port)) }
}

function failToStart(change: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [main], {
    env: { ...environment, ...change },
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('it says where it listens, serves pages and files and ends cleanly on SIGTERM', async () => {
  const { server, line, ended, ask } = await startBuilt()
  expect(line).toMatch(/^Hiring pack builder: http:\/\/127\.0\.0\.1:\d+\n$/)
  expect((await ask('/readyz')).status).toBe(200)
  const start = await ask('/')
  expect([start.status, start.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const [, stylesheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(String(start.body)) ?? []
  const css = await ask(stylesheet, { headers: { 'accept-encoding': 'br' } })
  expect([css.status, css.headers['content-encoding'], css.headers['content-type']]).toEqual([
    200,
    'br',
    'text/css; charset=utf-8',
  ])
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('an unknown address gets our own page with a way back', async () => {
  const { ask } = await startBuilt()
  const { status, body } = await ask('/nowhere')
  expect(status).toBe(404)
  expect(String(body)).toContain('<h1 class="govuk-heading-l">Page not found</h1>')
  expect(String(body)).toContain('href="/"')
  expect(String(body)).not.toContain('<script')
})

test.each([
  [403, { method: 'POST' }, 'That did not come from this service'],
  [405, { method: 'PUT' }, 'That cannot be done on this page'],
  [421, { headers: { host: 'elsewhere.example' } }, 'This address belongs to another service'],
])('what is refused with %i gets a page of the service', async (status, asked, heading) => {
  const { ask } = await startBuilt()
  const reply = await ask('/', asked)
  expect(reply.status).toBe(status)
  expect(String(reply.body)).toContain(`<h1 class="govuk-heading-l">${heading}</h1>`)
})

test('a bad setting ends the start with one sentence and code 2', () => {
  expect(failToStart({ PORT: 'http' })).toEqual({
    status: 2,
    stderr: 'PORT=http is not a port; it must be a whole number from 0 to 65535.\n',
  })
  expect(failToStart({ HIRING_PACK_DATA: '/no/such/folder' })).toEqual({
    status: 2,
    stderr: 'HIRING_PACK_DATA: /no/such/folder is not there or is no folder; it must be a folder of policy files.\n',
  })
})

test('a database that cannot be opened is named', () => {
  const { status, stderr } = failToStart({ DATABASE_PATH: '/no/such/folder/a.sqlite' })
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^DATABASE_PATH=\/no\/such\/folder\/a\.sqlite cannot be opened \(.+\); it must be a SQLite file of this service, or .+\.\n$/,
  )
})

test('a port in use is named', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void other.close())
  const port = String((other.address() as AddressInfo).port)
  expect(failToStart({ PORT: port })).toEqual({
    status: 2,
    stderr: `Port ${port} is in use; stop what uses it or set PORT to another number.\n`,
  })
})

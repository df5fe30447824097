import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { paths } from '../../app/frame/paths'
import { bodyLimit, importLimit } from '../../app/server/body'
import type { Handle } from '../../app/server/handle'
import { echo, page, say, startSite } from './site'

const ours = { 'sec-fetch-site': 'same-origin' }

/** Answers with the number of body bytes received. */
const measure: Handle = async (request, context) =>
  request.method === 'POST' ? page(String((await request.arrayBuffer()).byteLength)) : echo(request, context)

test('a body up to the limit reaches the app whole', async () => {
  const { ask } = await startSite(measure)
  const reply = await ask('/', { method: 'POST', headers: ours, body: 'x'.repeat(bodyLimit) })
  expect(String(reply.body)).toContain(`<p>${bodyLimit}</p>`)
})

test('one byte more gets 413 and an error page', async () => {
  const { ask } = await startSite(measure)
  const reply = await ask('/', { method: 'POST', headers: ours, body: 'x'.repeat(bodyLimit + 1) })
  expect([reply.status, String(reply.body)]).toEqual([413, '<!DOCTYPE html><p>GET /problem/413</p>'])
})

test.each([paths.frameworkImport(), paths.questionImport()])('the form at %s takes 10 MB of files', async (path) => {
  const { ask } = await startSite(measure)
  const status = async (size: number) =>
    (await ask(path, { method: 'POST', headers: ours, body: 'x'.repeat(size) })).status
  expect(await status(10 * 1024 * 1024)).toBe(200)
  expect(await status(importLimit + 1)).toBe(413)
})

test('a body without a stated length is measured as it comes', async () => {
  const { ask } = await startSite(measure)
  const headers = { ...ours, 'transfer-encoding': 'chunked' }
  const status = async (size: number) => (await ask('/', { method: 'POST', headers, body: 'x'.repeat(size) })).status
  expect(await status(bodyLimit)).toBe(200)
  expect(await status(bodyLimit + 1)).toBe(413)
})

test('a gigantic body is refused before it is sent', async () => {
  const { origin } = await startSite(measure)
  const { host } = new URL(origin)
  const head = `POST / HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 99999999999\r\n\r\nx`
  const reply = await say(origin, head)
  expect(reply).toMatch(/^HTTP\/1\.1 413 /)
})

test('a sender who hangs up ends the signal of the request', async () => {
  let aborted: Promise<unknown> = Promise.resolve()
  let entered: (value: unknown) => void = () => {}
  const running = new Promise((resolve) => {
    entered = resolve
  })
  const { origin } = await startSite(async (request) => {
    aborted = new Promise((resolve) => request.signal.addEventListener('abort', resolve))
    entered(true)
    await aborted
    return page('late')
  })
  const { port, host } = new URL(origin)
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`))
  await running
  socket.destroy()
  await expect(aborted).resolves.toMatchObject({ type: 'abort' })
})

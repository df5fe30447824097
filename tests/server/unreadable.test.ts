/** Tests requests that node itself would refuse, sent byte by byte. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { answerUnreadable } from '../../app/server/unreadable'
import { echo, say, startSite } from './site'

const head = (lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`

test.each<[string, number, (host: string) => string[]]>([
  ['no HTTP', 400, () => ['HELLO']],
  ['a method that nobody knows', 400, (host) => ['BREW / HTTP/1.1', `Host: ${host}`]],
  ['two lengths', 400, (host) => ['POST / HTTP/1.1', `Host: ${host}`, 'Content-Length: 1', 'Content-Length: 2']],
  ['HTTP/2', 400, () => ['PRI * HTTP/2.0', '', 'SM']],
  ['no Host header', 400, () => ['GET / HTTP/1.1', 'Connection: close']],
  ['no Host header, asking for health', 400, () => ['GET /healthz HTTP/1.1', 'Connection: close']],
  ['headers without end', 431, (host) => ['GET / HTTP/1.1', `Host: ${host}`, `X: ${'x'.repeat(20_000)}`]],
  ['an unknown expectation', 417, (host) => ['GET / HTTP/1.1', `Host: ${host}`, 'Expect: more']],
  [
    'an upgrade',
    200,
    (host) => ['GET / HTTP/1.1', `Host: ${host}`, 'Connection: upgrade, close', 'Upgrade: websocket'],
  ],
])('%s gets %i with our headers', async (_, status, request) => {
  const { origin } = await startSite(echo)
  const reply = await say(origin, head(request(new URL(origin).host)))
  expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(reply).toMatch(/\r\ncontent-security-policy: default-src 'none'; /)
  expect(reply).toMatch(/\r\nx-content-type-options: nosniff\r\n/)
  expect(reply).toMatch(/\r\ncache-control: no-store\r\n/)
})

test.each([
  ['half of its headers', ''],
  ['half of its body', '\r\nContent-Length: 5\r\n\r\nx'],
])('whoever sends %s and no more gets 408 with our headers', async (_, more) => {
  const server = createServer({ headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 50 })
  server.on('clientError', answerUnreadable)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const reply = await say(`http://127.0.0.1:${port}`, `POST / HTTP/1.1\r\nHost: a${more}`)
  expect(reply).toMatch(/^HTTP\/1\.1 408 [\s\S]*\r\ncontent-security-policy: /)
})

test('notes to a piece of a body that are too long get 413 with our headers', async () => {
  const { origin } = await startSite(echo)
  const lines = ['POST / HTTP/1.1', `Host: ${new URL(origin).host}`, `Origin: ${origin}`, 'Transfer-Encoding: chunked']
  const reply = await say(origin, `${head(lines)}1;${'a'.repeat(20_000)}\r\nx\r\n0\r\n\r\n`)
  expect(reply).toMatch(/^HTTP\/1\.1 413 [\s\S]*\r\ncontent-security-policy: /)
})

test('a body that the sender asks leave for is called for', async () => {
  const { ask } = await startSite(async (request) => new Response(await request.text()))
  const headers = { 'sec-fetch-site': 'same-origin', expect: '100-continue' }
  const reply = await ask('/', { method: 'POST', headers, body: 'a=1' })
  expect([reply.status, String(reply.body)]).toEqual([200, 'a=1'])
})

test('without a Host header an HTTP/1.0 request is of another service', async () => {
  const { origin } = await startSite(echo)
  expect(await say(origin, head(['GET / HTTP/1.0']))).toMatch(/^HTTP\/1\.1 421 /)
})

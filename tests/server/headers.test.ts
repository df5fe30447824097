import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { echo, page, startSite } from './site'

test('every answer carries the security headers, error pages and health aside none excepted', async () => {
  const { ask } = await startSite(echo)
  for (const reply of [await ask('/'), await ask('/', { method: 'PUT' }), await ask('/', { headers: { host: 'x' } })]) {
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ")
    expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
    expect(reply.headers['referrer-policy']).toBe('same-origin')
    expect(reply.headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(reply.headers['permissions-policy']).toContain('camera=()')
  }
})

test('a page that asks for a nonce gets a fresh one in its policy each time', async () => {
  const { ask } = await startSite(async (_, { nonce }) => page(String(nonce?.())))
  const nonces = new Set<string>()
  for (let time = 0; time < 100; time += 1) {
    const reply = await ask('/')
    const [, nonce = ''] = /<p>(.+)<\/p>/.exec(String(reply.body)) ?? []
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(reply.headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}';`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(100)
})

test('no page is ever stored, however its address is spelt', async () => {
  const { ask } = await startSite(echo)
  const kept = async (path: string) => (await ask(path)).headers['cache-control']
  for (const path of ['/', '/?saved=1', '/Vacancies/1', '/%76acancies/1/pack.docx', '/about'])
    expect([path, await kept(path)]).toEqual([path, 'no-store'])
})

test('text is sent in the best encoding that the browser takes', async () => {
  const { ask } = await startSite(echo)
  const reply = async (accept: string) => ask('/', { headers: { 'accept-encoding': accept } })
  const brotli = await reply('gzip, deflate, br')
  expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'accept-encoding'])
  expect(String(brotliDecompressSync(brotli.body))).toContain('GET /')
  const gzip = await reply('br;q=0, gzip;q=0.5')
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(String(gunzipSync(gzip.body))).toContain('GET /')
  expect((await reply('identity')).headers['content-encoding']).toBeUndefined()
})

test('a download is sent as it is, with its own headers', async () => {
  const bytes = Buffer.from([0x50, 0x4b, 0, 1, 2, 255])
  const headers = { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="pack.zip"' }
  const { ask } = await startSite(async () => new Response(bytes, { headers }))
  const reply = await ask('/vacancies/1/pack.zip', { headers: { 'accept-encoding': 'br' } })
  expect(reply.body).toEqual(bytes)
  expect(reply.headers).toMatchObject({ ...headers, 'content-length': '6', 'cache-control': 'no-store' })
})

test('HEAD has the headers of GET and no body', async () => {
  const { ask } = await startSite(async () => page('the same'))
  const [get, head] = [await ask('/'), await ask('/', { method: 'HEAD' })]
  expect(head.headers['content-length']).toBe(get.headers['content-length'])
  expect([head.status, head.body.length]).toEqual([200, 0])
})

test('a download that fails becomes an error page', async () => {
  const { ask } = await startSite(async (request, context) =>
    request.url.endsWith('/pack.zip') ? new Response(null, { status: 404 }) : echo(request, context),
  )
  const reply = await ask('/vacancies/none/pack.zip')
  expect([reply.status, String(reply.body)]).toEqual([404, '<!DOCTYPE html><p>GET /problem/404</p>'])
})

test('the address of the error pages is not open and a broken address is no fault of ours', async () => {
  const { ask } = await startSite(echo)
  expect((await ask('/problem/500')).status).toBe(404)
  expect((await ask('http://127.0.0.1/')).status).toBe(400)
})

test('where even the error page fails, a plain sentence is left', async () => {
  const { ask } = await startSite(
    async () => {
      throw new Error('broken on purpose')
    },
    { ready: () => true },
  )
  const reply = await ask('/', { method: 'PUT' })
  expect([reply.status, String(reply.body)]).toEqual([405, 'The service cannot answer that (405).\n'])
})

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { addressOf } from '../../app/server/static'
import { echo, startSite } from './site'

async function siteWithFiles() {
  const outer = mkdtempSync(join(tmpdir(), 'hiring-pack-static-'))
  const files = join(outer, 'client')
  mkdirSync(join(files, 'assets'), { recursive: true })
  mkdirSync(join(files, '.vite'))
  writeFileSync(join(outer, 'secret.txt'), 'SECRET')
  writeFileSync(join(files, '.vite/manifest.json'), 'SECRET')
  writeFileSync(join(files, 'assets/app-1a2b.css'), 'body{}')
  writeFileSync(join(files, 'assets/app-1a2b.css.br'), 'as brotli')
  writeFileSync(join(files, 'robots.txt'), 'User-agent: *')
  return startSite(echo, { files })
}

test('a hashed file may be kept for a year', async () => {
  const { ask } = await siteWithFiles()
  const reply = await ask('/assets/app-1a2b.css?x=1')
  expect(String(reply.body)).toBe('body{}')
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(reply.headers['content-type']).toBe('text/css; charset=utf-8')
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
})

test('the copy that was compressed at build time is sent to those who take it', async () => {
  const { ask } = await siteWithFiles()
  const brotli = await ask('/assets/app-1a2b.css', { headers: { 'accept-encoding': 'gzip, br' } })
  expect([brotli.headers['content-encoding'], String(brotli.body)]).toEqual(['br', 'as brotli'])
  const plain = await ask('/robots.txt', { headers: { 'accept-encoding': 'gzip, br' } })
  expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, 'User-agent: *'])
})

test('an unhashed file is asked for again and its etag saves sending it', async () => {
  const { ask } = await siteWithFiles()
  const first = await ask('/robots.txt')
  expect(first.headers['cache-control']).toBe('no-cache')
  const again = await ask('/robots.txt', { headers: { 'if-none-match': String(first.headers.etag) } })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test.each([
  [304, (etag: string) => `W/${etag}`],
  [304, (etag: string) => `"other", ${etag}`],
  [304, (etag: string) => `W/"a, b" ,W/${etag},"c"`],
  [304, () => ' * '],
  [200, (etag: string) => etag.replaceAll('"', '')],
  [200, (etag: string) => `${etag.slice(0, -1)}x"`],
  [200, () => '"other", "*"'],
  [200, () => ''],
])('the answer is %i to an If-None-Match of %s', async (status, header) => {
  const { ask } = await siteWithFiles()
  const { headers } = await ask('/robots.txt')
  const reply = await ask('/robots.txt', { headers: { 'if-none-match': header(String(headers.etag)) } })
  expect(reply.status).toBe(status)
  expect(reply.headers.etag).toBe(headers.etag)
})

test('a file has its address on Windows too', () => {
  const folder = 'C:\\Hiring pack\\build\\client'
  expect(addressOf(`${folder}\\assets\\app-1a2b.css`, folder, win32)).toBe('/assets/app-1a2b.css')
  expect(addressOf('/srv/client/.vite/a\\b.json', '/srv/client', posix)).toBe('/.vite/a\\b.json')
})

test('files are served from below a hidden folder', async () => {
  const files = join(mkdtempSync(join(tmpdir(), '.hiring-pack-static-')), '.app')
  mkdirSync(files)
  writeFileSync(join(files, 'robots.txt'), 'User-agent: *')
  const { ask } = await startSite(echo, { files })
  expect(String((await ask('/robots.txt')).body)).toBe('User-agent: *')
})

test('HEAD for a file has its length and no body', async () => {
  const { ask } = await siteWithFiles()
  const reply = await ask('/robots.txt', { method: 'HEAD' })
  expect([reply.status, reply.headers['content-length'], reply.body.length]).toEqual([200, '13', 0])
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..\\..\\secret.txt',
  '//etc/passwd',
  '/.vite/manifest.json',
  '/assets/app-1a2b.css%00',
  '/assets/app-1a2b.css.br',
  '/assets',
])('%s leads to no file', async (path) => {
  const { ask } = await siteWithFiles()
  const reply = await ask(path)
  expect(String(reply.body)).toContain('<!DOCTYPE html>')
  expect(String(reply.body)).not.toMatch(/SECRET|root:|body\{\}|brotli/)
})

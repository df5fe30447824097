import { expect, test } from 'vitest'
import { createPageCache } from '../../app/server/page-cache'
import type { Answer } from '../../app/server/response'
import { page, startSite } from './site'

/** A site whose pages count the calls of the app. */
async function countingSite(respond: (count: number) => Response = (count) => page(String(count))) {
  const state = { version: 1, count: 0 }
  const { ask } = await startSite(
    async () => {
      state.count += 1
      return respond(state.count)
    },
    { lastChange: () => state.version },
  )
  const body = async (path: string, headers = {}) => String((await ask(path, { headers })).body)
  return { state, ask, body }
}

test('a page is made once and sent again until something is saved', async () => {
  const { state, body } = await countingSite()
  expect([await body('/'), await body('/')]).toEqual([await body('/'), '<!DOCTYPE html><p>1</p>'])
  state.version = 2
  expect(await body('/')).toContain('<p>2</p>')
})

test('a kept page has the headers of the first and is kept by its whole address', async () => {
  const { ask, body } = await countingSite()
  const withoutDate = async () => ({ ...(await ask('/a')).headers, date: '' })
  expect(await withoutDate()).toEqual(await withoutDate())
  expect(await body('/a?x=1')).toContain('<p>2</p>')
  expect(await body('/a')).toContain('<p>1</p>')
})

test('what was made while something was saved is not kept', async () => {
  const { state, body } = await countingSite((count) => {
    if (count === 1) state.version = 2
    return page(String(count))
  })
  expect(await body('/')).toContain('<p>1</p>')
  expect(await body('/')).toContain('<p>2</p>')
})

test('whoever sends a cookie gets a fresh page', async () => {
  const { body } = await countingSite()
  await body('/')
  expect(await body('/', { cookie: 'a=1' })).toContain('<p>2</p>')
})

test.each([
  ['one that sets a cookie', () => page('x', { headers: { 'set-cookie': 'a=1' } })],
  ['one that varies', () => page('x', { headers: { vary: 'cookie' } })],
  ['one that says how long to keep it', () => page('x', { headers: { 'cache-control': 'private' } })],
  ['an error page', () => page('x', { status: 404 })],
  ['a download', () => new Response('x', { headers: { 'content-type': 'text/plain' } })],
])('%s is never kept', async (_, respond) => {
  const { state, ask } = await countingSite(respond)
  await ask('/')
  await ask('/')
  expect(state.count).toBe(2)
})

test('a page with a nonce is never kept', async () => {
  let count = 0
  const { ask } = await startSite(async (_, { nonce }) => {
    count += 1
    return page(String(nonce?.()))
  })
  await ask('/')
  await ask('/')
  expect(count).toBe(2)
})

test('an answer to POST is never kept and never a kept page', async () => {
  const { body, ask } = await countingSite()
  await body('/')
  const reply = await ask('/', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: 'a=1' })
  expect(String(reply.body)).toContain('<p>2</p>')
  expect(await body('/')).toContain('<p>1</p>')
})

test('the oldest pages make room', () => {
  const cache = createPageCache(() => 1)
  const big: Answer = { status: 200, headers: [], body: Buffer.alloc(3_000_000), text: true, encoded: {} }
  for (let number = 0; number < 10; number += 1) cache.keep(`/${number}`, big, 1)
  expect(cache.find('/0')).toBeUndefined()
  expect(cache.find('/9')).toBe(big)
  const small = { ...big, body: Buffer.alloc(1) }
  for (let number = 10; number < 1010; number += 1) cache.keep(`/${number}`, small, 1)
  expect([cache.find('/9'), cache.find('/509'), cache.find('/1009')]).toEqual([undefined, undefined, small])
})

import { expect, test } from 'vitest'
import { echo, startSite } from './site'

test('a form of our own pages is let in', async () => {
  const { ask } = await startSite(echo)
  const reply = await ask('/vacancies', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: 'a=1' })
  expect([reply.status, String(reply.body)]).toEqual([200, '<!DOCTYPE html><p>POST /vacancies</p>'])
})

test('a form sent by another site is refused and never reaches the app', async () => {
  const seen: string[] = []
  const { ask } = await startSite((request, context) => {
    seen.push(request.url)
    return echo(request, context)
  })
  for (const site of ['cross-site', 'same-site']) {
    const reply = await ask('/vacancies?_data=routes/x', { method: 'POST', headers: { 'sec-fetch-site': site } })
    expect([reply.status, String(reply.body)]).toEqual([403, '<!DOCTYPE html><p>GET /problem/403</p>'])
  }
  expect(seen.every((url) => url.endsWith('/problem/403'))).toBe(true)
})

test('without Sec-Fetch-Site only our own Origin is let in', async () => {
  const { ask, origin } = await startSite(echo)
  const status = async (headers: Record<string, string>) => (await ask('/x', { method: 'POST', headers })).status
  expect(await status({ origin })).toBe(200)
  expect(await status({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await status({ origin: 'null' })).toBe(403)
  expect(await status({})).toBe(403)
})

test('forwarded headers cannot make a foreign form our own', async () => {
  const { ask } = await startSite(echo)
  const headers = { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' }
  expect((await ask('/x', { method: 'POST', headers })).status).toBe(403)
})

test('Sec-Fetch-Site is believed before Origin', async () => {
  const { ask, origin } = await startSite(echo)
  const headers = { origin, 'sec-fetch-site': 'cross-site' }
  expect((await ask('/x', { method: 'POST', headers })).status).toBe(403)
})

test('methods other than GET, HEAD and POST are refused with the list of those', async () => {
  const { ask } = await startSite(echo)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const reply = await ask('/', { method })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  }
})

test('links from other sites may be followed', async () => {
  const { ask } = await startSite(echo)
  expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
})

import { expect, test } from 'vitest'
import { allowedHosts, authority } from '../../app/server/hosts'
import { echo, startSite } from './site'

test('a foreign Host gets 421 and an error page', async () => {
  const { ask } = await startSite(echo)
  const reply = await ask('/vacancies', { headers: { host: 'rebound.example' } })
  expect([reply.status, String(reply.body)]).toEqual([421, '<!DOCTYPE html><p>GET /problem/421</p>'])
})

test('the names of this machine are answered', async () => {
  const { ask, origin } = await startSite(echo)
  const { port } = new URL(origin)
  for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
    expect((await ask('/', { headers: { host: `${name}:${port}` } })).status).toBe(200)
  }
  expect((await ask('/', { headers: { host: 'localhost' } })).status).toBe(421)
})

test('the public origin is answered as browsers write it', () => {
  const hosts = allowedHosts('https://hiring.example.org', '0.0.0.0', 3000)
  expect(hosts.has('hiring.example.org')).toBe(true)
  expect(hosts.has('hiring.example.org:3000')).toBe(false)
  expect(allowedHosts('http://localhost', 'localhost', 80).has('localhost')).toBe(true)
})

test('an IPv6 address stands in brackets', () => {
  expect(authority('::1', 3000)).toBe('[::1]:3000')
  expect(authority('127.0.0.1', 3000)).toBe('127.0.0.1:3000')
})

test('health is answered under any name, and readiness tells the truth', async () => {
  let ready = true
  const { ask } = await startSite(echo, { ready: () => ready })
  const status = async (path: string) => (await ask(path, { headers: { host: '10.0.0.7' } })).status
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200])
  ready = false
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503])
})

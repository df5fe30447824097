import { connect } from 'node:net'
import { expect, test } from 'vitest'
import type { Handle } from '../../app/server/handle'
import { page, say, startSite } from './site'

const requests = (origin: string, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const last = at === count - 1 ? 'Connection: close\r\n' : ''
    return `GET /${at} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n${last}\r\n`
  }).join('')

test('requests that a connection sends at once are answered one by one, in order, and others have their turn', async () => {
  const begun: string[] = []
  let running = 0
  let most = 0
  const handle: Handle = async (request) => {
    const { pathname } = new URL(request.url)
    running += 1
    most = Math.max(most, running)
    begun.push(pathname)
    await undefined
    running -= 1
    return page(pathname)
  }
  const { origin, ask } = await startSite(handle)
  const all = say(origin, requests(origin, 200))
  await expect.poll(() => begun.length, { interval: 1 }).toBeGreaterThan(0)
  expect((await ask('/healthz')).status).toBe(200)
  expect(begun.length).toBeLessThan(200)
  const reply = await all
  expect(most).toBe(1)
  expect(reply.match(/<p>\/\d+/g)).toEqual(Array.from({ length: 200 }, (_, at) => `<p>/${at}`))
})

test('what a connection has asked for is not made any more when it is closed', async () => {
  const begun: string[] = []
  let release: () => void = () => {}
  const { origin } = await startSite(async (request) => {
    begun.push(new URL(request.url).pathname)
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return page('late')
  })
  const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(requests(origin, 3)))
  await expect.poll(() => begun).toEqual(['/0'])
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.destroy()
  await closed
  release()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(begun).toEqual(['/0'])
})

import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { letGoOfUnread } from '../../app/server/unread'

/** More bytes than a system buffers for a reader. */
const size = 24 * 1024 * 1024
const never = 1 << 30

/** A server that answers with `size` bytes after `delay` milliseconds. */
async function serve(limits: { patience: number; bytes: number }, delay = 0): Promise<number> {
  const body = Buffer.alloc(size, 'x')
  const server = createServer((_, outgoing) => void setTimeout(() => outgoing.end(body), delay))
  letGoOfUnread(server, limits)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function ask(port: number): Socket {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
  )
  onTestFinished(() => void socket.destroy())
  // A connection that the server closes may see a reset.
  return socket.on('error', () => {})
}

/** Counts the bytes received: reads a piece, rests for `rest` milliseconds, and so on. */
function read(socket: Socket, rest: number): Promise<number> {
  let got = 0
  socket.on('data', ({ length }) => {
    got += length
    socket.pause()
    setTimeout(() => socket.resume(), rest)
  })
  return new Promise((resolve) => socket.once('close', () => resolve(got)))
}

test('a connection that never reads its answer is closed', async () => {
  const socket = ask(await serve({ patience: 200, bytes: never })).pause()
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(await read(socket.resume(), 0)).toBeLessThan(size)
})

test('a slow reader gets all of it', async () => {
  const port = await serve({ patience: 1000, bytes: never })
  expect(await read(ask(port), 5)).toBeGreaterThan(size)
})

test('an answer that takes long to be made is waited for', async () => {
  const port = await serve({ patience: 100, bytes: never }, 1000)
  expect(await read(ask(port), 0)).toBeGreaterThan(size)
})

test('answers that nobody reads make room for others, the oldest first', async () => {
  const port = await serve({ patience: never, bytes: 2.5 * size })
  const sockets: Socket[] = []
  for (let time = 0; time < 4; time += 1) {
    const socket = ask(port)
    await new Promise((resolve) => socket.once('readable', resolve))
    sockets.push(socket)
  }
  const got = await Promise.all(sockets.map((socket) => read(socket, 0)))
  expect(got.map((bytes) => bytes > size)).toEqual([false, true, true, true])
})

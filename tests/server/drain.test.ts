import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { readBody } from '../../app/server/body'
import { drainable } from '../../app/server/drain'

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

test('a running request gets its answer, a new one no connection', async () => {
  let answer: () => void = () => {}
  const server = createServer((_, outgoing) => {
    answer = () => outgoing.end('finished')
    entered()
  })
  let entered: () => void = () => {}
  const running = new Promise<void>((resolve) => {
    entered = resolve
  })
  const drain = drainable(server)
  const port = await listen(server)
  const reply = new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1' }, resolve))
  await running

  const drained = drain()
  const refused = new Promise<string>((resolve) => {
    connect(port, '127.0.0.1').on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
  })
  expect(await refused).toBe('ECONNREFUSED')
  answer()
  const chunks: Buffer[] = []
  for await (const chunk of await reply) chunks.push(chunk)
  expect(String(Buffer.concat(chunks))).toBe('finished')
  await drained
  expect(server.listening).toBe(false)
})

test('an idle connection does not hold the end up', async () => {
  const server = createServer((_, outgoing) => outgoing.end('ok'))
  const drain = drainable(server)
  const port = await listen(server)
  const socket = connect(port, '127.0.0.1')
  await new Promise((resolve) => {
    socket.once('data', resolve)
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  })
  const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')))
  await drain()
  expect(await closed).toBe('closed')
})

test('a request of which half the body came is let go, one whose rest comes is answered', async () => {
  const server = createServer(async (incoming, outgoing) => {
    const body = await readBody(incoming).catch(() => undefined)
    outgoing.end(`${body?.length} bytes`)
  })
  const drain = drainable(server)
  const port = await listen(server)
  const send = async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n01234')
    await new Promise((resolve) => server.once('request', resolve))
    let reply = ''
    socket.on('data', (chunk) => {
      reply += chunk
    })
    return { socket, reply: new Promise<string>((resolve) => socket.on('close', () => resolve(reply))) }
  }
  const [half, whole] = [await send(), await send()]
  const drained = drain()
  whole.socket.write('56789')
  expect(await whole.reply).toMatch(/\r\nConnection: close\r\n[\s\S]*10 bytes$/)
  await drained
  expect(await half.reply).toBe('')
})

test('a connection that keeps asking gets the answer that it waits for and no other', async () => {
  const asked: string[] = []
  const server = createServer(({ url = '' }, outgoing) => {
    asked.push(url)
    setTimeout(() => outgoing.end(url), 200)
  })
  const drain = drainable(server)
  const socket = connect(await listen(server), '127.0.0.1')
  let reply = ''
  socket.on('data', (chunk) => {
    reply += chunk
  })
  socket.on('error', () => {})
  const closed = new Promise((resolve) => socket.on('close', resolve))
  socket.write('GET /0 HTTP/1.1\r\nHost: a\r\n\r\n')
  await new Promise((resolve) => server.once('request', resolve))
  const drained = drain()
  for (let time = 1; !socket.destroyed && time < 1000; time += 1) {
    socket.write(`GET /${time} HTTP/1.1\r\nHost: a\r\n\r\n`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await drained
  await closed
  expect(asked.length).toBeGreaterThan(1)
  expect(reply).toMatch(/\r\nConnection: close\r\n[\s\S]*\/0$/)
})

test.each(['', 'GET / HT'])('a connection that has sent only ‘%s’ does not hold the end up', async (sent) => {
  const server = createServer()
  const drain = drainable(server)
  const port = await listen(server)
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')))
  socket.on('error', () => {})
  socket.write(sent)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const begun = performance.now()
  await drain()
  expect(await closed).toBe('closed')
  // Node waits many seconds for such a connection, and so do we for a running request.
  expect(performance.now() - begun).toBeLessThan(5000)
})

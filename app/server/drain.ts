import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * How long draining takes at most, in milliseconds: with what comes after it the process ends within 8 seconds of its
 * signal, since Docker kills after 10.
 */
const longest = 7000
/** How long the rest of a request that has begun to come may still take. */
const patience = 1000

/**
 * Makes a server drainable, from before it listens; gives the verb: take no new connection, close those that have no
 * running request, the others after their answer, and resolve when all are closed. A connection that has sent nothing or
 * half of a request's headers has none: node's own closeIdleConnections would wait for it. Half a body is soon let go.
 */
export function drainable(server: Server): () => Promise<void> {
  const running = new Map<Socket, Map<ServerResponse, IncomingMessage>>()
  let draining = false
  server.on('connection', (socket) => {
    running.set(socket, new Map())
    socket.once('close', () => running.delete(socket))
  })
  server.on('request', (incoming, outgoing) => {
    const { socket } = incoming
    const requests = running.get(socket)
    requests?.set(outgoing, incoming)
    if (draining) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => {
      requests?.delete(outgoing)
      if (draining && requests?.size === 0) socket.destroySoon()
    })
  })
  return async () => {
    draining = true
    const closed = new Promise((resolve) => server.close(resolve))
    for (const [socket, requests] of running) {
      if (requests.size === 0) socket.destroy()
      // Says so in the answer, and whatever else the connection asks for has none.
      for (const outgoing of requests.keys()) outgoing.shouldKeepAlive = false
    }
    const half = setTimeout(() => {
      for (const [socket, requests] of running)
        if ([...requests.values()].some(({ complete }) => !complete)) socket.destroy()
    }, patience)
    const limit = setTimeout(() => server.closeAllConnections(), longest)
    await closed
    clearTimeout(half)
    clearTimeout(limit)
  }
}

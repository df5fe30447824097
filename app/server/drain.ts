import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long a running request may take to finish, in milliseconds. */
const patience = 10_000

/**
 * Makes a server drainable, from before it listens; gives the verb: take no new connection, close those that have no
 * running request, the others after their answer, and resolve when all are closed. A connection that has sent nothing or
 * half a request has none: node's own closeIdleConnections would wait for it.
 */
export function drainable(server: Server): () => Promise<void> {
  const running = new Map<Socket, number>()
  let draining = false
  server.on('connection', (socket) => {
    running.set(socket, 0)
    socket.once('close', () => running.delete(socket))
  })
  server.on('request', ({ socket }, outgoing) => {
    running.set(socket, (running.get(socket) ?? 0) + 1)
    outgoing.once('close', () => {
      const left = (running.get(socket) ?? 1) - 1
      if (running.has(socket)) running.set(socket, left)
      if (draining && left === 0) socket.destroySoon()
    })
  })
  return async () => {
    draining = true
    const closed = new Promise((resolve) => server.close(resolve))
    for (const [socket, requests] of running) if (requests === 0) socket.destroy()
    const limit = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearTimeout(limit)
  }
}

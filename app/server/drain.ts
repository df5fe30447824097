import type { Server } from 'node:http'
import { openRequests } from './open-requests'

/**
 * The longest that draining may take, in milliseconds. Docker kills the process 10 seconds after its signal, so it must
 * end within 8: the rest is for a page in the making when the signal comes, and for closing the database.
 */
const longest = 6000
/** The longest that the rest of a begun request may take, in milliseconds. */
const patience = 1000

/**
 * Makes a server drainable, before it listens. Returns a function that refuses new connections, closes those without a
 * running request, closes the others after their answer, and resolves when all are closed. A connection that has sent
 * nothing or half of a request's headers has no running request: node's own closeIdleConnections would wait for it.
 * Half a body is soon dropped.
 */
export function drainable(server: Server): () => Promise<void> {
  const open = openRequests(server)
  let draining = false
  server.on('request', ({ socket }, outgoing) => {
    if (draining) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => {
      if (draining && open.get(socket)?.size === 0) socket.destroySoon()
    })
  })
  return async () => {
    draining = true
    const closed = new Promise((resolve) => server.close(resolve))
    for (const [socket, requests] of open) {
      if (requests.size === 0) socket.destroy()
      // Announces the close in the answer; later requests on the connection get no answer.
      for (const outgoing of requests.keys()) outgoing.shouldKeepAlive = false
    }
    const half = setTimeout(() => {
      for (const [socket, requests] of open)
        if ([...requests.values()].some(({ complete }) => !complete)) socket.destroy()
    }, patience)
    const limit = setTimeout(() => server.closeAllConnections(), longest)
    await closed
    clearTimeout(half)
    clearTimeout(limit)
  }
}

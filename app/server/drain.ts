import type { Server } from 'node:http'
import { openRequests } from './open-requests'

/**
 * How long draining takes at most, in milliseconds. The process is to end within 8 seconds of its signal, since Docker kills
 * after 10: the rest is for a page that is being made when the signal comes, and for closing the database.
 */
const longest = 6000
/** How long the rest of a request that has begun to come may still take. */
const patience = 1000

/**
 * Makes a server drainable, from before it listens; gives the verb: take no new connection, close those that have no
 * running request, the others after their answer, and resolve when all are closed. A connection that has sent nothing or
 * half of a request's headers has none: node's own closeIdleConnections would wait for it. Half a body is soon let go.
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
      // Says so in the answer, and whatever else the connection asks for has none.
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

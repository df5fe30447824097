import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The open connections, each with its requests that are not fully answered, the earliest first. */
export type OpenRequests = Map<Socket, Map<ServerResponse, IncomingMessage>>

/** Tracks a server's connections and requests, from before it listens. */
export function openRequests(server: Server): OpenRequests {
  const open: OpenRequests = new Map()
  server.on('connection', (socket) => {
    open.set(socket, new Map())
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', (incoming, outgoing) => {
    const requests = open.get(incoming.socket)
    requests?.set(outgoing, incoming)
    outgoing.once('close', () => requests?.delete(outgoing))
  })
  return open
}

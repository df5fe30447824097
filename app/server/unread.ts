/** Closes connections that do not read their answers. */
import type { Server, ServerResponse } from 'node:http'
import { openRequests } from './open-requests'

export interface UnreadLimits {
  /** The longest without any progress of an answer, in milliseconds; node notices after one to two such times. */
  patience: number
  /** The most bytes of all answers together that may wait to be read; the oldest connections make room. */
  bytes: number
}

/**
 * Three minutes, because the system asks for more of an answer only after up to 1.4 MB have gone (tried on Linux, whose
 * buffer grows to 4 MB): for a reader at 10 KB a second that is every two and a half minutes.
 */
export const unreadLimits: UnreadLimits = { patience: 180_000, bytes: 256 * 1024 * 1024 }

/**
 * Closes the connection of a client that does not read its answer. A client that reads, however slowly, gets it whole.
 */
export function letGoOfUnread(server: Server, { patience, bytes }: UnreadLimits): void {
  const open = openRequests(server)
  server.on('request', () => {
    let all = 0
    for (const requests of open.values()) all += waitingIn(requests)
    for (const [socket, requests] of open) {
      if (all <= bytes) return
      const held = waitingIn(requests)
      if (held > 0) socket.destroy()
      all -= held
    }
  })
  server.setTimeout(patience, (socket) => {
    const [first] = open.get(socket)?.keys() ?? []
    // No byte is sent either while an answer is being made.
    if (!first || first.writableEnded) socket.destroy()
  })
}

function waitingIn(requests: Iterable<[ServerResponse, unknown]>): number {
  let bytes = 0
  for (const [answer] of requests) bytes += answer.writableLength
  return bytes
}

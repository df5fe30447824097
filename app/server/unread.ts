/** Answers that nobody reads. */
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface UnreadLimits {
  /** How long nothing of an answer may be taken, in milliseconds; node notices it after one to two such times. */
  patience: number
  /** How much of all answers together may wait to be taken, in bytes; the oldest make room. */
  bytes: number
}

/**
 * Three minutes, because the system asks for more of an answer only when up to 1.4 MB have gone (tried on Linux, whose
 * buffer grows to 4 MB): for somebody who reads 10 KB a second that is every two and a half minutes.
 */
export const unreadLimits: UnreadLimits = { patience: 180_000, bytes: 256 * 1024 * 1024 }

/** Closes the connection of who asks and does not read the answer. Whoever reads, however slowly, gets it whole. */
export function letGoOfUnread(server: Server, { patience, bytes }: UnreadLimits): void {
  const answers = new Map<ServerResponse, Socket>()
  server.on('request', ({ socket }, outgoing) => {
    let held = 0
    for (const { writableLength } of answers.keys()) held += writableLength
    for (const [oldest, reader] of answers) {
      if (held <= bytes) break
      if (oldest.writableEnded) reader.destroy()
      held -= oldest.writableLength
    }
    answers.set(outgoing, socket)
    outgoing.once('close', () => answers.delete(outgoing))
  })
  server.setTimeout(patience, (socket) => {
    // No byte goes either while an answer is being made.
    const isAtWork = [...answers].some(([outgoing, asker]) => asker === socket && !outgoing.writableEnded)
    if (!isAtWork) socket.destroy()
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'

/** True if earlier requests of the same connection await an answer: node gives its socket to one answer at a time. */
export function mustWait({ socket }: ServerResponse): boolean {
  return !socket
}

/**
 * Waits for the turn of such a request and lets other connections go first. Otherwise one connection that sends
 * hundreds at once would stop everybody, and the end of the server too.
 * @returns false if the connection closed meanwhile
 */
export async function turnComes(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
  await new Promise((resolve) => {
    outgoing.once('socket', resolve)
    incoming.once('close', resolve)
  })
  await setImmediate()
  return !incoming.destroyed
}

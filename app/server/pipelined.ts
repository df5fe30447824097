import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'

/** Whether earlier requests of the same connection are still to be answered: node gives its socket to one answer at a time. */
export function mustWait({ socket }: ServerResponse): boolean {
  return !socket
}

/**
 * Waits for the turn of such a request and lets others go first: one connection that sends hundreds at once would else
 * stop everybody, and the end of the server too.
 * @returns false where the connection was closed meanwhile
 */
export async function turnComes(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
  await new Promise((resolve) => {
    outgoing.once('socket', resolve)
    incoming.once('close', resolve)
  })
  await setImmediate()
  return !incoming.destroyed
}

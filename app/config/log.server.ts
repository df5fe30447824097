import { randomUUID } from 'node:crypto'
import { destination, pino } from 'pino'

/** Logs JSON lines to stderr. User text never goes in: no body, no query, no name. */
export const log = pino({ level: 'warn', base: undefined }, destination({ fd: 2, sync: true }))

/** Makes the reference of a failure, for the log and for its page. */
export function newReference(): string {
  return randomUUID().slice(0, 8)
}

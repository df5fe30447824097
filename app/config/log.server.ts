import { randomUUID } from 'node:crypto'
import { destination, pino } from 'pino'

/** JSON lines on stderr. What people write never goes in: no body, no query, no name. */
export const log = pino({ level: 'warn', base: undefined }, destination({ fd: 2, sync: true }))

/** Under what a failure stands in the log and on its page. */
export function newReference(): string {
  return randomUUID().slice(0, 8)
}

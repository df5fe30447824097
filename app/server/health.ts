import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from './headers'

/**
 * Answers /healthz while the process lives, and /readyz if it can serve (503 if not). Runs before the check of the Host
 * header, since an orchestrator asks by address.
 * @returns true if it has answered
 */
export function answerHealth(incoming: IncomingMessage, outgoing: ServerResponse, ready: () => boolean): boolean {
  if (!isHealthPath(incoming)) return false
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return false
  const well = incoming.url === '/healthz' || ready()
  outgoing.writeHead(well ? 200 : 503, [
    ...securityHeaders(),
    'content-type',
    'text/plain',
    'cache-control',
    'no-store',
  ])
  outgoing.end(well ? 'ok\n' : 'not ready\n')
  return true
}

export function isHealthPath({ url }: IncomingMessage): boolean {
  return url === '/healthz' || url === '/readyz'
}

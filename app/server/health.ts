import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from './headers'

/**
 * /healthz says that the process lives, /readyz that it can serve (503 while it cannot). Asked before the Host header is
 * looked at, since an orchestrator asks by address.
 * @returns whether it has answered
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

import type { IncomingMessage } from 'node:http'

/** `host:port` for a Host header or an address; IPv6 in brackets. */
export function authority(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * The Host headers that we accept. Any other gets 421, so that a hostile name that resolves to this machine (DNS
 * rebinding) cannot read a manager's pages.
 */
export function allowedHosts(publicOrigin: string, host: string, port: number): Set<string> {
  const local = [host, 'localhost', '127.0.0.1', '::1'].map((name) => authority(name, port))
  const bare = port === 80 ? local.map((name) => name.replace(/:80$/, '')) : []
  return new Set([new URL(publicOrigin).host, ...local, ...bare])
}

/** True if a request lacks the Host header that its version of HTTP requires. Source: RFC 9112, section 3.2. */
export function isHostless({ headers, httpVersion }: IncomingMessage): boolean {
  return headers.host === undefined && httpVersion !== '1.0'
}

import type { IncomingHttpHeaders } from 'node:http'

export const allowedMethods = ['GET', 'HEAD', 'POST']

/**
 * The status with which to refuse a request before anything runs, or undefined to let it in. What changes something must
 * come from our own pages: the browser says so in Sec-Fetch-Site, an older one in Origin. Forwarded headers are never
 * believed, since a sender can write them.
 * Source: https://web.dev/articles/fetch-metadata and the OWASP cheat sheet on cross-site request forgery.
 */
export function refusal(method: string | undefined, headers: IncomingHttpHeaders, publicOrigin: string) {
  if (!allowedMethods.includes(method ?? '')) return 405
  if (method !== 'POST') return undefined
  const site = headers['sec-fetch-site']
  const ours = site === undefined ? headers.origin === publicOrigin : site === 'same-origin' || site === 'none'
  return ours ? undefined : 403
}

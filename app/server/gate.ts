import type { IncomingHttpHeaders } from 'node:http'

export const allowedMethods = ['GET', 'HEAD', 'POST']

/**
 * Returns the status with which to refuse a request before its body is read, or undefined to let it in. A request that
 * changes something must come from our own pages, by Sec-Fetch-Site or, in an older browser, by Origin. Forwarded
 * headers are never trusted, since a sender can write them.
 * Source: https://web.dev/articles/fetch-metadata and the OWASP cheat sheet on cross-site request forgery.
 */
export function refusal(method: string | undefined, headers: IncomingHttpHeaders, publicOrigin: string) {
  if (!allowedMethods.includes(method ?? '')) return 405
  if (method !== 'POST') return undefined
  const site = headers['sec-fetch-site']
  const ours = site === undefined ? headers.origin === publicOrigin : site === 'same-origin' || site === 'none'
  return ours ? undefined : 403
}

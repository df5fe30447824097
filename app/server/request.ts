import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Makes the Fetch request of a node one. Its signal aborts when the sender hangs up before the answer is complete. The
 * origin is always our public one, whatever Host has; undefined for an invalid address. HEAD becomes GET, so that its
 * headers are those of the page or file.
 */
export function toRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  body?: Uint8Array<ArrayBuffer>,
): Request | undefined {
  const address = origin + incoming.url
  if (!incoming.url?.startsWith('/') || !URL.canParse(address) || !isDecodable(new URL(address))) return undefined
  const headers = new Headers()
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] as string, incoming.rawHeaders[index + 1] as string)
  }
  const abort = new AbortController()
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) abort.abort()
  })
  return new Request(address, {
    method: incoming.method === 'HEAD' ? 'GET' : incoming.method,
    headers,
    body: body?.length ? body : null,
    signal: abort.signal,
  })
}

function isDecodable({ pathname }: URL): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

import type { IncomingMessage } from 'node:http'

/** The longest form that we take, in bytes: a pack's whole text is about a tenth of it. */
export const bodyLimit = 256 * 1024

/** How much of an overlong body is read away, so that the browser comes to read why it was refused. */
const patience = 16 * bodyLimit

/** Reads the whole body; undefined where it is longer than the limit, whatever its Content-Length says. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > patience) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > patience) return undefined
    if (size <= bodyLimit) chunks.push(chunk)
  }
  return size > bodyLimit ? undefined : new Uint8Array(Buffer.concat(chunks))
}

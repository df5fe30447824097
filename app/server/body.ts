import type { IncomingMessage } from 'node:http'

/** The longest form that we take, in bytes: a policy file's whole text is about a tenth of it. */
export const bodyLimit = 256 * 1024

/** The same for the forms that take files: 10 MB of them and what a browser puts around. */
export const importLimit = 11 * 1024 * 1024

/** How much of an overlong body is read away beyond its limit, so that the browser comes to read why it was refused. */
const patience = 64 * 1024 * 1024

/** Reads the whole body; undefined where it is longer than `limit`, whatever its Content-Length says. */
export async function readBody(
  request: IncomingMessage,
  limit = bodyLimit,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit + patience) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit + patience) return undefined
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? undefined : new Uint8Array(Buffer.concat(chunks))
}

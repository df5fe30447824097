import type { IncomingMessage } from 'node:http'

/** The longest form accepted, in bytes: about ten times the whole text of a policy file. */
export const bodyLimit = 256 * 1024

/** The longest form with files, in bytes: 10 MB of files and the multipart parts around them. */
export const importLimit = 11 * 1024 * 1024

/** Bytes of an overlong body to read past its limit, so that the browser gets to read the refusal. */
const patience = 64 * 1024 * 1024

/** Reads the whole body; undefined if it is longer than `limit`, whatever its Content-Length claims. */
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

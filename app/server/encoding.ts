import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const refused = /;\s*q=0(\.0*)?\s*$/

/** Picks the best encoding that an Accept-Encoding header allows: brotli, gzip, else none. */
export function encodingFor(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity'
  const taken = accept
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase())
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : 'identity'
}

/** Compresses while the reader waits: brotli 5 is as quick as gzip and smaller. */
export function encode(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return encoding === 'gzip' ? gzipSync(bytes) : bytes
}

/** True if a body of this content type becomes smaller; Word files and zip archives do not. */
export function isText(contentType: string | null): boolean {
  return /^(text\/|application\/(json|javascript)|image\/svg)/.test(contentType ?? '')
}

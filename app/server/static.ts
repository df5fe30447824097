import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path, { extname, join } from 'node:path'
import { encodingFor } from './encoding'
import { type HeaderList, securityHeaders } from './headers'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

export interface StaticFiles {
  has: (incoming: IncomingMessage) => boolean
  /** Answers if there is such a file; returns true if it has answered. */
  send: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
}

interface StaticFile {
  headers: HeaderList
  etag: string
  path: string
  br: boolean
  gzip: boolean
}

/**
 * Serves the files that were in `folder` at start and nothing else: it looks the address up in a list, so no address
 * can lead out of the folder. Browsers keep hashed files under /assets/ for a year and revalidate others by their etag.
 */
export function staticFiles(folder: string): StaticFiles {
  const files = list(folder)
  const find = ({ url }: IncomingMessage) => files.get(url?.split('?')[0] ?? '')
  const send: StaticFiles['send'] = (incoming, outgoing) => {
    const file = find(incoming)
    if (!file || (incoming.method !== 'GET' && incoming.method !== 'HEAD')) return false
    if (isKnown(incoming.headers['if-none-match'], file.etag)) {
      outgoing.writeHead(304, file.headers).end()
      return true
    }
    const wanted = encodingFor(incoming.headers['accept-encoding'])
    const encoding = (wanted === 'br' && file.br) || (wanted !== 'identity' && file.gzip) ? wanted : 'identity'
    const body = readFileSync(file.path + ({ br: '.br', gzip: '.gz', identity: '' } as const)[encoding])
    const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
    outgoing.writeHead(200, [...file.headers, 'content-length', String(body.length), ...encoded])
    outgoing.end(incoming.method === 'HEAD' ? undefined : body)
    return true
  }
  return { has: (incoming) => find(incoming) !== undefined, send }
}

/**
 * True if If-None-Match names this entity tag: alone, in a list, as "*" for any, or as a weak one, which a proxy makes
 * of ours when it compresses. No tag contains a quotation mark. Source: RFC 9110, sections 8.8.3 and 13.1.2.
 */
function isKnown(header: string | undefined, etag: string): boolean {
  return header?.trim() === '*' || header?.includes(etag) === true
}

function list(folder: string): Map<string, StaticFile> {
  if (!existsSync(folder)) return new Map()
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const paths = new Set(found.map((file) => join(file.parentPath, file.name)))
  const served = [...paths].flatMap((file): [string, StaticFile][] => {
    const address = addressOf(file, folder, path)
    return types[extname(file)] && !address.includes('/.') ? [[address, describe(file, address, paths)]] : []
  })
  return new Map(served)
}

/**
 * The address of a file of the folder, such as "/assets/app.css"; the third parameter has the machine's path syntax.
 */
export function addressOf(file: string, folder: string, { relative, sep }: path.PlatformPath): string {
  return `/${relative(folder, file).split(sep).join('/')}`
}

function describe(path: string, url: string, paths: Set<string>): StaticFile {
  const etag = `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 16)}"`
  const headers = [
    ...securityHeaders(),
    'content-type',
    types[extname(path)] as string,
    'cache-control',
    url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'vary',
    'accept-encoding',
    'etag',
    etag,
  ]
  return { path, headers, etag, br: paths.has(`${path}.br`), gzip: paths.has(`${path}.gz`) }
}

/** Fetches one file from one server, under limits. */
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { publicOnly } from './public-address.server'

/**
 * Something that cannot be fetched; the message is one sentence for the person who asked: the problem and the remedy.
 */
export class CannotFetch extends Error {
  override name = 'CannotFetch'
}

export interface Way {
  lookup: LookupFunction
  signal: AbortSignal
}

export interface Fetched {
  /** The final address, after redirects. */
  address: URL
  /** The file's name as the server gives it, or the end of its path. */
  name: string
  bytes: Uint8Array
}

const maxRedirects = 3
/** 10 MB. */
const maxBytes = 10 * 1024 * 1024

/** Fetches a file, following redirects within its origin. @throws CannotFetch */
export async function fetchFile(address: URL, way: Way, redirects = 0): Promise<Fetched> {
  const response = await ask(address, way)
  const { statusCode = 0, headers } = response
  if ([301, 302, 303, 307, 308].includes(statusCode)) {
    response.destroy()
    return fetchFile(redirectOf(address, headers.location, redirects), way, redirects + 1)
  }
  if (statusCode !== 200) {
    response.destroy()
    throw new CannotFetch(`${address} answers with status ${statusCode} and no file; check that the address is right.`)
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    response.destroy()
    throw new CannotFetch(`${address} sends its file compressed; download it and choose it here.`)
  }
  return { address, name: nameOf(address, headers['content-disposition']), bytes: await read(response, address) }
}

function redirectOf(from: URL, location: string | undefined, redirects: number): URL {
  if (redirects >= maxRedirects) {
    throw new CannotFetch(`${from} sends us on again and again; enter the address of the file itself.`)
  }
  if (location === undefined || !URL.canParse(location, from)) {
    throw new CannotFetch(`${from} sends us on without an address; enter the address of the file itself.`)
  }
  const to = new URL(location, from)
  if (to.origin === from.origin && !to.username && !to.password) return to
  throw new CannotFetch(
    `${from} sends us on to ${to.origin}, and only its own site may be read; enter another address.`,
  )
}

function ask(address: URL, { lookup, signal }: Way): Promise<IncomingMessage> {
  const host = address.hostname.replace(/^\[|\]$/g, '')
  // Only allowed origins are asked, so the setting has such a host in these very words.
  const named = isIP(host) > 0 || host === 'localhost'
  const refusal = new CannotFetch(
    `${address.hostname} is inside a private network; FRAMEWORK_URLS must name it by its IP address to allow that.`,
  )
  return new Promise((resolve, reject) => {
    const request = address.protocol === 'https:' ? requestHttps : requestHttp
    request(address, {
      agent: false,
      headers: {
        accept: 'text/csv, text/html;q=0.9, */*;q=0.5',
        'accept-encoding': 'identity',
        'user-agent': 'hiring-pack',
      },
      lookup: named ? lookup : publicOnly(lookup, refusal),
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

async function read(response: IncomingMessage, address: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop closes the connection.
  for await (const chunk of response) {
    size += chunk.length
    if (size > maxBytes) throw new CannotFetch(`${address} holds more than 10 MB; enter the address of a smaller file.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function nameOf({ pathname, search, hostname }: URL, disposition: string | undefined): string {
  const given = /filename="?([\w .()-]{1,100})"?(?:;|$)/i.exec(disposition ?? '')?.[1]
  return given?.trim() || (pathname.split('/').filter(Boolean).at(-1) ?? hostname) + search
}

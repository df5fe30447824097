/** Fetches the published framework files from an address that the settings allow. */
import { lookup as lookupInDns } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { CannotFetch, type Fetched, fetchFile } from './fetch-file.server'

export { CannotFetch }

/** A download page offers three: roles, skills and change notes. */
const maxFiles = 3

/** Replacements for DNS and the time limit, in tests. */
interface Surroundings {
  lookup?: LookupFunction
  milliseconds?: number
}

/**
 * Fetches the file or page at an address; from a page that links to CSV files of its own site, fetches those files (at
 * most 3) in place of the page. Returns each with its server's name for it and its bytes (at most 10 MB) as sent. Takes
 * 10 seconds at most.
 * @param allowed the setting FRAMEWORK_URLS: an address must be one of these or below one
 * @throws CannotFetch with one sentence for the person who asked
 */
export async function fetchFramework(
  address: string,
  allowed: string[],
  { lookup = lookupInDns, milliseconds = 10_000 }: Surroundings = {},
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const url = allowedAddress(address.trim(), allowed)
  const signal = AbortSignal.timeout(milliseconds)
  try {
    const files = await filesAt(url, { lookup, signal })
    return files.map(({ name, bytes }) => ({ name, bytes }))
  } catch (cause) {
    if (cause instanceof CannotFetch) throw cause
    if (signal.aborted) throw new CannotFetch(slow(url, milliseconds), { cause })
    const { code = 'no reason given' } = cause as { code?: string }
    throw new CannotFetch(`${url} cannot be reached (${code}); check the address, or try again later.`, { cause })
  }
}

async function filesAt(url: URL, way: Parameters<typeof fetchFile>[1]): Promise<Fetched[]> {
  const page = await fetchFile(url, way)
  // Loaded only here: a starting server does not need an HTML parser.
  const { csvLinks } = await import('../domain/framework/import/download-links')
  const { isHtml } = await import('../domain/framework/import/html/to-text')
  const text = new TextDecoder().decode(page.bytes)
  const links = isHtml(text) ? csvLinks(text, page.address).slice(0, maxFiles) : []
  if (links.length === 0) return [page]
  const files: Fetched[] = []
  for (const link of links) files.push(await fetchFile(link, way))
  return files
}

function allowedAddress(address: string, allowed: string[]): URL {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new CannotFetch(`‘${address}’ is not a web address; enter one such as ${allowed[0] ?? 'https://…'}.`)
  }
  const url = new URL(address)
  if (url.username || url.password) {
    throw new CannotFetch('The address holds a user name or a password; enter it without them.')
  }
  url.hash = ''
  if (allowed.some((address) => isWithin(url, new URL(address)))) return url
  throw new CannotFetch(
    `Files may not be fetched from ${url}; the setting FRAMEWORK_URLS allows ${allowed.join(' and ') || 'no address'}.`,
  )
}

/** True for the same origin and the same path or one below it. */
function isWithin(url: URL, allowed: URL): boolean {
  const folder = allowed.pathname.replace(/\/?$/, '/')
  return url.origin === allowed.origin && `${url.pathname}/`.startsWith(folder)
}

function slow(url: URL, milliseconds: number): string {
  return `${url} did not send all within ${milliseconds / 1000} seconds; try again, or download the files and choose them here.`
}

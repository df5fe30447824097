/**
 * Lists the pages that the browser tests saw, for a change that must change none: PAGES_SEEN names the file to write.
 */
import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { BrowserContext, Response, TestInfo } from '@playwright/test'

/**
 * Adds each page that the context receives to the list, with the SHA-256 of its HTML; returns a wait for all of them.
 */
export function listPages(
  context: BrowserContext,
  file: string,
  { titlePath, project }: TestInfo,
): () => Promise<void> {
  const lines: Promise<string>[] = []
  context.on('response', (response) => {
    if (/^text\/html/.test(response.headers()['content-type'] ?? '')) lines.push(lineOf(response))
  })
  return async () => {
    const test = [project.name, ...titlePath].join(' / ')
    for (const line of await Promise.all(lines)) if (line !== '') appendFileSync(file, `${line}  ${test}\n`)
  }
}

/** Empty for a page that the browser left before it was complete. */
async function lineOf(response: Response): Promise<string> {
  const { pathname, search } = new URL(response.url())
  const html = await response.text().catch(() => '')
  if (html === '') return ''
  const digest = createHash('sha256').update(withoutChance(html)).digest('hex')
  return `${digest}  ${response.request().method()} ${withoutChance(pathname + search)} ${response.status()}`
}

/** Removes what differs from run to run: ids, times, ports, the nonce and the names of built files. */
function withoutChance(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{1,2} \w+ \d{4} at \d{1,2}:\d\d[ap]m/g, 'TIME')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/the reference [0-9a-f]{8}/g, 'REFERENCE')
    .replace(/nonce="[^"]*"/g, 'NONCE')
    .replace(/(\/assets\/[\w.-]+)-[\w-]{8}(\.\w+)/g, '$1$2')
}

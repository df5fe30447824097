import type { Answer } from './response'

const maxPages = 500
const maxBytes = 16 * 1024 * 1024
/** The longest that a page is kept, in milliseconds, since a page may speak of today. */
const longest = 60_000

export interface PageCache {
  /** Returns the page kept for this address, if nothing has been saved since it was made. */
  find: (url: string) => Answer | undefined
  /** Keeps a page that was begun after the change `begun`, unless something has been saved since. */
  keep: (url: string, page: Answer, begun: number) => void
  /** The number of the last change, for a page that begins now. */
  current: () => number
}

/** Keeps finished pages, all valid only until something is saved; the oldest make room for new ones. */
export function createPageCache(lastChange: () => number): PageCache {
  const pages = new Map<string, { page: Answer; until: number }>()
  let bytes = 0
  let valid = lastChange()

  function current(): number {
    const now = lastChange()
    if (now !== valid) {
      pages.clear()
      bytes = 0
      valid = now
    }
    return now
  }

  function drop(url: string): void {
    bytes -= pages.get(url)?.page.body.length ?? 0
    pages.delete(url)
  }

  return {
    current,
    find: (url) => {
      current()
      const kept = pages.get(url)
      if (!kept || kept.until > Date.now()) return kept?.page
      drop(url)
    },
    keep: (url, page, begun) => {
      if (begun !== current() || page.body.length > maxBytes) return
      drop(url)
      pages.set(url, { page, until: Date.now() + longest })
      bytes += page.body.length
      for (const oldest of pages.keys()) {
        if (pages.size <= maxPages && bytes <= maxBytes) return
        drop(oldest)
      }
    },
  }
}

import type { Answer } from './response'

const mostPages = 500
const mostBytes = 16 * 1024 * 1024
/** The longest that a page is kept, in milliseconds, since a page may speak of today. */
const longest = 60_000

export interface PageCache {
  /** Returns the page kept for this address, if nothing has been saved since it was made. */
  find: (url: string) => Answer | undefined
  /** Keeps a page that was begun at this version, unless the version has moved on since. */
  keep: (url: string, page: Answer, version: number) => void
  version: () => number
}

/** Keeps finished pages, all valid only while `dataVersion` is the same; the oldest make room for new ones. */
export function createPageCache(dataVersion: () => number): PageCache {
  const pages = new Map<string, { page: Answer; until: number }>()
  let bytes = 0
  let valid = dataVersion()

  function version(): number {
    const now = dataVersion()
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
    version,
    find: (url) => {
      version()
      const kept = pages.get(url)
      if (!kept || kept.until > Date.now()) return kept?.page
      drop(url)
    },
    keep: (url, page, begun) => {
      if (begun !== version() || page.body.length > mostBytes) return
      drop(url)
      pages.set(url, { page, until: Date.now() + longest })
      bytes += page.body.length
      for (const oldest of pages.keys()) {
        if (pages.size <= mostPages && bytes <= mostBytes) return
        drop(oldest)
      }
    },
  }
}

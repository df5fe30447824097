/** Finds the CSV files that a download page offers. */
import { attribute, readTokens } from './html/tokens'

/**
 * The addresses, without fragment, of the CSV files that a page links to on its own origin. First come those with "csv"
 * at the end of their path, then those with it elsewhere, then those only marked as downloads. Never throws.
 */
export function csvLinks(html: string, page: URL): URL[] {
  const found = new Map<string, { link: URL; rank: number }>()
  readTokens(html, {
    startTag: (tag) => {
      const href = attribute(tag, 'href')
      if ((tag.tagName !== 'a' && tag.tagName !== 'area') || href === undefined || !URL.canParse(href, page)) return
      const link = new URL(href, page)
      link.hash = ''
      const rank = rankOf(link, attribute(tag, 'download') !== undefined)
      if (rank === undefined || link.origin !== page.origin || link.href === page.href) return
      if (!found.has(link.href)) found.set(link.href, { link, rank })
    },
    enough: () => found.size > 1000,
  })
  return [...found.values()].toSorted((a, b) => a.rank - b.rank).map(({ link }) => link)
}

function rankOf({ pathname, search }: URL, download: boolean): number | undefined {
  if (/\.csv$/i.test(pathname)) return 0
  // A spreadsheet or document beside the CSV file has "csv" in its folder name at most.
  if (/\.[a-z0-9]{2,5}$/i.test(pathname) && !/csv/i.test(search)) return undefined
  if (/csv/i.test(pathname + search)) return 1
  return download ? 2 : undefined
}

/** Splits long lists into pages. */

/** The page that an address asks for, from 1; the nearest page for a number too high or no number. */
export function pageNumber(asked: string | null, pages: number): number {
  const number = Number.parseInt(asked ?? '', 10) || 1
  return Math.min(Math.max(number, 1), Math.max(pages, 1))
}

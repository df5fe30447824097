/** Long lists in pages. */

/** The page that an address asks for, from 1; what is no number or too high leads to the nearest page there is. */
export function pageNumber(asked: string | null, pages: number): number {
  const number = Number.parseInt(asked ?? '', 10) || 1
  return Math.min(Math.max(number, 1), Math.max(pages, 1))
}

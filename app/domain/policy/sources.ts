import { formatCount, formatDate } from '../text/format'
import type { OfficialPage } from './official-words'

const attribution = 'Contains public sector information licensed under the Open Government Licence v3.0.'

/** Names a page with its date. */
export function pageWords({ title, date }: Pick<OfficialPage, 'title' | 'date'>): string {
  return `“${title}” of ${formatDate(date)}`
}

/** The line that documents print with the words of a page: its title, date and address, and the licence. */
export function sourceOfPage({ subject, title, date, address }: OfficialPage): string {
  return `Words of the ${subject}: “${title}”, GOV.UK, page of ${formatDate(date)}, ${address}. ${attribution}`
}

/** Counts what a page has: "9 behaviours with 36 levels"; "36 strengths". */
export function wordCount(page: OfficialPage): string {
  if (page.subject === 'strengths') return formatCount(page.strengths.length, 'strength')
  const levels = page.behaviours.reduce((sum, behaviour) => sum + behaviour.levels.length, 0)
  return `${formatCount(page.behaviours.length, 'behaviour')} with ${formatCount(levels, 'level')}`
}

/**
 * Places the source lines of a document's words. Each stands once at the front; but where some words are those of a page
 * and others our own, ours stands with each text that it is true of, and `beside` tells so.
 */
export function placeSources(
  lines: (string | undefined)[],
  own: string,
): { front: string[]; beside: string | undefined } {
  const distinct = [...new Set(lines.flatMap((line) => line ?? []))]
  const isMixed = distinct.includes(own) && distinct.length > 1
  return isMixed
    ? { front: distinct.filter((line) => line !== own), beside: own }
    : { front: distinct, beside: undefined }
}

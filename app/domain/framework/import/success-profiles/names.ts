/** Tells names from other text: by the headings of saved HTML or, in text without markup, by the form of a line. */
import { slugOf } from '../../../text/slug'
import type { Line } from '../page/lines'

const longestName = 80

/** True where the lines come from HTML, so that a heading is known to be one. */
export function hasHeadings(lines: Line[]): boolean {
  return lines.some(({ heading }) => heading !== undefined)
}

/** In text, a name is a short line that begins with a capital letter and does not end like a sentence. */
export function looksLikeName({ text, bullet, heading }: Line, marked: boolean): boolean {
  if (bullet || slugOf(text) === '') return false
  if (marked) return heading !== undefined
  return text.length <= longestName && /^\p{Lu}/u.test(text) && !/[.:;,?!]$/.test(text)
}

/** Searching a release: what a person typed as a query of SQLite's FTS5, and what it marks as text in parts. */

/** The last word is also found as the beginning of a word, from this length on. */
const prefixLength = 3
const mostWords = 20

/** Stand around a match in what the database gives back: private-use characters, which no text of the framework has. */
export const markStart = '\uE000'
export const markEnd = '\uE001'

export interface Segment {
  text: string
  match: boolean
}

export interface SearchWords {
  words: string[]
  /** Nothing but words counts, and of these only so many. */
  cut: boolean
}

/** The words of what was typed: letters and digits; all else only parts them. */
export function wordsOf(typed: string): SearchWords {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
  return { words: words.slice(0, mostWords), cut: words.length > mostWords }
}

/** The query for texts that have all of the words, or any of them. Every word is quoted, so none is an operator. */
export function matchOf(words: readonly string[], joined: 'AND' | 'OR' = 'AND'): string {
  return words.map((word, place) => (place === words.length - 1 ? lastWord(word) : quoted(word))).join(` ${joined} `)
}

function lastWord(word: string): string {
  if (word.length < prefixLength) return quoted(word)
  return `(${[`${quoted(word)}*`, ...stemsBehind(word).map(quoted)].join(' OR ')})`
}

const quoted = (word: string) => `"${word}"`

const endings = ['ability', 'ations', 'ements', 'ically', 'iness', 'ingly', 'ities', 'ively', 'ments', 'ously']

/**
 * Words are kept without their endings ("management" as "manag"), so "managem" begins none of them: what stands before a
 * broken-off ending is looked for as well.
 */
function stemsBehind(word: string): string[] {
  return [...word.matchAll(/(?<=^.{3,})./gu)]
    .map(({ index }) => index)
    .filter((index) => endings.some((ending) => ending.startsWith(word.slice(index).toLowerCase())))
    .map((index) => word.slice(0, index))
}

/** A text of the database in parts, the matches marked. */
export function segments(marked: string): Segment[] {
  return marked
    .split(/(\uE000[^\uE000\uE001]*\uE001)/u)
    .map((part) => ({
      text: part.replaceAll(/[\uE000\uE001]/gu, ''),
      match: part.startsWith(markStart) && part.endsWith(markEnd),
    }))
    .filter(({ text }) => text !== '')
}

/** Turns typed text into a query of SQLite's FTS5, and its marked results into text in parts. */
import type { Release, SkillLevelName } from './release'

export const foundKinds = ['role', 'level', 'skill', 'statement'] as const
export type FoundKind = (typeof foundKinds)[number]

/** A place in the release by its slugs, with its name and an excerpt around the match. */
export interface SearchHit {
  role?: string
  roleLevel?: string
  skill?: string
  skillLevel?: SkillLevelName
  /** Empty for a statement, which has none. */
  name: MatchSegment[]
  excerpt: MatchSegment[]
}

export interface SearchResult {
  /** The words of the search. */
  words: string[]
  /** True where more words were typed than the search uses. */
  cut: boolean
  /** True where no text has all of the words, and these results have some. */
  some: boolean
  /** Only kinds with results; `count` is more than the list holds where there are more. */
  groups: { kind: FoundKind; count: number; found: SearchHit[] }[]
}

/** From this length on, the last word also matches as the beginning of a word. */
const prefixLength = 3
const maxWords = 10

/** The database puts these around a match: private-use characters, which no framework text has. */
export const markStart = '\uE000'
export const markEnd = '\uE001'

export interface MatchSegment {
  text: string
  match: boolean
}

export interface SearchWords {
  words: string[]
  /** True where more words were typed than the search uses. */
  cut: boolean
}

/** The words in typed text: letters and digits; everything else separates them. */
export function wordsOf(typed: string): SearchWords {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return { words: words.slice(0, maxWords), cut: words.length > maxWords }
}

/** The query for texts with all of the words, or any of them. Every word is quoted, so none is an operator. */
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
 * The index keeps words without their endings ("management" as "manag"), so no word in it starts with "managem". The
 * search therefore also looks for the part before a broken-off ending.
 */
function stemsBehind(word: string): string[] {
  return [...word.matchAll(/(?<=^.{3,})./gu)]
    .map(({ index }) => index)
    .filter((index) => endings.some((ending) => ending.startsWith(word.slice(index).toLowerCase())))
    .map((index) => word.slice(0, index))
}

/** Splits a text from the database into parts, with the matches marked. */
export function segments(marked: string): MatchSegment[] {
  return marked
    .split(/(\uE000[^\uE000\uE001]*\uE001)/u)
    .map((part) => ({
      text: part.replaceAll(/[\uE000\uE001]/gu, ''),
      match: part.startsWith(markStart) && part.endsWith(markEnd),
    }))
    .filter(({ text }) => text !== '')
}

/** Adds the place of each result: a role's family, a level's role, a statement's skill and level. */
export function placed({ groups, ...result }: SearchResult, release: Release) {
  const role = new Map(release.roles.map((role) => [role.slug, role]))
  const skill = new Map(release.skills.map((skill) => [skill.slug, skill]))
  const placeOf = (found: SearchHit) => {
    if (found.skill) return found.skillLevel ? `${skill.get(found.skill)?.name}, ${found.skillLevel}` : ''
    const own = role.get(found.role ?? '')
    return (found.roleLevel ? own?.name : own?.family) ?? ''
  }
  return {
    ...result,
    groups: groups.map((group) => ({
      ...group,
      found: group.found.map((found) => ({ ...found, place: placeOf(found) })),
    })),
  }
}

/** Searching a release: what a person typed as a query of SQLite's FTS5, and what it marks as text in parts. */
import type { Release, SkillLevelName } from './release'

export const foundKinds = ['role', 'level', 'skill', 'statement'] as const
export type FoundKind = (typeof foundKinds)[number]

/** A place in the release by its slugs, with its name and a piece of its text around the match. */
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
  /** The words that were looked for. */
  words: string[]
  /** More words were typed than are looked for. */
  cut: boolean
  /** No text has all of the words: these have some. */
  some: boolean
  /** Only kinds of which something was found; `count` is more than is listed where there is more. */
  groups: { kind: FoundKind; count: number; found: SearchHit[] }[]
}

/** The last word is also found as the beginning of a word, from this length on. */
const prefixLength = 3
const mostWords = 10

/** Stand around a match in what the database gives back: private-use characters, which no text of the framework has. */
export const markStart = '\uE000'
export const markEnd = '\uE001'

export interface MatchSegment {
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
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
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
export function segments(marked: string): MatchSegment[] {
  return marked
    .split(/(\uE000[^\uE000\uE001]*\uE001)/u)
    .map((part) => ({
      text: part.replaceAll(/[\uE000\uE001]/gu, ''),
      match: part.startsWith(markStart) && part.endsWith(markEnd),
    }))
    .filter(({ text }) => text !== '')
}

/** What was found with where it belongs: a role's family, a level's role, a statement's skill and its level. */
export function placed({ groups, ...result }: SearchResult, release: Release) {
  const role = new Map(release.roles.map((one) => [one.slug, one]))
  const skill = new Map(release.skills.map((one) => [one.slug, one]))
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

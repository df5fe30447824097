/** Full-text search in the newest release (SQLite's FTS5; its table and the view that fills it are in db/migrations). */
import { type FoundText, findTexts } from '../../db/framework-search'
import {
  foundKinds,
  markEnd,
  markStart,
  matchOf,
  type SearchHit,
  type SearchResult,
  segments,
  wordsOf,
} from '../domain/framework/search'
import { type RequestContext, read } from './request-context.server'

/** The most results of a kind that are listed; all are counted. */
export const maxListed = 50

/**
 * Finds the places with every typed word, the last also as a beginning; if there is none, those with some of the words.
 */
export async function searchFramework(
  context: RequestContext,
  frameworkId: string,
  typed: string,
): Promise<SearchResult> {
  const { words, cut } = wordsOf(typed)
  const all = await find(context, frameworkId, words, matchOf(words))
  const some = all.length === 0 && words.length > 1
  return {
    words,
    cut,
    some,
    groups: grouped(some ? await find(context, frameworkId, words, matchOf(words, 'OR')) : all),
  }
}

async function find(context: RequestContext, framework: string, words: string[], match: string): Promise<FoundText[]> {
  if (words.length === 0) return []
  const values = {
    framework,
    match,
    inName: `name : (${match})`,
    whole: words.join(' '),
    markStart,
    markEnd,
    maxListed,
  }
  return read(context, (db) => findTexts(db, values))
}

function grouped(rows: FoundText[]): SearchResult['groups'] {
  return foundKinds
    .map((kind) => rows.filter((row) => row.kind === kind))
    .filter(([first]) => first)
    .map((own) => ({ kind: own[0]?.kind ?? 'role', count: own[0]?.count ?? 0, found: own.map(toFound) }))
}

/** Joins the items of a list, each on its own line, into a sentence. */
function inOneLine(text: string): string {
  return text.replace(/([:.;,])?\n/g, (_, end?: string) => (end ? `${end} ` : '; '))
}

function toFound({ kind: _, count: _count, name, excerpt, ...place }: FoundText): SearchHit {
  const slugs = Object.fromEntries(Object.entries(place).filter(([, slug]) => slug !== null))
  return { ...slugs, name: segments(name ?? ''), excerpt: segments(inOneLine(excerpt ?? '')) }
}

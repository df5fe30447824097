/** Full-text search in the newest release (SQLite's FTS5; its table and the view that fills it are in db/migrations). */
import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client'
import type { SkillLevelName } from '../domain/framework/release'
import {
  type FoundKind,
  foundKinds,
  markEnd,
  markStart,
  matchOf,
  type SearchHit,
  type SearchResult,
  segments,
  wordsOf,
} from '../domain/framework/search'
import type { RequestContext } from './request-context.server'

/** The most results of a kind that are listed; all are counted. */
export const mostListed = 50

/** Makes a release the searched one: nobody looks for anything in an older one. */
export function indexFramework(tx: Pick<Database, 'run'>, frameworkId: string): void {
  tx.run(sql`DELETE FROM framework_search`)
  tx.run(sql`INSERT INTO framework_search SELECT * FROM framework_texts WHERE framework = ${frameworkId}`)
}

interface Row {
  kind: FoundKind
  role: string | null
  roleLevel: string | null
  skill: string | null
  skillLevel: SkillLevelName | null
  name: string | null
  excerpt: string | null
  count: number
}

/**
 * Finds the places with every typed word, the last also as a beginning; if there is none, those with some of the words.
 */
export function searchFramework(context: RequestContext, frameworkId: string, typed: string): SearchResult {
  const { words, cut } = wordsOf(typed)
  const all = find(context, frameworkId, words, matchOf(words))
  const some = all.length === 0 && words.length > 1
  return { words, cut, some, groups: grouped(some ? find(context, frameworkId, words, matchOf(words, 'OR')) : all) }
}

function find(context: RequestContext, framework: string, words: string[], match: string): Row[] {
  if (words.length === 0) return []
  const values = {
    framework,
    match,
    inName: `name : (${match})`,
    whole: words.join(' '),
    markStart,
    markEnd,
    mostListed,
  }
  return statement(context).all(values) as Row[]
}

function grouped(rows: Row[]): SearchResult['groups'] {
  return foundKinds
    .map((kind) => rows.filter((row) => row.kind === kind))
    .filter(([first]) => first)
    .map((own) => ({ kind: own[0]?.kind ?? 'role', count: own[0]?.count ?? 0, found: own.map(toFound) }))
}

/** Joins the items of a list, each on its own line, into a sentence. */
function inOneLine(text: string): string {
  return text.replace(/([:.;,])?\n/g, (_, end?: string) => (end ? `${end} ` : '; '))
}

function toFound({ kind: _, count: _count, name, excerpt, ...place }: Row): SearchHit {
  const slugs = Object.fromEntries(Object.entries(place).filter(([, slug]) => slug !== null))
  return { ...slugs, name: segments(name ?? ''), excerpt: segments(inOneLine(excerpt ?? '')) }
}

const statements = new WeakMap<object, ReturnType<Database['$client']['prepare']>>()

/**
 * Prepared once a connection. Orders names equal to the typed text first, then names with the words, the shortest
 * first, then the best text. Marking is most of the work, so only listed results are marked; the + keeps SQLite from
 * asking for each row by itself.
 */
function statement(context: RequestContext) {
  const client = context.store.database.$client
  const kept =
    statements.get(client) ??
    client.prepare(`
      WITH matching AS MATERIALIZED (
        SELECT
          rowid AS id, kind, length(name) AS length, rank AS worth,
          name = :whole COLLATE NOCASE AS isWhole,
          rowid IN (SELECT rowid FROM framework_search WHERE framework_search MATCH :inName) AS isName
        FROM framework_search
        WHERE framework_search MATCH :match AND framework = :framework
      ), placed AS (
        SELECT
          id,
          count(*) OVER (PARTITION BY kind) AS count,
          row_number() OVER (
            PARTITION BY kind
            ORDER BY isWhole DESC, isName DESC, iif(isName, length, 0), worth
          ) AS place
        FROM matching
      ), listed AS MATERIALIZED (
        SELECT * FROM placed WHERE place <= :mostListed
      ), marked AS MATERIALIZED (
        SELECT
          rowid AS id, kind, role, role_level AS roleLevel, skill, skill_level AS skillLevel,
          highlight(framework_search, 6, :markStart, :markEnd) AS name,
          snippet(framework_search, 7, :markStart, :markEnd, '…', 40) AS excerpt
        FROM framework_search
        WHERE framework_search MATCH :match AND +rowid IN (SELECT id FROM listed)
      )
      SELECT kind, role, roleLevel, skill, skillLevel, name, excerpt, count
      FROM marked JOIN listed USING (id)
      ORDER BY kind, place`)
  statements.set(client, kept)
  return kept
}

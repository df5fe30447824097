/** Full-text search in the newest release (SQLite's FTS5; its table and the view that fills it are in db/migrations). */
import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client'
import type { SkillLevelName } from '../domain/framework'
import { markEnd, markStart, matchOf, type Segment, segments, wordsOf } from '../domain/search'
import { database } from './connection.server'

/** At most so many results of a kind are listed; all are counted. */
export const mostListed = 50

export type FoundKind = 'role' | 'level' | 'skill' | 'statement'

/** A place in the release by its slugs, with its name and a piece of its text around the match. */
export interface Found {
  role?: string
  roleLevel?: string
  skill?: string
  skillLevel?: SkillLevelName
  name: Segment[]
  excerpt: Segment[]
}

export interface SearchResult {
  /** The words that were looked for. */
  words: string[]
  /** More words were typed than are looked for. */
  cut: boolean
  /** No text has all of the words: these have some. */
  some: boolean
  groups: Record<FoundKind, { count: number; found: Found[] }>
}

/** Makes a release the one that is searched: nobody looks for anything in an older one. */
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

/** The places with every word that was typed, the last one also as a beginning; without any, those with some of them. */
export function searchFramework(frameworkId: string, typed: string): SearchResult {
  const { words, cut } = wordsOf(typed)
  const all = find(frameworkId, words, matchOf(words))
  const some = all.length === 0 && words.length > 1
  return { words, cut, some, groups: grouped(some ? find(frameworkId, words, matchOf(words, 'OR')) : all) }
}

function find(framework: string, words: string[], match: string): Row[] {
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
  return statement().all(values) as Row[]
}

function grouped(rows: Row[]): SearchResult['groups'] {
  const group = (kind: FoundKind) => {
    const own = rows.filter((row) => row.kind === kind)
    return { count: own[0]?.count ?? 0, found: own.map(toFound) }
  }
  return { role: group('role'), level: group('level'), skill: group('skill'), statement: group('statement') }
}

function toFound({ role, roleLevel, skill, skillLevel, name, excerpt }: Row): Found {
  return {
    role: role ?? undefined,
    roleLevel: roleLevel ?? undefined,
    skill: skill ?? undefined,
    skillLevel: skillLevel ?? undefined,
    name: segments(name ?? ''),
    excerpt: segments(excerpt ?? ''),
  }
}

const statements = new WeakMap<object, ReturnType<Database['$client']['prepare']>>()

/** Prepared once a connection. A name that is what was typed comes first, then names with the words, then the best text. */
function statement() {
  const client = database().$client
  const kept =
    statements.get(client) ??
    client.prepare(`
      WITH marked AS MATERIALIZED (
        SELECT
          kind, role, role_level AS roleLevel, skill, skill_level AS skillLevel,
          highlight(framework_search, 6, :markStart, :markEnd) AS name,
          snippet(framework_search, 7, :markStart, :markEnd, '…', 40) AS excerpt,
          name = :whole COLLATE NOCASE AS isWhole,
          rowid IN (SELECT rowid FROM framework_search WHERE framework_search MATCH :inName) AS isName,
          rank AS worth
        FROM framework_search
        WHERE framework_search MATCH :match AND framework = :framework
      ), placed AS (
        SELECT
          *,
          count(*) OVER (PARTITION BY kind) AS count,
          row_number() OVER (PARTITION BY kind ORDER BY isWhole DESC, isName DESC, worth) AS place
        FROM marked
      )
      SELECT kind, role, roleLevel, skill, skillLevel, name, excerpt, count
      FROM placed
      WHERE place <= :mostListed
      ORDER BY kind, place`)
  statements.set(client, kept)
  return kept
}

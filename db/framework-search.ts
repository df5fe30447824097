/** Full-text search by SQLite's FTS5; its table and the view that fills it are in db/migrations. */
import { sql } from 'drizzle-orm'
import type { SkillLevelName } from '../app/domain/framework/release'
import type { FoundKind } from '../app/domain/framework/search'
import type { ReadAccess, Transaction } from './store'

/** Makes a release the searched one: nobody looks for anything in an older one. */
export async function indexFramework(tx: Transaction, framework: string): Promise<void> {
  await tx.run(sql`DELETE FROM framework_search`)
  await tx.run(sql`INSERT INTO framework_search SELECT * FROM framework_texts WHERE framework = ${framework}`)
}

export interface TextSearch {
  framework: string
  /** What FTS5 is to match, and the same for names only. */
  match: string
  inName: string
  /** The typed words, for a name that is equal to them. */
  whole: string
  markStart: string
  markEnd: string
  maxListed: number
}

/** A found text; `count` is how many there are of its kind. */
export interface FoundText {
  kind: FoundKind
  role: string | null
  roleLevel: string | null
  skill: string | null
  skillLevel: SkillLevelName | null
  name: string | null
  excerpt: string | null
  count: number
}

/** Finds the texts of a release that match, by kind and the best first. */
export async function findTexts({ $client }: ReadAccess, search: TextSearch): Promise<FoundText[]> {
  const statement = statements.get($client) ?? $client.prepare(text)
  statements.set($client, statement)
  return statement.all(search) as FoundText[]
}

/** Prepared once a connection. */
const statements = new WeakMap<object, ReturnType<ReadAccess['$client']['prepare']>>()

/**
 * Orders names equal to the typed text first, then names with the words, the shortest first, then the best text.
 * Marking is most of the work, so only listed results are marked; the + keeps SQLite from asking for each row by itself.
 */
const text = `
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
    SELECT * FROM placed WHERE place <= :maxListed
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
  ORDER BY kind, place`

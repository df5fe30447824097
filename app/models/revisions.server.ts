/** Every save raises the vacancy's version and keeps its new state as a revision. */
import { and, eq, lte, notInArray } from 'drizzle-orm'
import type { Database } from '../../db/client'
import { edits, revisions, vacancies } from '../../db/schema'
import type { RequestContext } from './request-context.server'

/** Someone else saved since the form was opened; nothing was written. */
export type SaveResult = 'saved' | 'conflict' | 'missing'

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Raises the version and keeps the vacancy's new state as a revision. */
export function recordSave({ revisionsKept }: RequestContext, tx: Transaction, id: string, now: string): void {
  const row = tx.select().from(vacancies).where(eq(vacancies.id, id)).get()
  if (!row) throw new Error(`No vacancy ${id} to record`)
  const version = row.version + 1
  const wordings = tx.select().from(edits).where(eq(edits.vacancy, id)).all()
  tx.update(vacancies).set({ version, updatedAt: now }).where(eq(vacancies.id, id)).run()
  tx.insert(revisions)
    .values({
      vacancy: id,
      version,
      framework: row.framework,
      roleLevel: row.roleLevel,
      grade: row.grade,
      choices: row.choices,
      edits: wordings.map(({ kind, section, markdown, base }) => ({ kind, section, markdown, base })),
      savedAt: now,
    })
    .run()
  prune(tx, revisionsKept, { id, version, movedFrom: row.movedFrom })
}

/** Keeps the two revisions around a move: undoing it restores the one before, and the page names what it lost. */
function prune(
  tx: Transaction,
  kept: number,
  { id, version, movedFrom }: { id: string; version: number; movedFrom: number | null },
) {
  if (version <= kept) return
  const needed = movedFrom === null ? [] : [movedFrom, movedFrom + 1]
  const isOld = lte(revisions.version, version - kept)
  tx.delete(revisions)
    .where(and(eq(revisions.vacancy, id), isOld, notInArray(revisions.version, needed)))
    .run()
}

/** Runs `write` and records the save in one transaction, unless the vacancy has moved on from `seen`. */
export function save(
  context: RequestContext,
  id: string,
  seen: number,
  write: (tx: Transaction, now: string) => void,
): SaveResult {
  const now = context.now().toISOString()
  return context.store.database.transaction(
    (tx) => {
      const row = tx.select({ version: vacancies.version }).from(vacancies).where(eq(vacancies.id, id)).get()
      if (!row) return 'missing'
      if (row.version !== seen) return 'conflict'
      write(tx, now)
      recordSave(context, tx, id, now)
      return 'saved'
    },
    { behavior: 'immediate' },
  )
}

/** The vacancy after the save of that version; a version that never existed is a defect of the caller. */
export function readRevision(context: RequestContext, id: string, version: number): typeof revisions.$inferSelect {
  const row = context.store.database
    .select()
    .from(revisions)
    .where(and(eq(revisions.vacancy, id), eq(revisions.version, version)))
    .get()
  if (!row) throw new Error(`Vacancy ${id} has no version ${version}`)
  return row
}

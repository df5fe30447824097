/** Every save raises the vacancy's version and leaves what it has become as a revision. */
import { and, eq, lte, notInArray } from 'drizzle-orm'
import { edits, revisions, vacancies } from '../../db/schema'
import { database } from './database.server'

/** Someone else saved since the form was opened; nothing was written. */
export type SaveResult = 'saved' | 'conflict' | 'missing'

export type Transaction = Parameters<Parameters<ReturnType<typeof database>['transaction']>[0]>[0]

let kept = Number.POSITIVE_INFINITY

/** The setting REVISIONS_KEPT: how many of a vacancy's last revisions are kept, from the next save on. */
export function keepRevisions(count: number): void {
  kept = count
}

/** How many of a vacancy's last saves are kept. */
export function revisionsKept(): number {
  return kept
}

/** Raises the version and keeps what the vacancy has become as a revision. */
export function recordSave(tx: Transaction, id: string, now: string): void {
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
  prune(tx, { id, version, movedFrom: row.movedFrom })
}

/** Undoing a move brings back the revision from before it, and says what the one after it had lost. */
function prune(tx: Transaction, { id, version, movedFrom }: { id: string; version: number; movedFrom: number | null }) {
  if (version <= kept) return
  const needed = movedFrom === null ? [] : [movedFrom, movedFrom + 1]
  const isOld = lte(revisions.version, version - kept)
  tx.delete(revisions)
    .where(and(eq(revisions.vacancy, id), isOld, notInArray(revisions.version, needed)))
    .run()
}

/** Runs `write` and records the save in one transaction, unless the vacancy has moved on from `seen`. */
export function save(id: string, seen: number, write: (tx: Transaction, now: string) => void): SaveResult {
  const now = new Date().toISOString()
  return database().transaction(
    (tx) => {
      const row = tx.select({ version: vacancies.version }).from(vacancies).where(eq(vacancies.id, id)).get()
      if (!row) return 'missing'
      if (row.version !== seen) return 'conflict'
      write(tx, now)
      recordSave(tx, id, now)
      return 'saved'
    },
    { behavior: 'immediate' },
  )
}

/** What the vacancy was after the save of that version; a version that never was is a defect of the caller. */
export function readRevision(id: string, version: number): typeof revisions.$inferSelect {
  const row = database()
    .select()
    .from(revisions)
    .where(and(eq(revisions.vacancy, id), eq(revisions.version, version)))
    .get()
  if (!row) throw new Error(`Vacancy ${id} has no version ${version}`)
  return row
}

/** Every save raises the vacancy's version and keeps its new state as a revision. */
import { and, eq, lte, notInArray } from 'drizzle-orm'
import { edits, revisions, vacancies } from '../../db/schema'
import type { Transaction } from '../../db/store'
import { inTransaction, type RequestContext, read } from './request-context.server'

/** The end of a save. Nothing was written in a conflict, where someone else saved first, and without the vacancy. */
export type SaveResult = 'saved' | 'conflict' | 'missing'

/** Raises the version and keeps the vacancy's new state as a revision. */
export async function recordSave(
  { revisionsKept }: RequestContext,
  tx: Transaction,
  id: string,
  now: string,
): Promise<void> {
  const [row] = await tx.select().from(vacancies).where(eq(vacancies.id, id))
  if (!row) throw new Error(`No vacancy ${id} to record`)
  const version = row.version + 1
  const wordings = await tx.select().from(edits).where(eq(edits.vacancy, id))
  await tx.update(vacancies).set({ version, updatedAt: now }).where(eq(vacancies.id, id))
  await tx.insert(revisions).values({
    vacancy: id,
    version,
    framework: row.framework,
    roleLevel: row.roleLevel,
    grade: row.grade,
    choices: row.choices,
    edits: wordings.map(({ kind, section, markdown, base }) => ({ kind, section, markdown, base })),
    savedAt: now,
  })
  await prune(tx, revisionsKept, { id, version, movedFrom: row.movedFrom })
}

/** Keeps the two revisions around a move: undoing it restores the one before, and the page names what it lost. */
async function prune(
  tx: Transaction,
  kept: number,
  { id, version, movedFrom }: { id: string; version: number; movedFrom: number | null },
): Promise<void> {
  if (version <= kept) return
  const needed = movedFrom === null ? [] : [movedFrom, movedFrom + 1]
  const isOld = lte(revisions.version, version - kept)
  await tx.delete(revisions).where(and(eq(revisions.vacancy, id), isOld, notInArray(revisions.version, needed)))
}

/** Runs `write` and records the save in one transaction, unless the vacancy has moved on from `seen`. */
export function save(
  context: RequestContext,
  id: string,
  seen: number,
  write: (tx: Transaction, now: string) => Promise<unknown>,
): Promise<SaveResult> {
  return inTransaction(context, async (tx) => {
    const [row] = await tx.select({ version: vacancies.version }).from(vacancies).where(eq(vacancies.id, id))
    if (!row) return 'missing'
    if (row.version !== seen) return 'conflict'
    const now = context.now().toISOString()
    await write(tx, now)
    await recordSave(context, tx, id, now)
    return 'saved'
  })
}

/** The vacancy after the save of that version; a version that never existed is a defect of the caller. */
export async function readRevision(
  context: RequestContext,
  id: string,
  version: number,
): Promise<typeof revisions.$inferSelect> {
  const isIt = and(eq(revisions.vacancy, id), eq(revisions.version, version))
  const [row] = await read(context, (db) => db.select().from(revisions).where(isIt))
  if (!row) throw new Error(`Vacancy ${id} has no version ${version}`)
  return row
}

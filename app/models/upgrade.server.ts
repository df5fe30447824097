/** Moves a vacancy to a newer framework release, and undoes it: each one transaction and one save. */
import { and, eq, isNull } from 'drizzle-orm'
import { edits, revisions, vacancies } from '../../db/schema'
import type { Framework } from '../domain/framework/release'
import { countChanges, vacancyChanges } from '../domain/upgrade/changes'
import { lostInMove } from '../domain/upgrade/effects'
import { choicesAfterMove } from '../domain/upgrade/move-choices'
import { findTarget, type MoveTarget } from '../domain/upgrade/target'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { currentFramework, type LoadedFramework } from './framework.server'
import type { RequestContext } from './request-context.server'
import { readRevision, type SaveResult, save } from './revisions.server'
import { type SavedVacancy, vacancyOf } from './vacancy.server'

/** The current release if it is newer than the vacancy's, else undefined. */
export async function newerRelease(
  context: RequestContext,
  { vacancy }: SavedVacancy,
): Promise<LoadedFramework | undefined> {
  const current = await currentFramework(context)
  return current.framework.id === vacancy.framework.id ? undefined : current
}

export interface ReleaseNews {
  name: string
  /** The number of changes for the vacancy; undefined if its role or role level is gone. */
  changes?: number
}

/** The news of a newer release for the vacancy's own page; undefined if there is none. */
export async function releaseNews(context: RequestContext, saved: SavedVacancy): Promise<ReleaseNews | undefined> {
  const newer = await newerRelease(context, saved)
  if (!newer) return undefined
  const search = findTarget(saved.vacancy, newer.release)
  const { name } = newer.framework
  return search.found === 'level'
    ? { name, changes: countChanges(vacancyChanges(saved.vacancy, search.target)) }
    : { name }
}

/**
 * Moves the vacancy as it was read to the newer release `release`, which must still be current; `chosen` names the
 * level if its own is gone. A vacancy already on the current release, as after a second click, is not moved.
 */
export async function moveVacancy(
  context: RequestContext,
  saved: SavedVacancy,
  seen: number,
  release: string | undefined,
  chosen?: string,
): Promise<SaveResult> {
  const newer = await newerRelease(context, saved)
  if (!newer) return 'saved'
  const search = findTarget(saved.vacancy, newer.release, chosen)
  if (newer.framework.id !== release || search.found !== 'level' || seen !== saved.version) return 'conflict'
  return saveMove(context, saved, release, search.target)
}

/** Edits stay unchanged: each keeps the text that it replaced, so that an outdated one is marked. */
function saveMove(
  context: RequestContext,
  { id, version, vacancy }: SavedVacancy,
  framework: string,
  target: MoveTarget,
): Promise<SaveResult> {
  const choices = choicesAfterMove(vacancy, target)
  return save(context, id, version, async (tx) => {
    // Revisions from before moves existed have no release: it was this one, which nothing would show after the move.
    await tx
      .update(revisions)
      .set({ framework: vacancy.framework.id })
      .where(and(eq(revisions.vacancy, id), isNull(revisions.framework)))
    await tx
      .update(vacancies)
      .set({ framework, roleLevel: target.level.slug, choices, movedFrom: version })
      .where(eq(vacancies.id, id))
  })
}

export interface LastMove {
  /** The release that the vacancy came from. */
  from: Framework
  before: VacancyContext
  lost: string[]
  /** The number of saves since the move, which undoing it takes back too. */
  later: number
}

/** The move that can be undone; undefined if there is none. */
export async function lastMove(
  context: RequestContext,
  { id, version, movedFrom, vacancy }: SavedVacancy,
): Promise<LastMove | undefined> {
  if (movedFrom === undefined) return undefined
  const [before, after] = await Promise.all(
    [movedFrom, movedFrom + 1].map((at) => revisedVacancy(context, id, at, vacancy)),
  )
  if (!before || !after) throw new Error(`The move of vacancy ${id} has lost its revisions`)
  return { from: before.framework, before, lost: lostInMove(before, after), later: version - movedFrom - 1 }
}

async function revisedVacancy(
  context: RequestContext,
  id: string,
  version: number,
  { role, framework }: VacancyContext,
): Promise<VacancyContext> {
  const revision = await readRevision(context, id, version)
  return vacancyOf(context, { ...revision, framework: revision.framework ?? framework.id, role: role.slug })
}

/** Restores the vacancy from before its last move: release, role level, grade, choices and edits. */
export async function undoMove(
  context: RequestContext,
  { id, version, movedFrom }: SavedVacancy,
  seen: number,
): Promise<SaveResult> {
  if (seen !== version || movedFrom === undefined) return 'conflict'
  const { framework, roleLevel, grade, choices, edits: kept } = await readRevision(context, id, movedFrom)
  if (!framework) throw new Error(`Version ${movedFrom} of vacancy ${id} names no release`)
  return save(context, id, seen, async (tx, now) => {
    await tx
      .update(vacancies)
      .set({ framework, roleLevel, grade, choices, movedFrom: null })
      .where(eq(vacancies.id, id))
    await tx.delete(edits).where(eq(edits.vacancy, id))
    for (const edit of kept) await tx.insert(edits).values({ vacancy: id, ...edit, updatedAt: now })
  })
}

/** A person's wordings of sections: the only prose that is stored. */
import { and, eq } from 'drizzle-orm'
import { edits } from '../../db/schema'
import type { Edit } from '../domain/documents/edits'
import { type DocumentKind, isDocumentKind } from '../domain/documents/kinds'
import { type RequestContext, read } from './request-context.server'
import { type SaveResult, save } from './revisions.server'

/** All wordings of a vacancy. */
export async function readEdits(context: RequestContext, vacancy: string): Promise<Edit[]> {
  const rows = await read(context, (db) => db.select().from(edits).where(eq(edits.vacancy, vacancy)))
  return rows.flatMap(({ kind, section, markdown, base }) =>
    isDocumentKind(kind) ? [{ kind, section, markdown, base }] : [],
  )
}

/** Saves a wording of a section over an earlier one. */
export async function saveEdit(context: RequestContext, id: string, seen: number, edit: Edit): Promise<SaveResult> {
  return save(context, id, seen, (tx, now) => {
    const row = { vacancy: id, ...edit, updatedAt: now }
    const target = [edits.vacancy, edits.kind, edits.section]
    return tx.insert(edits).values(row).onConflictDoUpdate({ target, set: row })
  })
}

/** Restores a section to its assembled wording by deleting its edit. */
export async function deleteEdit(
  context: RequestContext,
  id: string,
  seen: number,
  kind: DocumentKind,
  section: string,
): Promise<SaveResult> {
  return save(context, id, seen, (tx) =>
    tx.delete(edits).where(and(eq(edits.vacancy, id), eq(edits.kind, kind), eq(edits.section, section))),
  )
}

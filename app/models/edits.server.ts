/** A person's wordings of sections: the only prose that is stored. */
import { and, eq } from 'drizzle-orm'
import { edits } from '../../db/schema'
import { type DocumentKind, type Edit, isDocumentKind, type Section } from '../domain/documents/kinds'
import { longestText } from '../domain/text/lines'
import { tooMuchIn } from '../prose/markdown/too-much'
import { database } from './database.server'
import { type SaveResult, save } from './revisions.server'

/** All wordings of a vacancy. */
export async function readEdits(vacancy: string): Promise<Edit[]> {
  const rows = database().select().from(edits).where(eq(edits.vacancy, vacancy)).all()
  return rows.flatMap(({ kind, section, markdown, base }) =>
    isDocumentKind(kind) ? [{ kind, section, markdown, base }] : [],
  )
}

/** Saves a wording of a section over an earlier one. */
export async function saveEdit(id: string, seen: number, edit: Edit): Promise<SaveResult> {
  return save(id, seen, (tx, now) => {
    const row = { vacancy: id, ...edit, updatedAt: now }
    tx.insert(edits)
      .values(row)
      .onConflictDoUpdate({ target: [edits.vacancy, edits.kind, edits.section], set: row })
      .run()
  })
}

/** Restores a section to its assembled wording by deleting its edit. */
export async function deleteEdit(id: string, seen: number, kind: DocumentKind, section: string): Promise<SaveResult> {
  return save(id, seen, (tx) =>
    tx
      .delete(edits)
      .where(and(eq(edits.vacancy, id), eq(edits.kind, kind), eq(edits.section, section)))
      .run(),
  )
}

/** Returns the wording to keep, or an error message for its author. */
export function checkWording(section: Section, typed: string | undefined): { markdown: string } | { error: string } {
  const markdown = (typed ?? '').trimEnd().replace(/^\n+/, '')
  if (markdown.length > longestText)
    return {
      error: `The wording must be ${longestText.toLocaleString('en-GB')} characters or fewer: it has ${markdown.length.toLocaleString('en-GB')}`,
    }
  const excess = tooMuchIn(markdown)
  if (excess !== undefined) return { error: `The wording has ${excess}` }
  if (markdown === '' && section.fixed === '')
    return { error: 'Enter the wording of this section, or choose Cancel to keep the wording that it has' }
  return { markdown }
}

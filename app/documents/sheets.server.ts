/** Sheets that have an owner: an interview sheet per application and member, a consensus sheet per application. */
import { randomUUID } from 'node:crypto'
import type { SheetOwner } from '../domain/documents/interview-sheets'
import type { DocumentKind } from '../domain/documents/kinds'
import { docxCopies } from '../prose/docx/copies.server'
import { buildDocument } from './build.server'
import type { BuiltPack, PackFile } from './input.server'
import { wordFile, writable } from './word.server'

/**
 * Yields each sheet in turn and makes its bytes on demand. Without application IDs each member gets one sheet to copy.
 */
export async function* ownedSheets(pack: BuiltPack): AsyncGenerator<PackFile> {
  const { applicationIds, panelMembers } = pack.vacancy.choices.interview
  const members = Array.from({ length: panelMembers }, (_, at) => `${at + 1}`)
  if (applicationIds.length === 0) {
    const interview = await copies(pack, 'interview-sheets', { member: randomUUID() })
    for (const member of members) yield { name: `interview-sheet-member-${member}.docx`, bytes: interview({ member }) }
    return
  }
  const interview = await copies(pack, 'interview-sheets', { applicationId: randomUUID(), member: randomUUID() })
  const consensus = await copies(pack, 'consensus-sheet', { applicationId: randomUUID() })
  for (const applicationId of applicationIds) {
    for (const member of members)
      yield {
        name: `interview-sheet-${applicationId}-member-${member}.docx`,
        bytes: interview({ applicationId, member }),
      }
    yield { name: `consensus-sheet-${applicationId}.docx`, bytes: consensus({ applicationId }) }
  }
}

/** Makes copies of a document's Word file for owners: writes it once, with marks in the owner's places. */
async function copies(pack: BuiltPack, kind: DocumentKind, marks: SheetOwner) {
  const document = buildDocument(kind, pack.vacancy, pack.edits, marks)
  const docx = await wordFile(pack, kind, [writable(document)], { owner: marks })
  const fields = Object.entries(marks) as [keyof SheetOwner, string][]
  const copy = docxCopies(
    docx,
    fields.map(([, mark]) => mark),
  )
  return (owner: SheetOwner) => copy(Object.fromEntries(fields.map(([field, mark]) => [mark, owner[field] ?? ''])))
}

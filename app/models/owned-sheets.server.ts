/** The sheets that have an owner: interview sheets for each application and member, a consensus sheet for each application. */
import { randomUUID } from 'node:crypto'
import type { DocumentKind } from '../domain/document'
import type { SheetOwner } from '../domain/interview-sheets'
import { docxCopies } from '../prose/docx-stamp.server'
import { buildDocument } from './documents.server'
import type { PackFile, Source } from './source.server'
import { wordFile, writable } from './word-file.server'

/** Each sheet in turn; its bytes are made when it is taken. */
export async function* ownedSheets(source: Source): AsyncGenerator<PackFile> {
  const { applicationIds, panelMembers } = source.slice.choices.interview
  if (applicationIds.length === 0) return
  const interview = await copies(source, 'interview-sheets', { applicationId: randomUUID(), member: randomUUID() })
  const consensus = await copies(source, 'consensus-sheet', { applicationId: randomUUID() })
  for (const applicationId of applicationIds) {
    for (let member = 1; member <= panelMembers; member++)
      yield {
        name: `interview-sheet-${applicationId}-member-${member}.docx`,
        bytes: interview({ applicationId, member: `${member}` }),
      }
    yield { name: `consensus-sheet-${applicationId}.docx`, bytes: consensus({ applicationId }) }
  }
}

/** Makes copies of a document's Word file for owners: it is written once, with marks where the owner stands. */
async function copies(source: Source, kind: DocumentKind, marks: SheetOwner) {
  const document = buildDocument(kind, source.slice, source.edits, marks)
  const docx = await wordFile(source, kind, [writable(document)], { owner: marks })
  const copy = docxCopies(docx, Object.values(marks))
  return ({ applicationId, member = '' }: SheetOwner) =>
    copy({ [marks.applicationId]: applicationId, ...(marks.member && { [marks.member]: member }) })
}

/** Sheets that have an owner: an interview sheet per application, member and round, a consensus sheet per application. */
import { randomUUID } from 'node:crypto'
import { withAssessment } from '../domain/assessment/assess'
import type { SheetOwner } from '../domain/documents/interview-sheets'
import { type DocumentKind, roundsOfKind } from '../domain/documents/kinds'
import { type InterviewStage, roundSlug } from '../domain/vacancy/stages'
import { docxCopies } from '../prose/docx/copies.server'
import { buildDocument } from './build.server'
import type { BuiltPack, PackFile } from './input.server'
import { wordFile, writable } from './word.server'

/**
 * Yields each sheet in turn and makes its bytes on demand. Without application IDs each member gets one sheet of each
 * round to copy.
 */
export async function* ownedSheets(pack: BuiltPack): AsyncGenerator<PackFile> {
  const { applicationIds, panelMembers } = pack.vacancy.choices.interview
  const members = Array.from({ length: panelMembers }, (_, at) => `${at + 1}`)
  if (applicationIds.length === 0) {
    for (const { start, copy } of await interviewSheets(pack, { member: randomUUID() }))
      for (const member of members) yield { name: `${start}-member-${member}.docx`, bytes: copy({ member }) }
    return
  }
  const interviews = await interviewSheets(pack, { applicationId: randomUUID(), member: randomUUID() })
  const consensus = await copies(pack, 'consensus-sheet', { applicationId: randomUUID() })
  for (const applicationId of applicationIds) {
    for (const { start, copy } of interviews)
      for (const member of members)
        yield { name: `${start}-${applicationId}-member-${member}.docx`, bytes: copy({ applicationId, member }) }
    yield { name: `consensus-sheet-${applicationId}.docx`, bytes: consensus({ applicationId }) }
  }
}

/** The interview sheet of each round, with the start of its files' names. */
async function interviewSheets(pack: BuiltPack, marks: SheetOwner) {
  const kind = 'interview-sheets'
  const rounds = roundsOfKind(kind, withAssessment(pack.vacancy))
  if (rounds.length === 0) return [{ start: 'interview-sheet', copy: await copies(pack, kind, marks) }]
  return Promise.all(
    rounds.map(async (round) => ({
      start: `interview-sheet-${roundSlug(round)}`,
      copy: await copies(pack, kind, marks, round),
    })),
  )
}

/** Makes copies of a document's Word file for owners: writes it once, with marks in the owner's places. */
async function copies(pack: BuiltPack, kind: DocumentKind, marks: SheetOwner, round?: InterviewStage) {
  const document = buildDocument(kind, pack.vacancy, pack.edits, { owner: marks, round })
  const docx = await wordFile(pack, kind, [writable(document)], { owner: marks, round })
  const fields = Object.entries(marks) as [keyof SheetOwner, string][]
  const copy = docxCopies(
    docx,
    fields.map(([, mark]) => mark),
  )
  return (owner: SheetOwner) => copy(Object.fromEntries(fields.map(([field, mark]) => [mark, owner[field] ?? ''])))
}

/** Word files of a vacancy's documents, each with its title, its vacancy and release, and whether it is a draft. */
import type { SheetCopy } from '../domain/documents/interview-sheets'
import { documentKinds, documentSlug, kindFacts } from '../domain/documents/kinds'
import { sentenceCase } from '../domain/text/format'
import { roundWords } from '../domain/vacancy/stages'
import { vacancyTitle } from '../domain/vacancy/vacancy'
import type { WritableDocument } from '../prose/docx/document.server'
import { writeDocx } from '../prose/docx/write.server'
import type { Document } from './build.server'
import type { BuiltPack } from './input.server'

/** The author in a file's properties. */
export const producer = 'Hiring pack builder'

/** Differences of a file from the usual one: its round and its owner, and large print. */
export interface WordVariant extends SheetCopy {
  largePrint?: boolean
}

/** Writes a Word file of one document, or of several as a pack; `kind` is the file's own. */
export async function wordFile(
  { vacancy, id, version, draft }: BuiltPack,
  kind: string,
  documents: WritableDocument[],
  { owner, round, largePrint }: WordVariant = {},
): Promise<Uint8Array> {
  const { framework, grade } = vacancy
  const title = `${vacancyTitle(vacancy)} (${grade.code})`
  const whose = [
    round && sentenceCase(roundWords(round)),
    owner?.applicationId,
    owner?.member && `Member ${owner.member}`,
  ].filter(Boolean)
  const copy = whose.map((words) => ` · ${words}`).join('')
  return writeDocx(documents, {
    title: `${nameOf(kind)}: ${title}${copy}`,
    description: `${framework.attribution} Framework release ${framework.name}.`,
    creator: producer,
    custom: {
      kind,
      release: framework.name,
      ...(round && { round }),
      ...(id && { packId: id }),
      ...(version && { version: String(version) }),
    },
    footer: `${title}${copy}`,
    draft,
    largePrint,
  })
}

/** Converts a document for the writer of Word files. */
export function writable({ kind, round, name, title, lead, sections }: Document): WritableDocument {
  const { compact, landscape, whole, newPage, together } = kindFacts[kind]
  return {
    kind: documentSlug(kind, round),
    name,
    title,
    lead,
    compact,
    landscape,
    whole,
    sections: sections.map((section) => ({
      ...section,
      newPage: newPage(section),
      together: together(section.key),
    })),
  }
}

/** The name of a file of this kind, for people to read. */
export function nameOf(kind: string): string {
  const known = documentKinds.find((documentKind) => documentKind === kind)
  return known ? kindFacts[known].name : kind === 'index' ? 'Index' : 'Hiring pack'
}

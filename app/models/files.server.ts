/** The files of a vacancy: each document and the pack, as Word, plain text or Markdown, and the zip of them all. */
import { type Zippable, zipSync } from 'fflate'
import { type DocumentKind, documentKinds, type Edit, kindFacts } from '../domain/document'
import type { SheetOwner } from '../domain/interview-sheets'
import { indexView } from '../domain/pack-index'
import { type Slice, vacancyTitle } from '../domain/vacancy'
import { documentToMarkdown, documentToPlainText } from '../prose/document-text'
import { type DocxProperties, type WritableDocument, writeDocx } from '../prose/docx.server'
import { splitDocument } from '../prose/sections'
import { buildDocument, type Document, gapsOf, outdatedIn } from './documents.server'
import type { Format } from './formats'
import { fillTemplate } from './templates.server'

export interface PackFile {
  name: string
  bytes: Uint8Array
}

/** A vacancy as files are made from it; without an id (a terminal's) the files do not name one. */
export interface Source {
  slice: Slice
  edits: Edit[]
  id?: string
  version?: number
  /** Aborts the work when nobody waits for it any more. */
  signal?: AbortSignal
}

const producer = 'Hiring pack builder'
/** A fixed time for every entry, so that the same vacancy gives the same bytes. */
const zipTime = '1980-01-01T00:00:00'

/** Every file of the vacancy in one format; for "zip" the one file pack.zip. */
export async function packFiles(source: Source, format: Format): Promise<PackFile[]> {
  if (format === 'zip') return [await packZip(source)]
  const kinds = await Promise.all([...documentKinds, 'pack' as const].map((name) => oneFile(source, name, format)))
  return format === 'docx' ? [...kinds, ...(await ownedSheets(source))] : kinds
}

/** One document, or the pack of all three, in one format. */
export async function oneFile(
  source: Source,
  name: DocumentKind | 'pack',
  format: Exclude<Format, 'zip'>,
): Promise<PackFile> {
  const documents = (name === 'pack' ? documentKinds : [name]).map((kind) =>
    buildDocument(kind, source.slice, source.edits),
  )
  const file = `${name}.${format}`
  if (format === 'docx')
    return { name: file, bytes: await writeDocx(documents.map(writable), propertiesOf(source, name)) }
  const write = format === 'md' ? documentToMarkdown : documentToPlainText
  return { name: file, bytes: new TextEncoder().encode(documents.map(write).join('\n\n')) }
}

/** The zip of separate Word files with an index, and one interview sheet for each application and panel member. */
export async function packZip(source: Source): Promise<PackFile> {
  const kinds = await Promise.all(documentKinds.map((kind) => oneFile(source, kind, 'docx')))
  const files = [...kinds, ...(await ownedSheets(source))]
  const index = await writeDocx([indexDocument(source, files)], propertiesOf(source, 'index'))
  const entries: Zippable = {}
  for (const { name, bytes } of [{ name: 'index.docx', bytes: index }, ...files])
    entries[name] = [bytes, { level: 0, mtime: zipTime }]
  return { name: 'pack.zip', bytes: zipSync(entries) }
}

async function ownedSheets(source: Source): Promise<PackFile[]> {
  const files: PackFile[] = []
  // One after the other: each is a tenth of a second of work, and a page waits for none of them all.
  for (const owner of ownersOf(source.slice)) {
    source.signal?.throwIfAborted()
    const document = buildDocument('interview-sheets', source.slice, source.edits, owner)
    const name = `interview-sheet-${owner.applicationId}-member-${owner.member}.docx`
    files.push({ name, bytes: await writeDocx([writable(document)], propertiesOf(source, 'interview-sheets', owner)) })
    await new Promise(setImmediate)
  }
  return files
}

function ownersOf({ choices }: Slice): SheetOwner[] {
  const { applicationIds, panelMembers } = choices.interview
  const members = Array.from({ length: panelMembers }, (_, position) => position + 1)
  return applicationIds.flatMap((applicationId) => members.map((member) => ({ applicationId, member })))
}

function indexDocument({ slice, edits }: Source, files: PackFile[]): WritableDocument {
  const documents = documentKinds.map((kind) => buildDocument(kind, slice, edits))
  const text = splitDocument(
    fillTemplate(
      'index',
      indexView(
        slice,
        files.map(({ name }) => name),
        gapsOf(documents),
        outdatedIn(documents).map(({ name, heading }) => `${name}: ${heading}`),
      ),
    ),
  )
  return {
    kind: 'index',
    name: nameOf('index'),
    ...text,
    compact: true,
    // The licence is last, and alone on a page it would look like a leftover.
    sections: text.sections.map((section) => ({
      ...section,
      newPage: false,
      together: section.key === 'before-you-use-it',
    })),
  }
}

function writable({ kind, name, title, lead, sections }: Document): WritableDocument {
  return {
    kind,
    name,
    title,
    lead,
    compact: kindFacts[kind].compact,
    sections: sections.map((section) => ({
      ...section,
      newPage: kindFacts[kind].newPage(section.key),
      together: kindFacts[kind].together(section.key),
    })),
  }
}

function propertiesOf({ slice, id, version }: Source, kind: string, owner?: SheetOwner): DocxProperties {
  const { framework, grade } = slice
  const title = `${vacancyTitle(slice)} (${grade.code})`
  const copy = owner ? ` · ${owner.applicationId} · Member ${owner.member}` : ''
  return {
    title: `${nameOf(kind)}: ${title}${copy}`,
    description: `${framework.attribution} Framework release ${framework.name}.`,
    creator: producer,
    custom: {
      kind,
      release: framework.name,
      ...(id && { packId: id }),
      ...(version && { version: String(version) }),
    },
    footer: `${title}${copy}`,
  }
}

function nameOf(kind: string): string {
  const known = documentKinds.find((one) => one === kind)
  return known ? kindFacts[known].name : kind === 'index' ? 'Index' : 'Hiring pack'
}

/** The files of a vacancy: each document and the pack, as Word, plain text or Markdown, and the zip of them all. */
import { randomUUID } from 'node:crypto'
import { type Zippable, zipSync } from 'fflate'
import { type DocumentKind, documentKinds, type Edit, kindFacts, packKinds } from '../domain/document'
import type { SheetOwner } from '../domain/interview-sheets'
import { folderOf, indexView } from '../domain/pack-index'
import { type Slice, vacancyTitle } from '../domain/vacancy'
import { documentToMarkdown, documentToPlainText } from '../prose/document-text'
import { type DocxProperties, type WritableDocument, writeDocx } from '../prose/docx.server'
import { docxCopies } from '../prose/docx-stamp.server'
import { splitDocument } from '../prose/sections'
import { buildDocument, type Document, gapsOf, outdatedIn } from './documents.server'
import { findingsIn } from './findings.server'
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
  /** Why the pack is a draft, where that has been found out. */
  draft?: string[]
  /** Aborts the work when nobody waits for it any more. */
  signal?: AbortSignal
}

const producer = 'Hiring pack builder'
/** A fixed time for every entry, so that the same vacancy gives the same bytes. */
const zipTime = '1980-01-01T00:00:00'

/** Every file of the vacancy in one format; for "zip" the one file pack.zip. */
export async function packFiles(given: Source, format: Format): Promise<PackFile[]> {
  if (format === 'zip') return [await packZip(given)]
  const source = withDraft(given, documentKinds)
  const kinds = await Promise.all([...documentKinds, 'pack' as const].map((name) => oneFile(source, name, format)))
  return format === 'docx' ? [...kinds, ...(await ownedSheets(source)), await matrixFile(source)] : kinds
}

/** One document, or the pack to read, in one format. */
export async function oneFile(
  source: Source,
  name: DocumentKind | 'pack',
  format: Exclude<Format, 'zip'>,
): Promise<PackFile> {
  const kinds = name === 'pack' ? packKinds : [name]
  const documents = kinds.map((kind) => buildDocument(kind, source.slice, source.edits))
  const file = `${name}.${format}`
  if (format === 'docx')
    return { name: file, bytes: await writeDocx(documents.map(writable), propertiesOf(withDraft(source, kinds), name)) }
  const write = format === 'md' ? documentToMarkdown : documentToPlainText
  return { name: file, bytes: new TextEncoder().encode(documents.map(write).join('\n\n')) }
}

/** The zip: an index, and in a folder for each purpose the documents, the sheets of every application, the score matrix. */
export async function packZip(given: Source): Promise<PackFile> {
  const source = withDraft(given, documentKinds)
  const kinds: PackFile[] = []
  for (const kind of documentKinds) kinds.push(await rested(oneFile(source, kind, 'docx')))
  const files = [...kinds, ...(await ownedSheets(source)), await matrixFile(source)].map((file) => ({
    ...file,
    name: `${folderOf(file.name)}/${file.name}`,
  }))
  const index = await writeDocx([indexDocument(source, files)], propertiesOf(source, 'index'))
  const entries: Zippable = {}
  for (const { name, bytes } of [{ name: 'index.docx', bytes: index }, ...files])
    entries[name] = [bytes, { level: 0, mtime: zipTime }]
  return { name: 'pack.zip', bytes: zipSync(entries) }
}

/** Interview sheets for each application and member, and a consensus sheet for each application. */
async function ownedSheets(source: Source): Promise<PackFile[]> {
  const { applicationIds, panelMembers } = source.slice.choices.interview
  if (applicationIds.length === 0) return []
  const interview = await copies(source, 'interview-sheets', { applicationId: randomUUID(), member: randomUUID() })
  const consensus = await copies(source, 'consensus-sheet', { applicationId: randomUUID() })
  const files: PackFile[] = []
  const add = async (name: string, bytes: Uint8Array) => {
    source.signal?.throwIfAborted()
    files.push({ name: `${name}.docx`, bytes })
    await new Promise(setImmediate)
  }
  for (const applicationId of applicationIds) {
    for (let member = 1; member <= panelMembers; member++)
      await add(`interview-sheet-${applicationId}-member-${member}`, interview({ applicationId, member: `${member}` }))
    await add(`consensus-sheet-${applicationId}`, consensus({ applicationId }))
  }
  return files
}

/** Makes copies of a document's Word file for owners: it is written once, with marks where the owner stands. */
async function copies(source: Source, kind: DocumentKind, marks: SheetOwner) {
  const document = buildDocument(kind, source.slice, source.edits, marks)
  const docx = await rested(writeDocx([writable(document)], propertiesOf(source, kind, marks)))
  const copy = docxCopies(docx, Object.values(marks))
  return ({ applicationId, member = '' }: SheetOwner) =>
    copy({ [marks.applicationId]: applicationId, ...(marks.member && { [marks.member]: member }) })
}

/** Lets others have their turn after a piece of work. */
async function rested<T>(work: Promise<T>): Promise<T> {
  const done = await work
  await new Promise(setImmediate)
  return done
}

async function matrixFile({ slice }: Source): Promise<PackFile> {
  const { writeScoreMatrix } = await import('./score-matrix.server')
  return { name: 'score-matrix.xlsx', bytes: await writeScoreMatrix(slice) }
}

/** The source with the reasons why what is made of these documents is a draft: what the choices cannot have, and gaps. */
function withDraft(source: Source, kinds: readonly DocumentKind[]): Source {
  if (source.draft) return source
  const { slice, edits } = source
  const gaps = gapsOf(kinds.map((kind) => buildDocument(kind, slice, edits)))
  return { ...source, draft: [...findingsIn(slice).problems.map(({ message }) => message), ...gaps] }
}

function indexDocument({ slice, edits, draft = [] }: Source, files: PackFile[]): WritableDocument {
  const documents = documentKinds.map((kind) => buildDocument(kind, slice, edits))
  const text = splitDocument(
    fillTemplate(
      'index',
      indexView(
        slice,
        files.map(({ name }) => name),
        draft,
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
      together: section.key === 'before-you-use-it' || section.key === 'this-is-a-draft',
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
    landscape: kindFacts[kind].landscape,
    sections: sections.map((section) => ({
      ...section,
      newPage: kindFacts[kind].newPage(section.key),
      together: kindFacts[kind].together(section.key),
    })),
  }
}

function propertiesOf({ slice, id, version, draft }: Source, kind: string, owner?: SheetOwner): DocxProperties {
  const { framework, grade } = slice
  const title = `${vacancyTitle(slice)} (${grade.code})`
  const member = owner?.member ? ` · Member ${owner.member}` : ''
  const copy = owner ? ` · ${owner.applicationId}${member}` : ''
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
    draft,
  }
}

function nameOf(kind: string): string {
  const known = documentKinds.find((one) => one === kind)
  return known ? kindFacts[known].name : kind === 'index' ? 'Index' : 'Hiring pack'
}

/** The files of a vacancy: each document and the pack, as Word, plain text or Markdown, and the zip of them all. */
import { type Zippable, zipSync } from 'fflate'
import { withAssessment } from '../domain/assessment/assess'
import { sheetCount } from '../domain/documents/interview-sheets'
import { type DocumentKind, packKinds } from '../domain/documents/kinds'
import { folderOf, indexView } from '../domain/documents/pack-index'
import type { WritableDocument } from '../prose/docx/document.server'
import { splitDocument } from '../prose/markdown/sections'
import { documentToMarkdown, documentToPlainText } from '../prose/text/document-text'
import { type Document, outdatedIn } from './build.server'
import { documentsOf, type FileAsked, type Format, fileName, inLargePrint } from './formats'
import { type BuiltPack, buildPack, type PackFile, type PackInput, type Watch } from './input.server'
import { ownedSheets } from './sheets.server'
import { fillTemplate } from './templates.server'
import { nameOf, wordFile, writable } from './word.server'

/** A fixed time for every entry, so that the same vacancy gives the same bytes. */
const zipTime = '1980-01-01T00:00:00'

/** Makes every file of the vacancy in one format; for "zip" the one file pack.zip. */
export async function packFiles(source: PackInput, format: Format, watch: Watch = {}): Promise<PackFile[]> {
  const pack = buildPack(source)
  if (format === 'zip') return [await packZip(pack, watch)]
  const documents = documentsOf(withAssessment(source.vacancy))
  const asked = [...documents, { name: 'pack' as const }].map((file) => ({ ...file, format }))
  return format === 'docx'
    ? takeWordFiles(pack, asked, watch)
    : Promise.all(asked.map((file) => documentFile(pack, file)))
}

export async function makeFile(source: PackInput, asked: FileAsked, watch: Watch = {}): Promise<PackFile> {
  if (asked.format === 'zip') return packZip(buildPack(source), watch)
  if (asked.format === 'xlsx') return matrixFile(source)
  return documentFile(buildPack(source, kindsIn(asked)), asked)
}

type DocumentFile = Exclude<FileAsked, { format: 'zip' | 'xlsx' }>

/** The kinds of document in a file, in their order. */
function kindsIn({ name }: DocumentFile): readonly DocumentKind[] {
  return name === 'pack' ? packKinds : [name]
}

/** Writes a file of one document, or of those of the pack, which has the sheets of every round. */
async function documentFile(pack: BuiltPack, asked: DocumentFile): Promise<PackFile> {
  const { format, largePrint, round } = asked
  const isIn = (document: Document) => asked.name === 'pack' || document.round === round
  const documents = kindsIn(asked).flatMap((kind) =>
    pack.documents.filter((document) => document.kind === kind && isIn(document)),
  )
  const name = fileName(asked)
  if (format === 'docx')
    return { name, bytes: await wordFile(pack, asked.name, documents.map(writable), { largePrint, round }) }
  const write = format === 'md' ? documentToMarkdown : documentToPlainText
  return { name, bytes: new TextEncoder().encode(documents.map(write).join('\n\n')) }
}

/**
 * Makes the zip: an index, and a folder for each purpose with the documents, large print copies of those that somebody
 * may need so, the sheets of every application, and the score matrix.
 */
async function packZip(pack: BuiltPack, watch: Watch): Promise<PackFile> {
  const format = 'docx'
  const documents = documentsOf(withAssessment(pack.vacancy))
  const asked = [...documents.map((file) => ({ ...file, format }) as const), ...inLargePrint(documents)]
  const files = (await takeWordFiles(pack, asked, watch)).map((file) => ({
    ...file,
    name: `${folderOf(file.name)}/${file.name}`,
  }))
  const index = await wordFile(pack, 'index', [indexDocument(pack, files)])
  const entries: Zippable = {}
  for (const { name, bytes } of [{ name: 'index.docx', bytes: index }, ...files])
    entries[name] = [bytes, { level: 0, mtime: zipTime }]
  return { name: 'pack.zip', bytes: zipSync(entries) }
}

/** Makes the documents, the owned sheets and the score matrix, one by one, so that other work gets its turn. */
async function takeWordFiles(
  pack: BuiltPack,
  asked: DocumentFile[],
  { signal, onProgress }: Watch,
): Promise<PackFile[]> {
  const all = asked.length + sheetCount(withAssessment(pack.vacancy)) + 1
  const files: PackFile[] = []
  for await (const file of wordFiles(pack, asked)) {
    files.push(file)
    onProgress?.(files.length, all)
    await new Promise(setImmediate)
    signal?.throwIfAborted()
  }
  return files
}

async function* wordFiles(pack: BuiltPack, asked: DocumentFile[]): AsyncGenerator<PackFile> {
  for (const file of asked) yield await documentFile(pack, file)
  yield* ownedSheets(pack)
  yield await matrixFile(pack)
}

async function matrixFile({ vacancy }: PackInput): Promise<PackFile> {
  // Loaded only here, because the spreadsheet library is larger than all the rest.
  const { writeScoreMatrix } = await import('./score-matrix/workbook.server')
  return { name: 'score-matrix.xlsx', bytes: await writeScoreMatrix(vacancy) }
}

function indexDocument({ vacancy, documents, draft }: BuiltPack, files: PackFile[]): WritableDocument {
  const text = splitDocument(
    fillTemplate(
      'index',
      indexView(
        vacancy,
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
    // The licence goes last: alone on a page it would look like a leftover.
    sections: text.sections.map((section) => ({
      ...section,
      newPage: false,
      together: section.key === 'before-you-use-it' || section.key === 'this-is-a-draft',
    })),
  }
}

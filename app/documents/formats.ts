/** The formats of a pack, and the names of its files. */
import { type DocumentKind, documentKinds, kindFacts } from '../domain/documents/kinds'

export const formats = ['docx', 'zip', 'md', 'txt'] as const
export type Format = (typeof formats)[number]

/**
 * One file of a vacancy: a document in a format, all documents as one, the zip, or the score matrix as a spreadsheet.
 */
export type FileAsked =
  | { name: DocumentKind | 'pack'; format: Exclude<Format, 'zip'>; largePrint?: boolean }
  | { name: 'pack'; format: 'zip' }
  | { name: 'score-matrix'; format: 'xlsx' }

/** "job-advert.docx", "candidate-guide-large-print.docx", "pack.zip". */
export function fileName(asked: FileAsked): string {
  const largePrint = 'largePrint' in asked && asked.largePrint
  return `${asked.name}${largePrint ? '-large-print' : ''}.${asked.format}`
}

/** Reads a file's name; undefined if a vacancy has no such file. */
export function readFileName(file: string): FileAsked | undefined {
  return everyFile().find((asked) => fileName(asked) === file)
}

function everyFile(): FileAsked[] {
  const names = [...documentKinds, 'pack' as const]
  return [
    { name: 'pack', format: 'zip' },
    { name: 'score-matrix', format: 'xlsx' },
    ...names.flatMap((name) => (['docx', 'txt', 'md'] as const).map((format) => ({ name, format }))),
    ...documentKinds
      .filter((kind) => kindFacts[kind].largePrint)
      .map((name) => ({ name, format: 'docx' as const, largePrint: true })),
  ]
}

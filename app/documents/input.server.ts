/** The input from which files are made. */
import { withAssessment } from '../domain/assessment/assess'
import { findingsIn } from '../domain/checks/findings'
import { sentenceOf } from '../domain/checks/sentences'
import type { Edit } from '../domain/documents/edits'
import { type DocumentKind, kindsOf } from '../domain/documents/kinds'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { buildDocuments, type Document, gapsOf } from './build.server'

/** A vacancy as files need it, all plain data; without an id (from a terminal) the files do not name one. */
export interface PackInput {
  vacancy: VacancyContext
  edits: Edit[]
  id?: string
  version?: number
  /** The day on which the files are made, like "2027-03-27". */
  today: string
}

/** A vacancy with its documents, which are built once for all its files. */
export interface BuiltPack extends PackInput {
  documents: Document[]
  /** Reasons why the documents are drafts: impossible choices, and gaps. */
  draft: string[]
}

/** Control of a long piece of work: how to stop it and where it reports progress. */
export interface Watch {
  /** Aborts the work when nobody waits for it any more. */
  signal?: AbortSignal
  /** Receives the number of files made and of all files. */
  onProgress?: (done: number, all: number) => void
}

export interface PackFile {
  name: string
  bytes: Uint8Array
}

/** Builds the documents asked for, else all that the vacancy has. */
export function buildPack(source: PackInput, asked?: readonly DocumentKind[]): BuiltPack {
  const { vacancy, edits, today } = source
  const kinds = asked ?? kindsOf(withAssessment(vacancy))
  const documents = kinds.flatMap((kind) => buildDocuments(kind, vacancy, edits))
  const gaps = gapsOf(documents).map(({ text }) => text)
  return { ...source, documents, draft: [...findingsIn(vacancy, today).problems.map(sentenceOf), ...gaps] }
}

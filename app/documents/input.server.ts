/** What files are made from. */
import { today } from '../config/clock.server'
import { findingsIn } from '../domain/checks/findings'
import { type DocumentKind, documentKinds, type Edit } from '../domain/documents/kinds'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { buildDocument, gapsOf } from './build.server'

/** A vacancy as files are made from it, all of it plain data; without an id (a terminal's) the files do not name one. */
export interface PackInput {
  slice: VacancyContext
  edits: Edit[]
  id?: string
  version?: number
  /** Why the pack is a draft, where that has been found out. */
  draft?: string[]
}

/** What the maker of many files hears and says meanwhile. */
export interface Watch {
  /** Aborts the work when nobody waits for it any more. */
  signal?: AbortSignal
  /** Hears how many files are made, of how many. */
  onProgress?: (done: number, all: number) => void
}

export interface PackFile {
  name: string
  bytes: Uint8Array
}

/** The source with the reasons why what is made of these documents is a draft: what the choices cannot have, and gaps. */
export function withDraft(source: PackInput, kinds: readonly DocumentKind[] = documentKinds): PackInput {
  if (source.draft) return source
  const { slice, edits } = source
  const gaps = gapsOf(kinds.map((kind) => buildDocument(kind, slice, edits)))
  return { ...source, draft: [...findingsIn(slice, today()).problems.map(({ message }) => message), ...gaps] }
}

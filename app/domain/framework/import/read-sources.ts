/** Reads the files of one import of any kind: framework tables, role pages as text, role pages as saved HTML. */
import type { Problem, Release } from '../release'
import { csvKind, parseFrameworkCsv } from './csv/parse'
import { decodeText } from './decode'
import { isHtml, pageTextOfHtml } from './html/to-text'
import { layPage, layTables } from './merge-release'
import { parseRolePage } from './page/parse'
import { readHeader } from './table/header'

/** One file, chosen, named or pasted. */
export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/** The release made from the sources and the current one, or the reasons for refusing all of them. */
export type Reading = { release: Release; problems: Problem[] } | { refused: Problem[] }

interface Text {
  name: string
  text: string
}

/** The most problems kept; a file with more is no framework file. */
const maxProblems = 2000

/**
 * Reads all sources together: tables first, then pages on top of them, over the current release. One unusable source
 * refuses the whole import, so that nobody mistakes half of it for all. Never throws.
 */
export function readSources(sources: SourceFile[], current: Release): Reading {
  const refused: Problem[] = []
  const texts: Text[] = []
  for (const { name, bytes } of sources) {
    const decoded = decodeText(bytes)
    if ('text' in decoded) texts.push({ name, text: decoded.text })
    else refused.push({ file: name, line: 1, message: decoded.message })
  }
  const tables = readTables(texts.filter(isTable))
  const pages = texts.filter((text) => !isTable(text)).map(readPage)
  refused.push(...tables.refused, ...pages.flatMap((page) => page.refused))
  if (refused.length > 0) return { refused: refused.slice(0, maxProblems) }
  const problems = [...tables.problems, ...pages.flatMap((page) => page.problems)]
  let release = tables.release ? layTables(current, tables.release) : current
  for (const page of pages) {
    const laid = layPage(release, page.release, page.name)
    release = laid.release
    problems.push(...laid.problems)
  }
  return { release, problems: problems.slice(0, maxProblems) }
}

/** A file named as a table is judged as one, so that wrong headings get a message with the right ones. */
function isTable({ name, text }: Text): boolean {
  return /\.(csv|tsv)$/i.test(name) || csvKind(readHeader(text)?.names ?? []) !== undefined
}

function readTables(texts: Text[]): { release?: Release; problems: Problem[]; refused: Problem[] } {
  if (texts.length === 0) return { problems: [], refused: [] }
  const { release, problems } = parseFrameworkCsv(texts)
  return release.roles.length > 0 ? { release, problems, refused: [] } : { problems: [], refused: problems }
}

/** Refuses a page that holds no role, with the parser's own problems. */
function readPage({ name, text }: Text) {
  const { release, problems } = parseRolePage(isHtml(text) ? pageTextOfHtml(text) : text, '')
  const named = problems.map((problem) => ({ file: name, ...problem }))
  const found = release.roles.length > 0
  return { name, release, problems: found ? named : [], refused: found ? [] : named }
}

/** Reads the files of one import of any kind: framework tables, role pages and Success Profiles pages, the last two as text or saved HTML. */
import type { Grade } from '../../policy/grades'
import type { OfficialPage } from '../../policy/official-words'
import type { Problem, Release } from '../release'
import { csvKind, parseFrameworkCsv } from './csv/parse'
import { decodeText } from './decode'
import { isHtml, pageTextOfHtml } from './html/to-text'
import { layPage, layTables } from './merge-release'
import { parseRolePage } from './page/parse'
import { type PageReading, parseSuccessProfilesPage } from './success-profiles/parse'
import { readHeader } from './table/header'

/** One file, chosen, named or pasted. */
export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/** The release made from the sources and the current one with the Success Profiles pages, or why all are refused. */
export type Reading = { release: Release; pages: OfficialPage[]; problems: Problem[] } | { refused: Problem[] }

interface Text {
  name: string
  text: string
}

/** The most problems kept; a file with more is no framework file. */
const maxProblems = 2000

/**
 * Reads all sources together: tables first, then pages on top of them, over the current release. One unusable source
 * refuses the whole import, so that nobody mistakes half of it for all. `grades` are those of the policy. Never throws.
 */
export function readSources(sources: SourceFile[], current: Release, grades: Grade[]): Reading {
  const refused: Problem[] = []
  const texts: Text[] = []
  for (const { name, bytes } of sources) {
    const decoded = decodeText(bytes)
    if ('text' in decoded) texts.push({ name, text: decoded.text })
    else refused.push({ file: name, line: 1, message: decoded.message })
  }
  const tables = readTables(texts.filter(isTable))
  const others = texts
    .filter((text) => !isTable(text))
    .map((text) => ({ text, official: parseSuccessProfilesPage(text.text, grades) }))
  const pages = others.flatMap(({ text, official }) => (official ? [] : [readPage(text)]))
  const official = readOfficial(others)
  refused.push(...tables.refused, ...pages.flatMap((page) => page.refused), ...official.refused)
  if (refused.length > 0) return { refused: refused.slice(0, maxProblems) }
  const problems = [...tables.problems, ...pages.flatMap((page) => page.problems), ...official.problems]
  let release = tables.release ? layTables(current, tables.release) : current
  for (const page of pages) {
    const laid = layPage(release, page.release, page.name)
    release = laid.release
    problems.push(...laid.problems)
  }
  return { release, pages: official.pages, problems: problems.slice(0, maxProblems) }
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

/** Takes one page of each subject; refuses one that holds nothing, and a second one. */
function readOfficial(read: { text: Text; official: PageReading | undefined }[]) {
  const pages: OfficialPage[] = []
  const problems: Problem[] = []
  const refused: Problem[] = []
  for (const { text, official } of read) {
    if (!official) continue
    const named = official.problems.map((problem) => ({ file: text.name, ...problem }))
    if (!('page' in official)) refused.push(...named)
    else if (pages.some(({ subject }) => subject === official.page.subject))
      refused.push({ file: text.name, line: 1, message: `Load one page of ${official.page.subject} at a time` })
    else {
      pages.push(official.page)
      problems.push(...named)
    }
  }
  return { pages, problems, refused }
}

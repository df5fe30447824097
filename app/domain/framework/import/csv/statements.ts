/** Reads a cell of text word for word: Markdown lines of a lead-in and its list, or prose. */
import type { RoleLevel, Statements } from '../../release'
import type { About } from '../page/front'
import { readAbout } from '../page/front'
import { isTwoRoles } from '../page/level'
import type { Line } from '../page/lines'
import { bulletsFrom, joinProse, readPage } from '../page/lines'

/** The content of a cell, and a sentence on each flaw in it. */
export interface CellRead<Read> {
  read: Read
  flaws: string[]
}

/** True for cells that mark a missing framework text. */
export function isNoText(text: string): boolean {
  return text === '' || text === 'MISSING' || text === 'NOT IN USE'
}

/** The lead-in and items of a skill level; a sentence without a list is all lead-in. */
export function readStatements(text: string): CellRead<Statements> {
  const { lines } = readPage(text)
  const flaws = linkIn(text) ? [`A Markdown link stands in these statements: ‘${short(text)}’`] : []
  const start = lines.findIndex((line) => line.bullet)
  if (start === -1) return { read: { leadIn: joinProse(lines), items: [] }, flaws }
  const leadIn = lines[start - 1]?.text ?? ''
  const items = bulletsFrom(lines, start)
  const rest = [...lines.slice(0, Math.max(start - 1, 0)), ...lines.slice(start + items.length)]
  flaws.push(...leadInFlaws(leadIn))
  if (rest.length > 0) flaws.push(`Not recognised here: ‘${shortLines(rest)}’`)
  return { read: { leadIn, items: items.map((line) => line.text) }, flaws }
}

function leadInFlaws(leadIn: string): string[] {
  if (leadIn === '') return ['There is no lead-in before this list']
  return leadIn.endsWith(':') ? [] : [`The lead-in ‘${short(leadIn)}’ has no colon. It is kept as it is`]
}

export type LevelProse = Pick<RoleLevel, 'description' | 'responsibilities'> & {
  /** The text shows that this level comes as a technical and a management role. */
  twoRoles: boolean
}

/** The description of a role level and its responsibilities, which start at its first lead-in and list. */
export function readLevelProse(text: string): CellRead<LevelProse> {
  const { read: plain, flaws } = withoutLinks(text)
  const all = readPage(plain).lines
  const lines = all.filter((line) => !isTwoRoles(line))
  const twoRoles = lines.length < all.length
  const start = lines.findIndex((line, index) => lines[index + 1]?.bullet && isLeadIn(line))
  if (start === -1) {
    if (lines.some((line) => line.bullet))
      flaws.push('There is no lead-in before this list. It is kept in the description')
    return { read: { description: joinProse(lines), twoRoles }, flaws }
  }
  const leadIn = lines[start]?.text ?? ''
  const items = bulletsFrom(lines, start + 1)
  const after = lines.slice(start + 1 + items.length)
  flaws.push(...leadInFlaws(leadIn))
  if (after.length > 0) flaws.push(`This stands after the list and is kept in the description: ‘${shortLines(after)}’`)
  return {
    read: {
      description: joinProse([...lines.slice(0, start), ...after]),
      responsibilities: { leadIn, items: items.map((line) => line.text) },
      twoRoles,
    },
    flaws,
  }
}

function isLeadIn(line: Line): boolean {
  return !line.bullet && (line.text.endsWith(':') || /^at this role level,? you will$/i.test(line.text))
}

/** A role's description, split at "In this role, you will …" as on its page. */
export function readRoleProse(text: string): CellRead<About> {
  const { read: plain, flaws } = withoutLinks(text)
  const page = readPage(plain)
  return { read: readAbout(page, page.lines), flaws }
}

/** A description with its paragraphs and lists. */
export function readPlainCell(text: string): CellRead<string> {
  const { read: plain, flaws } = withoutLinks(text)
  return { read: joinProse(readPage(plain).lines), flaws }
}

// Bounded, and without a bracket inside, so that a cell of nothing but brackets is read in one go.
const link = /\[([^[\]\n]{1,500})\]\(([^()[\]\s]{1,500})\)/g

function linkIn(text: string): boolean {
  return text.search(link) !== -1
}

function withoutLinks(text: string): CellRead<string> {
  const links = [...text.matchAll(link)].map(([whole]) => whole)
  const flaws = links.length > 0 ? [`Of a link only its text is kept: ‘${short(links.join(', '))}’`] : []
  return { read: text.replace(link, '$1'), flaws }
}

function shortLines(lines: Line[]): string {
  return short(lines.map(({ text }) => text).join(' / '))
}

/** Shortens a text for a message. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}

/** Reads the front of a role page: title, summary, date and the role's description. */
import { lastUpdatedDate } from './dates'
import { isLevelHeading } from './level'
import type { Line, Page } from './lines'
import { joinProse, markPlaced, sameWords } from './lines'
import { isHeader } from './page-frame'

const whatItDoes = /^What (?:an? |the )?(.+) does$/
const roleLevels = /^(.+) role levels?$/

export interface Headings {
  title?: Line
  /** Indexes into the lines; -1 where the page has no such heading. */
  does: number
  levels: number
  firstLevel: number
}

/** Finds the title by the headings that repeat it; if none does, it is the first line that is no part of the page's frame. */
export function findHeadings(lines: Line[]): Headings {
  const numbered = lines.findIndex(isLevelHeading)
  const repeated = new Set(lines.map((line) => nameIn(line)?.toLowerCase()))
  const named = lines.find((line) => !line.bullet && repeated.has(line.text.toLowerCase()))
  const title = named ?? lines.find((line) => !isHeader(line) && !isLevelHeading(line))
  const does = findNamed(lines, whatItDoes, title, 0, numbered)
  const levels = findNamed(lines, roleLevels, title, does + 1, numbered)
  const after = Math.max(does, levels) + 1
  const firstLevel = lines.findIndex((line, index) => index >= after && isLevelHeading(line))
  return { title, does, levels, firstLevel }
}

function nameIn(line: Line): string | undefined {
  return whatItDoes.exec(line.text)?.[1] ?? roleLevels.exec(line.text)?.[1]
}

/** The heading with the role's name, anywhere, else a heading of that form above the first role level. */
function findNamed(lines: Line[], form: RegExp, title: Line | undefined, from: number, before: number): number {
  const found = lines.flatMap((line, index) => {
    const name = index >= from && !line.bullet ? form.exec(line.text)?.[1] : undefined
    return name ? [{ index, named: title !== undefined && sameWords(name, title.text) }] : []
  })
  const chosen = found.find(({ named }) => named) ?? found.find(({ index }) => before === -1 || index < before)
  return chosen?.index ?? -1
}

/** A heading counts as understood only if it repeats the role's name: other words in it must not be lost. */
export function placeHeading(page: Page, line: Line | undefined, title: Line): void {
  if (line && sameWords(nameIn(line) ?? '', title.text)) markPlaced(page, [line])
}

export interface Front {
  summary?: string
  lastUpdated?: string
}

/** Reads the lines above "What a … does". */
export function readFront(page: Page, lines: Line[], title: Line): Front {
  markPlaced(page, [title, ...lines.filter(isHeader)])
  const below = lines.slice(lines.indexOf(title) + 1).filter((line) => !line.bullet && !page.placed.has(line))
  const dated = below.find((line) => lastUpdatedDate(line.text) !== undefined)
  const prose = below.filter((line) => line !== dated)
  const summary = prose.find((line) => line.text.startsWith('Find out what ')) ?? prose[0]
  if (dated) markPlaced(page, [dated])
  if (summary) markPlaced(page, [summary])
  return { summary: summary?.text, lastUpdated: dated && lastUpdatedDate(dated.text) }
}

export interface About {
  description: string
  responsibilities?: string
}

/** Reads the text under "What a … does"; the part from "In this role, you will" on is the responsibilities. */
export function readAbout(page: Page, lines: Line[]): About {
  markPlaced(page, lines)
  const start = lines.findIndex((line) => /^In this role,? you will\b/.test(line.text))
  if (start === -1) return { description: joinProse(lines) }
  return { description: joinProse(lines.slice(0, start)), responsibilities: joinProse(lines.slice(start)) }
}

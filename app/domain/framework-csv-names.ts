/** What is known about the cells read so far: which name has which slug, which text was stated first. */
import type { Problem } from './framework'
import { slugOf } from './framework'
import { short } from './framework-csv-statements'
import { nameKey } from './framework-table-header'

/** A cell of a file, as a problem names it. */
export interface Cell {
  file: string
  line: number
  column: string
}

const longestName = 200

/** The names of one kind, such as the skills of a release or the levels of a role. */
export interface Names {
  /** "skill", "role level" … */
  kind: string
  bySlug: Map<string, { name: string; cell: Cell }>
  /** Reported already. */
  refused: Set<string>
}

export function noNames(kind: string): Names {
  return { kind, bySlug: new Map(), refused: new Set() }
}

/**
 * The slug of a name. Undefined, with the reason reported once for each name, where it has none or where another name has
 * the same: names differ in more than case and spacing, so they may mean two things.
 */
export function slugIn(names: Names, name: string, cell: Cell, problems: Problem[]): string | undefined {
  const key = nameKey(name)
  const message = refusalOf(names, name)
  if (message === undefined) {
    const slug = slugOf(name)
    if (!names.bySlug.has(slug)) names.bySlug.set(slug, { name, cell })
    return slug
  }
  if (!names.refused.has(key)) problems.push({ ...cell, message: `${message}. Rows with this name are not used` })
  names.refused.add(key)
  return undefined
}

function refusalOf({ kind, bySlug }: Names, name: string): string | undefined {
  if (name.length > longestName) return `A ${kind} has a name of at most ${longestName} characters: ‘${short(name)}’`
  const slug = slugOf(name)
  if (!slug) return `A ${kind} needs letters in its name: ‘${name}’`
  const known = bySlug.get(slug)
  if (!known || nameKey(known.name) === nameKey(name)) return undefined
  return `‘${name}’ and the ${kind} ‘${known.name}’ (row ${known.cell.line} of ${known.cell.file}) are too alike to be told apart: both have the address ‘${slug}’`
}

/** The first text of each subject, and where it stands. */
export type Stated = Map<string, { text: string; cell: Cell; others: Set<string> }>

/**
 * True where a subject ("The description of the skill ‘Planning’") is stated for the first time. A different text later
 * on is reported, once, and not used.
 */
export function isFirst(stated: Stated, subject: string, text: string, cell: Cell, problems: Problem[]): boolean {
  const first = stated.get(subject)
  if (!first) {
    stated.set(subject, { text, cell, others: new Set() })
    return true
  }
  if (first.text !== text && !first.others.has(text)) {
    first.others.add(text)
    const where = placeOf(first.cell, cell)
    problems.push({
      ...cell,
      message: `${subject} is worded otherwise in ${where}, which stands. Here: ‘${short(text)}’`,
    })
  }
  return false
}

function placeOf({ file, line }: Cell, seenFrom: Cell): string {
  return file === seenFrom.file ? `row ${line}` : `row ${line} of ${file}`
}

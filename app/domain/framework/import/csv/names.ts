/** Remembers the cells read so far: which name has which slug, and which text came first. */
import { slugOf } from '../../../text/slug'
import type { Problem } from '../../release'
import { nameKey } from '../table/header'
import { short } from './statements'

/** A cell of a file, as a problem names it. */
export interface Cell {
  file: string
  line: number
  column: string
}

const maxNameLength = 200

/** The names of one kind, such as the skills of a release or the levels of a role. */
export interface Names {
  /** "skill", "role level" … */
  kind: string
  /** Far more than a framework has; a file with more is no framework. */
  most: number
  /** The slug of a name by its key; undefined for a name that was refused. */
  byKey: Map<string, string | undefined>
  /** The first name of each slug. */
  bySlug: Map<string, { name: string; cell: Cell }>
}

export function noNames(kind: string, most: number): Names {
  return { kind, most, byKey: new Map(), bySlug: new Map() }
}

/**
 * The slug of a name. Undefined where it has none or where another name has the same slug; the reason is reported once
 * for each name. Such names differ in more than case and spacing, so they may mean two things.
 */
export function slugIn(names: Names, name: string, cell: Cell, problems: Problem[]): string | undefined {
  const key = nameKey(name)
  if (names.byKey.has(key) || names.byKey.size > names.most) return names.byKey.get(key)
  const slug = name.length > maxNameLength ? '' : slugOf(name)
  const message = refusalOf(names, name, slug)
  names.byKey.set(key, message === undefined ? slug : undefined)
  if (message === undefined) names.bySlug.set(slug, { name, cell })
  else problems.push({ ...cell, message: `${message}. Rows with this name are not used` })
  return names.byKey.get(key)
}

function refusalOf({ kind, most, byKey, bySlug }: Names, name: string, slug: string): string | undefined {
  if (byKey.size >= most) return `There are more than ${most} names of a ${kind}. New ones from here on are left out`
  if (name.length > maxNameLength)
    return `A ${kind} has a name of at most ${maxNameLength} characters: ‘${short(name)}’`
  if (!slug) return `A ${kind} needs letters in its name: ‘${name}’`
  const known = bySlug.get(slug)
  if (!known) return undefined
  return `‘${name}’ and the ${kind} ‘${known.name}’ (row ${known.cell.line} of ${known.cell.file}) are too alike to be told apart: both have the address ‘${slug}’`
}

// Limits the reports on one subject: more different wordings tell the reader nothing new.
const maxWordings = 20

/** The first text of each subject, its cell, and the other texts already reported. */
export type Stated = Map<string, { text: string; cell: Cell; others?: Set<string> }>

/**
 * True where a subject ("The description of the skill ‘Planning’") appears for the first time. A different text later
 * is not used; it is reported once, and no more than 20 such texts of a subject.
 */
export function isFirst(stated: Stated, subject: string, text: string, cell: Cell, problems: Problem[]): boolean {
  const first = stated.get(subject)
  if (!first) {
    stated.set(subject, { text, cell })
    return true
  }
  if (first.text === text) return false
  first.others ??= new Set()
  if (first.others.has(text) || first.others.size > maxWordings) return false
  first.others.add(text)
  const where = placeOf(first.cell, cell)
  const here = first.others.size > maxWordings ? 'Further wordings are not listed' : `Here: ‘${short(text)}’`
  problems.push({ ...cell, message: `${subject} is worded otherwise in ${where}, which stands. ${here}` })
  return false
}

function placeOf({ file, line }: Cell, seenFrom: Cell): string {
  return file === seenFrom.file ? `row ${line}` : `row ${line} of ${file}`
}

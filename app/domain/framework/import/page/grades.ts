/** Reads the sentence about the grades at which a role level is often performed. */
import type { Line, Page } from './lines'
import { bulletsFrom, markPlaced, report } from './lines'

const sentence = /^This role level is often performed at the Civil Service job grades? of:?\s*(.*?)\.?$/
const form = /^([^()]+?)(?:(?<!\s)\s*\(([^()]*)\))?\.?$/

export function isGradeSentence(line: Line): boolean {
  return !line.bullet && sentence.test(line.text)
}

/**
 * Reads the sentence at this index and the list under it: codes such as "SEO" in the order of the page. Anything that
 * is no grade is reported and left out.
 */
export function readGrades(page: Page, lines: Line[], index: number): string[] {
  const first = lines[index]
  if (!first) return []
  const inline = sentence.exec(first.text)?.[1] ?? ''
  const texts = inline ? inline.split(/,\s*(?:and |or )?|(?<!\s)\s+(?:and|or)\s+|(?<!\s)\s*\/\s*/) : []
  const named = texts.map((text) => ({ line: first, text }))
  const listed = inline ? [] : bulletsFrom(lines, index + 1).map((line) => ({ line, text: line.text }))
  const codes = [...named, ...listed].flatMap(({ line, text }) => readGrade(page, line, text) ?? [])
  if (named.length + listed.length === 0) report(page, first, 'This sentence names no grade')
  markPlaced(page, [first, ...listed.map(({ line }) => line)])
  return [...new Set(codes)]
}

/** True for a grade with its name, such as "AO (Administrative Officer)". */
export function isNamedGrade(line: Line): boolean {
  const [, name, meaning] = form.exec(line.text) ?? []
  const code = name && codeOf(name)
  return code !== undefined && meaning !== undefined && initials(meaning) === code
}

function readGrade(page: Page, line: Line, text: string): string | undefined {
  const [, name, meaning] = form.exec(text) ?? []
  const code = name && codeOf(name)
  if (!code) return report(page, line, `Not a grade: ‘${text}’`)
  if (meaning !== undefined && meaning !== code && initials(meaning) !== code) {
    report(page, line, `Read as grade ${code}, whose name does not fit: ‘${meaning}’`)
  }
  return code
}

function codeOf(name: string): string | undefined {
  if (/^Grade \d$/i.test(name)) return `G${name.slice(-1)}`
  const code = name.replace(' ', '')
  return /^(?:[A-Z]{2,5}|[A-Z]{1,5}\d[A-Z]?)$/.test(code) ? code : undefined
}

/** "Senior Civil Service pay band 1" is SCS1: a name that only spells out the code adds nothing. */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z\d]/.test(word) && !/^(?:pay|band)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

/** Reads a Success Profiles page, of behaviours or of strengths, as it is published on GOV.UK. */
import type { Grade } from '../../../policy/grades'
import type { OfficialPage, OfficialSubject } from '../../../policy/official-words'
import type { Problem } from '../../release'
import { isHtml, pageLinesOfHtml } from '../html/to-text'
import { allProblems, type Page, readPage, tooLarge } from '../page/lines'
import { readBehaviours } from './behaviours'
import { readFrame, subjectOfPage } from './frame'
import { readStrengths } from './strengths'

/** A page with what to know about it, or the reasons why it cannot be used. */
export type PageReading = { page: OfficialPage; problems: Problem[] } | { problems: Problem[] }

/**
 * Reads a page from text or saved HTML; undefined where its title is not one of a Success Profiles page. Every line is
 * placed or is a problem; words are taken as they stand. `grades` are those of the policy. Never throws.
 */
export function parseSuccessProfilesPage(source: string, grades: Grade[]): PageReading | undefined {
  if (tooLarge(source)) return undefined
  const lines = readLines(source)
  const subject = subjectOfPage(lines.lines)
  return subject && readSubject(lines, subject, grades)
}

function readLines(source: string): Page {
  if (!isHtml(source)) return readPage(source)
  const html = pageLinesOfHtml(source)
  const page = readPage(html.map(({ text }) => text).join('\n'))
  for (const line of page.lines) {
    const depth = html[line.number - 1]?.heading ?? 0
    if (depth > 0) line.heading = depth
  }
  return page
}

function readSubject(page: Page, subject: OfficialSubject, grades: Grade[]): PageReading {
  const { title, date, address, body } = readFrame(page, subject)
  if (!date) return refuse('The page needs the line with its date, such as ‘Updated 30 May 2026’: copy the whole page')
  const facts = { title, date, address }
  if (subject === 'behaviours') {
    const behaviours = readBehaviours(page, body, grades)
    if (behaviours.length === 0)
      return refuse('No behaviour was found: each needs a heading, and under it a heading with grades for each level')
    return { page: { subject, ...facts, behaviours }, problems: allProblems(page) }
  }
  const strengths = readStrengths(page, body)
  if (strengths.length === 0)
    return refuse('No strength was found: below a heading that ends in ‘strengths’, each needs a heading and a text')
  return { page: { subject, ...facts, strengths }, problems: allProblems(page) }
}

function refuse(message: string): PageReading {
  return { problems: [{ line: 1, message }] }
}

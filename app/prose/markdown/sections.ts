import { cleanText } from './clean-text'
import { readHeading } from './markdown'
import { remember } from './memoize'

/** A `## ` section: prose that people may edit, then a form that they may not; both Markdown, either may be empty. */
export type SectionText = { key: string; heading: string; prose: string; fixed: string }
export type DocumentText = { title: string; lead: string; sections: SectionText[] }

/** A line that is a heading, and the lines below it; before the first heading the line is empty. */
type Part = { heading: string; lines: string[] }

/**
 * Splits `# Title`, lead prose and `## Heading {#key}` sections (prose, then at most one `:::fixed` block, last). These
 * marks are at the start of a line, where templates write them and escaped text cannot, so a document is split without
 * parsing. The key ends its line, after any text of the vacancy; it names the section in addresses and edits only.
 * @throws Error on anything else: it is a mistake in a template.
 */
export const splitDocument = remember((markdown: string): DocumentText => {
  const [before, first, ...parts] = splitAtHeadings(cleanText(markdown))
  if (!first || isSection(first) || before?.lines.some((line) => line.trim() !== ''))
    throw new Error('A document starts with "# " and its title')
  const second = parts.find((part) => !isSection(part))
  if (second) throw new Error(`A second title stands in the document: "${second.heading}"`)
  const lead = readBody(first.lines, 'the lead')
  if (lead.fixed !== '') throw new Error('The lead is prose: a fixed block belongs in a section')
  const sections = parts.map(readSection)
  const repeated = sections.find((section, index) => sections.findIndex(({ key }) => key === section.key) < index)
  if (repeated) throw new Error(`Two sections have the key "${repeated.key}"`)
  return { title: headingText(first.heading), lead: lead.prose, sections }
})

function splitAtHeadings(source: string): Part[] {
  const parts: Part[] = [{ heading: '', lines: [] }]
  let inFixed = false
  for (const line of source.split('\n')) {
    if (isFence(line)) inFixed = !isEnd(line)
    if (!inFixed && /^##?([ \t]|$)/.test(line)) parts.push({ heading: line, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

function isSection({ heading }: Part): boolean {
  return heading.startsWith('##')
}

function isFence(line: string): boolean {
  return line.startsWith(':::')
}

function isEnd(line: string): boolean {
  return /^:::[ \t]*$/.test(line)
}

function readSection(part: Part): SectionText {
  const [, line = '', key = ''] = /^(.*?)[ \t]\{#([a-z\d-]+) ?\}[ \t]*$/.exec(part.heading) ?? []
  if (key === '') throw new Error(`The heading "${part.heading}" has no key, such as {#details}`)
  const heading = headingText(line)
  return { key, heading, ...readBody(part.lines, `"${heading}"`) }
}

function headingText(line: string): string {
  const text = readHeading(line).replace(/\s+/g, ' ').trim()
  if (text === '') throw new Error('A heading is empty')
  return text
}

function readBody(lines: string[], where: string): { prose: string; fixed: string } {
  const start = lines.findIndex(isFence)
  const prose = start < 0 ? lines : lines.slice(0, start)
  if (prose.some((line) => line.startsWith('|'))) throw new Error(`In ${where} a table stands outside the fixed block`)
  return { prose: prose.join('\n').trim(), fixed: start < 0 ? '' : readFixed(lines.slice(start), where) }
}

function readFixed([start, ...lines]: string[], where: string): string {
  const end = lines.findIndex(isFence)
  if (!/^:::fixed[ \t]*$/.test(start ?? '') || !isEnd(lines[end] ?? ''))
    throw new Error(`In ${where} a block is not ":::fixed" or has no ":::" at its end`)
  if (lines.slice(end + 1).some((line) => line.trim() !== ''))
    throw new Error(`In ${where} something stands after the fixed block`)
  return lines.slice(0, end).join('\n').trim()
}

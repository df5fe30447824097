import type { RootContent } from 'mdast'
import slugify from 'slugify'
import { cleanText } from './clean-text'
import { parseFormSource } from './markdown'
import { narrowInlines } from './narrow-inline'
import { plainInlines } from './plain-inline'
import { remember } from './remember'

/** A `## ` section: prose that people may edit, then a form that they may not; both Markdown, either may be empty. */
export type SectionText = { key: string; heading: string; prose: string; fixed: string }
export type DocumentText = { title: string; lead: string; sections: SectionText[] }

type Piece = { node: RootContent; start: number; end: number }

/**
 * Splits `# Title`, lead prose and `## ` sections (prose, then at most one `:::fixed` block, last) by offset in the source.
 * Throws an Error on anything else: it is a mistake in a template.
 */
export const splitDocument = remember((markdown: string): DocumentText => {
  const source = cleanText(markdown)
  const [first, ...pieces] = parseFormSource(source).children.map(locate)
  if (first?.node.type !== 'heading' || first.node.depth !== 1)
    throw new Error('A document starts with "# " and its title')
  const starts = pieces.flatMap((piece, index) => (isSectionHeading(piece.node) ? [index] : []))
  const lead = readBody(source, pieces.slice(0, starts[0] ?? pieces.length), 'the lead')
  if (lead.fixed !== '') throw new Error('The lead is prose: a fixed block belongs in a section')
  const sections = starts.map((start, index) => readSection(source, pieces.slice(start, starts[index + 1])))
  const repeated = sections.find((section, index) => sections.findIndex(({ key }) => key === section.key) < index)
  if (repeated) throw new Error(`Two sections are called "${repeated.heading}"`)
  return { title: readHeading(first.node, source), lead: lead.prose, sections }
})

function locate(node: RootContent): Piece {
  return { node, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function isSectionHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2
}

function readSection(source: string, [heading, ...body]: Piece[]): SectionText {
  const text = heading ? readHeading(heading.node, source) : ''
  const key = slugify(text, { lower: true, strict: true })
  if (key === '') throw new Error(`The heading "${text}" has no letters to make a key of`)
  return { key, heading: text, ...readBody(source, body, `"${text}"`) }
}

function readHeading(node: RootContent, source: string): string {
  const text = (node.type === 'heading' ? plainInlines(narrowInlines(node.children, source)) : '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') throw new Error('A heading is empty')
  return text
}

function readBody(source: string, pieces: Piece[], where: string): { prose: string; fixed: string } {
  const last = pieces.at(-1)
  const hasFixed = last?.node.type === 'containerDirective'
  const prosePieces = hasFixed ? pieces.slice(0, -1) : pieces
  for (const { node } of prosePieces) refuseForm(node, where)
  const prose = source.slice(prosePieces[0]?.start ?? 0, prosePieces.at(-1)?.end ?? 0)
  return { prose, fixed: hasFixed ? readFixed(source.slice(last.start, last.end), where) : '' }
}

function refuseForm(node: RootContent, where: string): void {
  if (node.type === 'heading' && node.depth === 1) throw new Error(`A second title stands in ${where}`)
  if (node.type === 'containerDirective') throw new Error(`In ${where} a fixed block is not the last, or is one of two`)
  if (node.type === 'table') throw new Error(`In ${where} a table stands outside the fixed block`)
}

function readFixed(block: string, where: string): string {
  const match = /^:{3,}fixed[ \t]*\n(?:([\s\S]*)\n)?[ \t]*:{3,}[ \t]*$/.exec(block)
  if (!match) throw new Error(`In ${where} a block is not ":::fixed" or has no ":::" at its end`)
  return (match[1] ?? '').trim()
}

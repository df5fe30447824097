/** Checks that hold for every assembled document, whatever its vacancy. */
import { expect } from 'vitest'
import { buildDocument, type Document } from '../../../app/documents/build.server'
import { type TechnicalCriterion, technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { type DocumentKind, documentKinds } from '../../../app/domain/documents/kinds'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { parseFixed, parseProse } from '../../../app/prose/markdown/markdown'
import type { Block, Heading } from '../../../app/prose/markdown/nodes'
import { plainInlines } from '../../../app/prose/markdown/plain-inline'
import { splitDocument } from '../../../app/prose/markdown/sections'
import { documentToPlainText } from '../../../app/prose/text/document-text'
import { joinDocument } from '../../prose/text/join-document'

const licence = /licensed under the Open Government Licence v3\.0/

/** The blocks of each section as pages and Word files parse them. */
function blocksOf({ lead, sections }: Document): Block[][] {
  return [
    parseProse(lead).children,
    ...sections.map(({ prose, fixed }) => [...parseProse(prose).children, ...parseFixed(fixed).children]),
  ]
}

/** Finds defects for a reader: leftovers of a program, empty headings, tables without rows, parts without content. */
export function problemsIn(document: Document): string[] {
  const source = joinDocument(document)
  const text = documentToPlainText(document)
  return [
    ...(splitDocument(source).sections.length === document.sections.length ? [] : ['it does not split again']),
    ...['undefined', '[object', 'NaN', '{{', '}}', ':::', 'null'].filter((word) => text.includes(word)),
    ...document.sections
      .filter((section) => section.prose + section.fixed === '')
      .map((section) => `${section.heading} is empty`),
    ...blocksOf(document).flatMap((blocks) => blocks.flatMap(blockProblems)),
  ]
}

function blockProblems(block: Block, place: number, all: Block[]): string[] {
  if (block.type === 'heading') return headingProblems(block, all[place + 1])
  if (block.type === 'table') return block.children.length > 1 ? [] : ['a table has no rows']
  if (block.type === 'list') return block.children.length > 0 ? [] : ['a list has no items']
  return []
}

function headingProblems(heading: Heading, next: Block | undefined): string[] {
  const name = plainInlines(heading.children)
  if (name.trim() === '') return ['a heading is empty']
  const follows = next !== undefined && !(next.type === 'heading' && next.depth <= heading.depth)
  return follows ? [] : [`nothing stands under "${name}"`]
}

const used = ({ use }: TechnicalCriterion) => use !== 'not used'

/** The statements that a kind of document quotes; other kinds name the criteria only. */
const quoted: Partial<Record<DocumentKind, (criterion: TechnicalCriterion) => boolean>> = {
  'job-advert': used,
  'success-profile': used,
  'interview-sheets': ({ stages }) => stages.includes('interview'),
  'sift-sheet': ({ stages }) => stages.includes('application'),
}

/** Lists statements that the document should quote but does not, one a line; searches the text word for word. */
export function missingStatements(kind: DocumentKind, vacancy: VacancyContext, text: string): string[] {
  const lines = new Set(text.split('\n').map((line) => line.replace(/^(- |\[ \] |What to look for: )/, '')))
  return technicalCriteria(vacancy)
    .filter((criterion) => quoted[kind]?.(criterion) ?? false)
    .flatMap(({ statements }) => statements.items)
    .filter((statement) => !lines.has(statement))
}

/** Checks that all documents of a vacancy are whole, quote what they should and name the licence. */
export function check(vacancy: VacancyContext): void {
  for (const kind of documentKinds) {
    const document = buildDocument(kind, vacancy, [])
    const text = documentToPlainText(document)
    expect(problemsIn(document), kind).toEqual([])
    expect(missingStatements(kind, vacancy, text), kind).toEqual([])
    expect(text, kind).toMatch(licence)
  }
}

/** Every role level × every grade × every kind, assembled as pages and files assemble them. */
import { describe, expect, test } from 'vitest'
import type { Choices } from '../../app/domain/choices'
import { skillCriteria } from '../../app/domain/criteria'
import { type DocumentKind, documentKinds } from '../../app/domain/document'
import type { Slice } from '../../app/domain/vacancy'
import { buildDocument, type Document } from '../../app/models/documents.server'
import { documentToMarkdown, documentToPlainText } from '../../app/prose/document-text'
import { parseForm, parseProse } from '../../app/prose/markdown'
import type { Block, Heading } from '../../app/prose/nodes'
import { plainInlines } from '../../app/prose/plain-inline'
import { joinDocument, splitDocument } from '../../app/prose/sections'
import { aVacancy, filledPost, shippedPacks, shippedRelease } from '../build'

const levels = shippedRelease.roles[0]?.levels ?? []
const grades = shippedPacks.grades.grades.map(({ code }) => code)
const licence = /licensed under the Open Government Licence v3\.0/

/** The blocks of each section as pages and Word files parse them. */
function blocksOf({ lead, sections }: Document): Block[][] {
  return [
    parseProse(lead).children,
    ...sections.map(({ prose, fixed }) => [...parseProse(prose).children, ...parseForm(fixed).children]),
  ]
}

/** What no reader should meet: leftovers of a program, empty headings, tables without rows, parts without content. */
function problemsIn(document: Document): string[] {
  const source = joinDocument(document)
  const text = documentToPlainText(document)
  return [
    ...(splitDocument(source).sections.length === document.sections.length ? [] : ['it does not split again']),
    ...['undefined', '[object', 'NaN', '{{', '}}', ':::', 'null'].filter((word) => text.includes(word)),
    ...document.sections.filter((one) => one.prose + one.fixed === '').map((one) => `${one.heading} is empty`),
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

/** Statements of the skills that the document should quote, one a line; the text is searched word for word. */
function missingStatements(kind: DocumentKind, slice: Slice, text: string): string[] {
  const lines = new Set(text.split('\n').map((line) => line.replace(/^(- |\[ \] )/, '')))
  return skillCriteria(slice)
    .filter((one) => (kind === 'interview-sheets' ? one.stages.includes('interview') : one.use !== 'not used'))
    .flatMap(({ statements }) => statements.items)
    .filter((statement) => !lines.has(statement))
}

function check(slice: Slice): void {
  for (const kind of documentKinds) {
    const document = buildDocument(kind, slice, [])
    const text = documentToPlainText(document)
    expect(problemsIn(document), kind).toEqual([])
    expect(missingStatements(kind, slice, text), kind).toEqual([])
    expect(text, kind).toMatch(licence)
  }
}

test('there are nine levels, six grades and three kinds to check', () => {
  expect([levels.length, grades.length, documentKinds.length]).toEqual([9, 6, 3])
})

describe.each(levels.map(({ slug }) => slug))('%s', (level) => {
  test.each(grades)('at %s all documents are whole and quote every statement', (grade) => {
    check(aVacancy({ level, grade }))
  })

  test('with a filled post all documents are whole and have no gap', () => {
    const slice = aVacancy({
      level,
      post: filledPost,
      strengths: ['Catalyst'],
      tests: [{ name: 'Exercise', description: 'an hour' }],
    })
    check(slice)
    expect(documentKinds.flatMap((kind) => buildDocument(kind, slice, []).gaps)).toEqual([])
  })
})

test('a document that lost a statement, a row or a paragraph is found out', () => {
  const slice = aVacancy()
  const document = buildDocument('job-advert', slice, [])
  const [statement = ''] = skillCriteria(slice)[0]?.statements.items ?? []
  const text = documentToPlainText(document)
  expect(missingStatements('job-advert', slice, text.replace(statement, `${statement}s`))).toEqual([statement])
  const broken = (fixed: string) =>
    problemsIn({ ...document, sections: document.sections.map((one) => ({ ...one, prose: '', fixed })) })[0]
  expect(broken('')).toMatch(/ is empty$/)
  expect(broken('| a |\n| --- |')).toBe('a table has no rows')
  expect(broken('### One\n\n### Two\n\nText')).toBe('nothing stands under "One"')
  expect(broken('It is undefined')).toBe('undefined')
})

/** Choices at the edges of what the rules allow. */
const edges: Record<string, Partial<Choices>> = {
  'no skill at all': { skills: everySkill('not used', []), leadCriterion: undefined },
  'every standard statement off': {
    statements: Object.fromEntries(shippedPacks.statements.statements.map(({ slug }) => [slug, false])),
  },
  'every standard statement on': {
    statements: Object.fromEntries(shippedPacks.statements.statements.map(({ slug }) => [slug, true])),
  },
  'everything scored': {
    experience: { cv: 'scored', statementOfSuitability: true, statementWords: 750 },
    strengths: ['Catalyst', 'Courageous'],
    tests: [{ name: 'Exercise', description: 'an hour at a desk' }],
    additionalQuestions: ['When could you start?'],
  },
}

function everySkill(use: 'essential' | 'not used', stages: ('application' | 'interview')[]): Choices['skills'] {
  const slugs = aVacancy().level.skills.map(({ skill }) => skill)
  const rest = slugs.slice(8).map((slug) => [slug, { use: 'not used' as const, stages: [] }])
  return Object.fromEntries([...slugs.slice(0, 8).map((slug) => [slug, { use, stages }]), ...rest])
}

test.each(Object.keys(edges))('with %s all documents are whole', (name) => {
  check(aVacancy(edges[name]))
})

test('with nothing but interview all documents are whole', () => {
  const experience = { cv: 'not used', statementOfSuitability: false, statementWords: 250 } as const
  check(aVacancy({ experience, skills: everySkill('essential', ['interview']), behaviours: [] }))
})

test('with nothing at interview all documents are whole', () => {
  check(aVacancy({ skills: everySkill('essential', ['application']), behaviours: [] }))
})

test('the attribution names the release and links to the source and to the licence', () => {
  for (const kind of documentKinds) {
    const markdown = documentToMarkdown(buildDocument(kind, aVacancy(), []))
    expect(markdown).toContain('release November 2024')
    expect(markdown).toContain('(https://ddat-capability-framework.service.gov.uk/role/')
    expect(markdown).toContain('(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/)')
  }
})

import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import type { SheetOwner } from '../../../app/domain/documents/interview-sheets'
import { assemble, documentKinds, isDocumentKind, kindFacts } from '../../../app/domain/documents/kinds'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

test('the kinds are ten, and nothing else is one', () => {
  expect(documentKinds.map((kind) => kindFacts[kind].name)).toEqual([
    'Job advert',
    'Success profile',
    'Interview question sheets',
    'Panel briefing',
    'Calibration exercise',
    'Candidate guide',
    'Questions in advance',
    'Sift sheet',
    'Consensus sheet',
    'Score matrix',
  ])
  expect(['job-advert', 'pack', 'Job advert', '', undefined, 'toString'].map(isDocumentKind)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test('in the sheets each criterion and the scoring sheet start a page, in the other documents nothing does', () => {
  const { sections } = buildDocument('interview-sheets', aVacancy({ strengths: ['Catalyst'] }), [])
  const keysOf = (some: typeof sections) => some.map(({ key }) => key)
  const { newPage, together } = kindFacts['interview-sheets']
  expect(keysOf(sections).filter(together)).toEqual(['totals'])
  expect(keysOf(sections.filter((section) => !newPage(section)))).toEqual([
    'details',
    'scoring-scale',
    'before-you-start',
    'warm-up',
    'about-the-framework-text',
    'totals',
    'declaration',
  ])
  expect(keysOf(sections.filter(newPage)).at(-1)).toBe('scoring-sheet')
  for (const kind of ['job-advert', 'success-profile'] as const)
    expect(buildDocument(kind, aVacancy(), []).sections.filter(kindFacts[kind].newPage)).toEqual([])
})

test('what a document shows comes from the vacancy alone: the same twice, and nothing of it changed', () => {
  const vacancy = aVacancy({ post: filledPost })
  const before = JSON.stringify(vacancy)
  for (const kind of documentKinds)
    expect(assemble(kind, withAssessment(vacancy))).toEqual(assemble(kind, withAssessment(vacancy)))
  expect(JSON.stringify(vacancy)).toBe(before)
})

test('an owned sheet says whose it is, a blank one leaves room for it', () => {
  const vacancy = aVacancy()
  const details = (owner?: SheetOwner) => buildDocument('interview-sheets', vacancy, [], { owner }).sections[0]?.fixed
  expect(details({ applicationId: 'A1001', member: '2' })).toContain('| Application ID | A1001 |')
  expect(details({ applicationId: 'A1001', member: '2' })).toContain('| Panel member | Member 2 of 3 |')
  expect(details()).toMatch(/\| Application ID \|\s+\|/)
})

test('the advert comes in the order of the published one', () => {
  const headings = buildDocument('job-advert', aVacancy(), []).sections.map(({ heading }) => heading)
  const order = [
    'Key facts',
    'Job summary',
    'Job description',
    'Person specification',
    'Behaviours',
    'Technical skills',
    'Benefits',
    'Selection process',
  ]
  expect(headings.slice(0, 8)).toEqual(order)
  expect(headings.at(-1)).toBe('About the framework text')
})

test('what a manager types is itself in a document, never Markdown of its own', () => {
  const post = { ...filledPost, team: '# the *star* team | [x](http://y)', department: '{{title}} <b>' }
  const document = buildDocument('job-advert', aVacancy({ post }), [])
  expect(document.sections.map(({ heading }) => heading)).not.toContain('the *star* team')
  const text = documentToMarkdown(document)
  expect(text).toContain('| {{title}} \\<b> |')
  expect(text).not.toContain('[x](http://y)')
})

import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import type { SheetOwner } from '../../../app/domain/documents/interview-sheets'
import {
  applyEdits,
  assemble,
  documentKinds,
  type Edit,
  isDocumentKind,
  kindFacts,
  type Section,
  waitingEdits,
} from '../../../app/domain/documents/kinds'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

const prose: Section = { key: 'job-summary', heading: 'Job summary', prose: 'Ours.', fixed: '' }
const table: Section = { key: 'totals', heading: 'Totals', prose: '', fixed: '| a |\n| --- |\n| b |' }
const edit: Edit = { kind: 'job-advert', section: 'job-summary', markdown: 'Mine.', base: 'Ours.' }

test('a section without an edit is as assembled, or fixed where it has no prose', () => {
  expect(applyEdits([prose, table], [])).toEqual([
    { ...prose, assembled: 'Ours.', status: 'assembled' },
    { ...table, assembled: '', status: 'fixed' },
  ])
})

test('an edit replaces the prose and leaves the form', () => {
  const mixed = { ...prose, fixed: table.fixed }
  expect(applyEdits([mixed], [edit])).toEqual([{ ...mixed, prose: 'Mine.', assembled: 'Ours.', status: 'edited' }])
})

test('an edit of other wording than today’s is outdated and still stands', () => {
  const [section] = applyEdits([{ ...prose, prose: 'Ours, changed.' }], [edit])
  expect(section).toMatchObject({ prose: 'Mine.', assembled: 'Ours, changed.', status: 'outdated' })
})

test('an edit may leave the prose out where a form stays', () => {
  const [section] = applyEdits([{ ...prose, fixed: 'x' }], [{ ...edit, markdown: '' }])
  expect(section).toMatchObject({ prose: '', status: 'edited' })
})

test('an edit without its section waits', () => {
  expect(waitingEdits([prose, table], [edit])).toEqual([])
  expect(waitingEdits([table], [edit])).toEqual([edit])
})

test('an edit belongs to one kind of document', () => {
  const slice = aVacancy()
  const own: Edit = { kind: 'job-advert', section: 'behaviours', markdown: 'Mine.', base: '' }
  const status = (kind: 'job-advert' | 'success-profile') =>
    buildDocument(kind, slice, [own]).sections.find(({ key }) => key === 'behaviours')?.status
  expect([status('job-advert'), status('success-profile')]).toEqual(['outdated', 'assembled'])
})

test('leaving out the behaviours keeps an edit of their section for when they come back', () => {
  const slice = aVacancy()
  const first = buildDocument('job-advert', slice, []).sections.find(({ key }) => key === 'behaviours')
  const own: Edit = { kind: 'job-advert', section: 'behaviours', markdown: 'My words.', base: first?.assembled ?? '' }
  const without = buildDocument('job-advert', aVacancy({ behaviours: [] }), [own])
  expect(without.sections.some(({ key }) => key === 'behaviours')).toBe(false)
  expect(without.waiting).toEqual([own])
  const back = buildDocument('job-advert', slice, [own])
  expect(back.waiting).toEqual([])
  expect(back.sections.find(({ key }) => key === 'behaviours')).toMatchObject({ prose: 'My words.', status: 'edited' })
})

test('choosing other skills, another level or another grade never loses an edit of any section', () => {
  const changes = [
    aVacancy({ skills: usedFrom(2) }),
    aVacancy({ level: 'apprentice-devops-engineer', grade: 'AO' }),
    aVacancy({ level: 'principal-devops-engineer-management', grade: 'G6' }),
  ]
  for (const kind of documentKinds) {
    const edits: Edit[] = buildDocument(kind, aVacancy({ strengths: ['Catalyst'] }), []).sections.map((section) => ({
      kind,
      section: section.key,
      markdown: `Own words of ${section.key}`,
      base: section.assembled,
    }))
    for (const slice of changes) {
      const { sections, waiting } = buildDocument(kind, slice, edits)
      const shown = sections.filter(({ prose: words }) => words.startsWith('Own words of ')).map(({ key }) => key)
      expect([...shown, ...waiting.map(({ section }) => section)].sort()).toEqual(
        edits.map(({ section }) => section).sort(),
      )
    }
  }
})

function usedFrom(first: number): Choices['skills'] {
  return Object.fromEntries(
    aVacancy().level.skills.map(({ skill }, place) => [
      skill,
      place < first ? { use: 'not used', stages: [] } : { use: 'essential', stages: ['interview'] },
    ]),
  )
}

test('a changed lead criterion makes the edit of its section outdated, not another', () => {
  const before = aVacancy({ post: filledPost })
  const edits: Edit[] = buildDocument('job-advert', before, [])
    .sections.filter(({ status }) => status === 'assembled')
    .map(({ key, assembled }) => ({ kind: 'job-advert', section: key, markdown: 'Mine', base: assembled }))
  const { sections } = buildDocument('job-advert', aVacancy({ post: filledPost, leadCriterion: undefined }), edits)
  expect(sections.filter(({ status }) => status === 'outdated').map(({ key }) => key)).toEqual(['person-specification'])
})

test('the kinds are nine, and nothing else is one', () => {
  expect(documentKinds.map((kind) => kindFacts[kind].name)).toEqual([
    'Job advert',
    'Success profile',
    'Interview question sheets',
    'Panel briefing',
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
  const keys = buildDocument('interview-sheets', aVacancy({ strengths: ['Catalyst'] }), []).sections.map(
    ({ key }) => key,
  )
  const { newPage, together } = kindFacts['interview-sheets']
  expect(keys.filter(together)).toEqual(['totals'])
  expect(keys.filter((key) => !newPage(key))).toEqual([
    'details',
    'scoring-scale',
    'before-you-start',
    'warm-up',
    'about-the-framework-text',
    'totals',
    'declaration',
  ])
  expect(keys.filter(newPage).at(-1)).toBe('scoring-sheet')
  for (const kind of ['job-advert', 'success-profile'] as const)
    expect(buildDocument(kind, aVacancy(), []).sections.filter(({ key }) => kindFacts[kind].newPage(key))).toEqual([])
})

test('what a document shows comes from the vacancy alone: the same twice, and nothing of it changed', () => {
  const slice = aVacancy({ post: filledPost })
  const before = JSON.stringify(slice)
  for (const kind of documentKinds)
    expect(assemble(kind, withAssessment(slice))).toEqual(assemble(kind, withAssessment(slice)))
  expect(JSON.stringify(slice)).toBe(before)
})

test('an owned sheet says whose it is, a blank one leaves room for it', () => {
  const slice = aVacancy()
  const details = (owner?: SheetOwner) => buildDocument('interview-sheets', slice, [], owner).sections[0]?.fixed
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

import { expect, test } from 'vitest'
import { buildDocument, buildDocuments, type Document } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import type { Edit } from '../../../app/domain/documents/edits'
import { sheetCount } from '../../../app/domain/documents/interview-sheets'
import type { Choices } from '../../../app/domain/vacancy/choices'
import type { Stage } from '../../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { leadAt, leadName, usual, withInterview } from '../../support/plan'

const sheetsOf = (vacancy: VacancyContext, edits: Edit[] = []) => buildDocuments('interview-sheets', vacancy, edits)
const criteriaIn = ({ sections }: Document) => sections.filter(({ isCriterion }) => isCriterion).map(({ key }) => key)
const text = (document: Document | undefined) => (document ? documentToMarkdown(document) : '')
const inTwo = (stages: Stage[] = ['interview-2'], change: Partial<Choices> = {}) =>
  leadAt(stages, 2, { strengths: ['Catalyst'], ...change })

test('one round in use has one sheet, as without rounds', () => {
  const vacancy = leadAt(['interview'], 2)
  expect(sheetsOf(vacancy)).toEqual([buildDocument('interview-sheets', vacancy, [])])
  expect(text(sheetsOf(vacancy)[0])).toBe(text(sheetsOf(leadAt(['interview']))[0]))
})

test('two rounds in use have a sheet each, with its name and its criteria only', () => {
  const sheets = sheetsOf(inTwo())
  expect(sheets.map(({ title }) => title)).toEqual([
    'Interview sheet, first interview: Senior DevOps engineer',
    'Interview sheet, second interview: Senior DevOps engineer',
  ])
  const [first = [], second] = sheets.map(criteriaIn)
  expect(second).toEqual([`technical-skill-${Object.keys(usual.choices.skills)[0]}`])
  expect(first).toContain('strength-catalyst')
  expect([...first, ...(second ?? [])].sort()).toEqual(
    criteriaIn(buildDocument('interview-sheets', inTwo(), [])).sort(),
  )
})

test('a sheet names the type of its round where it says more than “interview”', () => {
  const vacancy = inTwo(['interview-2'], withInterview({ rounds: [{ type: 'Interview' }, { type: 'Telephone' }] }))
  const [first, second] = sheetsOf(vacancy).map(text)
  expect(first).not.toContain('Type of interview')
  expect(second).toContain('| Type of interview | telephone |')
})

test('a sheet lists its own criteria to score, and the scale and total of strengths where it has some', () => {
  const [first, second] = sheetsOf(inTwo()).map(text)
  expect(second).toContain(`| ${leadName} | 4 | |`)
  expect(first).not.toContain(`| ${leadName} | 4 | |`)
  expect(first).toContain('| Total for strengths | |')
  expect(second).not.toContain('| Total for strengths | |')
  expect(second).toContain('It is the total of the second interview only: the score matrix adds up all rounds.')
})

test('a criterion of both rounds is on both sheets, with the minutes of each', () => {
  const vacancy = inTwo(['interview', 'interview-2'], withInterview({ rounds: [{}, { time: { question: 12 } }] }))
  const [first, second] = sheetsOf(vacancy).map(text)
  expect(first).toContain('Asked by member 1, 7 minutes, also at the second interview')
  expect(second).toContain('Asked by member 1, 12 minutes, also at the first interview')
})

test('what is presented first and asked about later is on the first sheet as a presentation', () => {
  const vacancy = inTwo(['presentation', 'interview-2'])
  const [first, second] = sheetsOf(vacancy).map(text)
  expect(first).toContain('Shown in the presentation, also at the second interview')
  expect(first).toContain(usual.policy.panel.presentationQuestion)
  expect(second).toContain('Asked by member 1, 7 minutes')
  expect(second).not.toContain(usual.policy.panel.presentationQuestion)
})

test('a person’s wording stands on the sheet of every round', () => {
  const base = sheetsOf(inTwo())[0]?.sections.find(({ key }) => key === 'scoring-scale')?.prose ?? ''
  const edit: Edit = { kind: 'interview-sheets', section: 'scoring-scale', markdown: 'Mine.', base }
  const found = sheetsOf(inTwo(), [edit]).map(({ sections }) => sections.find(({ key }) => key === edit.section))
  expect(found.map((section) => [section?.prose, section?.status])).toEqual([
    ['Mine.', 'edited'],
    ['Mine.', 'edited'],
  ])
})

test('the consensus sheet has every criterion once and names its rounds', () => {
  const consensus = text(buildDocument('consensus-sheet', inTwo(['interview', 'interview-2']), []))
  expect(consensus).toContain(`| ${leadName}, first and second interview |`)
  expect(consensus).toContain('| Catalyst, first interview |')
  expect(consensus).toContain('This sheet is for all rounds')
  expect(text(buildDocument('consensus-sheet', usual, []))).not.toContain('round')
})

test('sheets are counted for each round', () => {
  const count = (vacancy: VacancyContext) => sheetCount(withAssessment(vacancy))
  const ids = withInterview({ applicationIds: ['A1', 'A2'], panelMembers: 3 })
  expect([count(usual), count(inTwo())]).toEqual([3, 6])
  expect(count(inTwo(['interview-2'], ids))).toBe(2 * (3 * 2 + 1))
})

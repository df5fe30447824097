import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { buildPack } from '../../../app/documents/input.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { findingsIn } from '../../../app/domain/checks/findings'
import { assessmentTasks, isToCheck } from '../../../app/domain/checks/tasks'
import { documentKinds } from '../../../app/domain/documents/kinds'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

const own: Choices['ownCriteria'] = [
  { slug: 'welsh', name: 'Welsh', statements: ['speak Welsh'], use: 'essential', stages: ['application', 'interview'] },
]
const cases: [string, Partial<Choices>][] = [
  ['technical skills only', {}],
  ['own criteria only', { skills: {}, leadCriterion: 'welsh', ownCriteria: own }],
  ['a scored CV beside them', { experience: { cv: 'scored', statementOfSuitability: true, statementWords: 500 } }],
  [
    'desirable skills only',
    { leadCriterion: undefined, skills: { 'user-focus': { use: 'desirable', stages: ['interview'] } } },
  ],
]

test.each(cases)('with %s no document speaks of behaviours', (_, change) => {
  const vacancy = aVacancy({ post: filledPost, behaviours: [], ...change })
  for (const kind of documentKinds) {
    const text = documentToMarkdown(buildDocument(kind, vacancy, []))
    expect(text).not.toMatch(/behaviour/i)
    expect(text).not.toMatch(/undefined| {2}[^|\n-]|\.[A-Z][a-z]/)
  }
})

test('a vacancy without behaviours has no problem, no warning and nothing to check, and is no draft', () => {
  const vacancy = aVacancy({ post: filledPost, behaviours: [] })
  const { problems, warnings, advice } = findingsIn(vacancy, '2026-01-01')
  expect([...problems, ...warnings]).toEqual([])
  expect(advice).toEqual([{ code: 'no-behaviour', field: 'behaviours', least: 2, most: 5 }])
  expect(documentKinds.filter((kind) => isToCheck(kind, [...problems, ...warnings]))).toEqual([])
  expect(buildPack({ vacancy, edits: [], today: '2026-01-01' }).draft).toEqual([])
  const task = assessmentTasks(withAssessment(vacancy), []).find(({ slug }) => slug === 'behaviours')
  expect(task).toMatchObject({ status: 'None used', done: true })
})

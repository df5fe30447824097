import { expect, test } from 'vitest'
import { fileName, readFileName } from '../../app/documents/formats'
import { withAssessment } from '../../app/domain/assessment/assess'
import { aVacancy } from '../support/build'

test.each([
  ['job-advert.docx', { name: 'job-advert', format: 'docx' }],
  ['score-matrix.xlsx', { name: 'score-matrix', format: 'xlsx' }],
  ['pack.zip', { name: 'pack', format: 'zip' }],
  ['score-matrix.md', { name: 'score-matrix', format: 'md' }],
  ['candidate-guide-large-print.docx', { name: 'candidate-guide', format: 'docx', largePrint: true }],
] as const)('%s is the name of a file and reads as it', (name, asked) => {
  expect(readFileName(name, withAssessment(aVacancy()))).toEqual(asked)
  expect(fileName(asked)).toBe(name)
})

test.each([
  '',
  'job-advert',
  'job-advert.zip',
  'pack.pdf',
  'score-matrix-large-print.docx',
  'pack-large-print.docx',
  '../pack.zip',
])('there is no file %j', (name) => {
  expect(readFileName(name, withAssessment(aVacancy()))).toBeUndefined()
})

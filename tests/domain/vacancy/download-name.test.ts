import { expect, test } from 'vitest'
import { downloadName } from '../../../app/domain/vacancy/download-name'
import { aVacancy } from '../../support/build'

const named = (title: string | undefined, name = 'job-advert.docx') => downloadName(aVacancy({ post: { title } }), name)

test('a saved file is called by its vacancy and grade, then by what it is', () => {
  expect(named(undefined)).toBe('senior-devops-engineer-seo-job-advert.docx')
  expect(named('Engineer & “lead”, Île', 'pack.zip')).toBe('engineer-and-lead-ile-seo-pack.zip')
})

test('a long title is cut between words, an endless one anywhere, and none is longer than 80 characters', () => {
  const long = named('Principal development operations engineer for the payments platform', 'interview-sheets.docx')
  expect(long).toBe('principal-development-operations-seo-interview-sheets.docx')
  expect(named('x'.repeat(20_000), 'interview-sheets.docx')).toBe(`${'x'.repeat(40)}-seo-interview-sheets.docx`)
  const vacancy = aVacancy({ post: { title: 'x'.repeat(100) } })
  const grade = { code: 'A very long code of a grade', name: 'Long', band: 3 }
  expect(downloadName({ ...vacancy, grade }, 'interview-sheets.docx').length).toBeLessThanOrEqual(80)
})

test('a title that no file system spells gives way to the role level', () => {
  expect(named('工程师')).toBe('senior-devops-engineer-seo-job-advert.docx')
  expect(named('../../etc "x"')).toMatch(/^[a-z0-9-]+\.docx$/)
})

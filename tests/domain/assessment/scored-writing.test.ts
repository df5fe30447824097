import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { gapText, readGap } from '../../../app/domain/vacancy/gaps'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'

const scored = { cv: 'scored', statementOfSuitability: true, statementWords: 500 } as const

function read(kind: 'job-advert' | 'success-profile', change: Partial<Choices>): string {
  return documentToMarkdown(buildDocument(kind, aVacancy({ post: filledPost, ...change }), []))
}

test('a scored CV and statement say against what, on which scale and with which minimum', () => {
  const advert = read('job-advert', { experience: scored })
  const against = 'which we score against the essential criteria, on the same scale and with the same minimum'
  expect(advert).toContain(`- A CV, ${against}`)
  expect(advert).toContain(`words, ${against}`)
  const profile = read('success-profile', { experience: scored })
  expect(profile).toContain('The CV is scored against the essential criteria, on the scale below')
  expect(profile).toContain(
    'on this scale. So is what people write about themselves: the CV and the statement of suitability.',
  )
})

test('without essential criteria the behaviours serve, and without both there is a gap', () => {
  expect(read('job-advert', { experience: scored, skills: {} })).toContain(
    'A CV, which we score against the behaviours',
  )
  const nothing = buildDocument('job-advert', aVacancy({ experience: scored, skills: {}, behaviours: [] }), [])
  expect(nothing.gaps).toContainEqual(readGap('[what the writing is scored against to be confirmed]'))
})

test('a test is described, or is a visible gap', () => {
  for (const kind of ['job-advert', 'success-profile'] as const) {
    expect(read(kind, { tests: [{ name: 'Quiz' }] })).toContain(`- Quiz: ${gapText('tests.description')}`)
    expect(read(kind, { tests: [{ name: 'Quiz', description: 'marked out of ten' }] })).toContain(
      '- Quiz: marked out of ten',
    )
  }
})

test('the department’s documents name the source of the indicators and never how to replace them', () => {
  const { note, sourceLine } = shippedPolicy.behaviours
  for (const kind of ['success-profile', 'interview-sheets'] as const) {
    const text = documentToMarkdown(buildDocument(kind, aVacancy(), []))
    expect(text.split(sourceLine)).toHaveLength(2)
    expect(text).not.toContain(note)
    expect(text).not.toMatch(/\bour own\b|\bload\b/)
  }
})

import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { orderOfMerit } from '../../../app/domain/assessment/order-of-merit'
import { documentKinds } from '../../../app/domain/documents/kinds'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy } from '../../support/build'

const weighted = { 'technical-skill-service-support': { weight: 2 } }

test('the order of merit keeps the two scales apart and ends in the lead criterion', () => {
  expect(orderOfMerit(withAssessment(aVacancy({ strengths: ['Catalyst'] })))).toBe(
    'The order of merit follows the total for technical skills and behaviours at interview. Where totals are equal, the higher total for strengths, then the higher score for Service support decides; failing that, the panel decides and says why.',
  )
})

test('it names only what is scored', () => {
  const nothing = { skills: {}, leadCriterion: undefined, behaviours: [] }
  expect(orderOfMerit(withAssessment(aVacancy(nothing)))).toBe(
    'The order of merit follows the total of the scores. Where totals are equal, the panel decides and says why.',
  )
  expect(orderOfMerit(withAssessment(aVacancy({ ...nothing, strengths: ['Catalyst'] })))).toBe(
    'The order of merit follows the total for strengths at interview. Where totals are equal, the panel decides and says why.',
  )
  expect(orderOfMerit(withAssessment(aVacancy({ behaviours: [], criteria: weighted, leadCriterion: undefined })))).toBe(
    'The order of merit follows the total for technical skills at interview, each score times its weight. Where totals are equal, the higher score for [lead criterion to be chosen] decides; failing that, the panel decides and says why.',
  )
})

test('every document that says it says it in the same words', () => {
  const vacancy = aVacancy({ strengths: ['Catalyst'], criteria: weighted })
  const others = ['calibration-exercise', 'candidate-guide', 'questions-in-advance', 'sift-sheet']
  for (const kind of documentKinds.filter((kind) => !others.includes(kind)))
    expect(documentToMarkdown(buildDocument(kind, vacancy, [])), kind).toContain(orderOfMerit(withAssessment(vacancy)))
})

test('a sheet has a total for each scale, and weights where they differ', () => {
  const sheet = (change: Parameters<typeof aVacancy>[0]) =>
    documentToMarkdown(buildDocument('interview-sheets', aVacancy(change), []))
  const plain = sheet({})
  expect(plain).toContain('| Total for technical skills and behaviours | |')
  expect(plain).not.toContain('Total for strengths')
  expect(plain).toContain('| Criterion | Minimum | Your score |')
  const full = sheet({ strengths: ['Catalyst'], criteria: weighted })
  expect(full).toContain('| Total for strengths | |')
  expect(full).toMatch(/^\| Service support \(weight.2\) \| 4 \| \|$/m)
})

test('where the panel’s score is the mean, no sheet asks for an agreed one', () => {
  const { interview } = aVacancy().choices
  const vacancy = aVacancy({ interview: { ...interview, scoring: 'mean' } })
  for (const kind of ['interview-sheets', 'consensus-sheet', 'panel-briefing', 'score-matrix'] as const) {
    const text = documentToMarkdown(buildDocument(kind, vacancy, []))
    expect(text, kind).toContain(vacancy.policy.panel.scoring.mean)
    expect(text, kind).not.toMatch(/agreed score|agrees? one score/i)
  }
})

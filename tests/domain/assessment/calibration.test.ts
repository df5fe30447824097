import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { calibrationOf } from '../../../app/domain/assessment/calibration'
import { kindsOf } from '../../../app/domain/documents/kinds'
import type { Choices } from '../../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, shippedQuestions, shippedRelease, withWritten } from '../../support/build'

const exercise = (vacancy: VacancyContext) => calibrationOf(withAssessment(vacancy))
const text = (vacancy: VacancyContext) => documentToMarkdown(buildDocument('calibration-exercise', vacancy, []))
const briefing = (vacancy: VacancyContext) => documentToMarkdown(buildDocument('panel-briefing', vacancy, []))
const own: Choices['samples'] = { criterion: 'behaviour-working-together', answers: ['I asked them.', 'We met.'] }

test('it has our two answers about the lead criterion, and tells which is which at the end only', () => {
  const vacancy = withWritten(aVacancy())
  const found = exercise(vacancy)
  expect(found?.criterion.key).toBe('technical-skill-service-support')
  const samples = shippedQuestions.skill('service-support')?.levels.expert?.samples
  expect(found?.answers.toSorted()).toEqual([samples?.meets, samples?.fallsShort].toSorted())
  expect(found?.answers[found.meets ?? 1]).toBe(samples?.meets)
  const [before = '', after] = text(vacancy).split('## What the answers were written to be')
  expect(before).not.toMatch(/just meet|fall short/)
  expect(after).toContain(`Answer ${found?.meets === 0 ? 'A' : 'B'} was written to just meet the level`)
  expect(kindsOf(withAssessment(vacancy))).toContain('calibration-exercise')
  expect(briefing(vacancy)).toContain('Do the calibration exercise before the first interview')
})

test('every skill level of the shipped role has two answers', () => {
  const cells = shippedRelease.skills.flatMap(({ slug, levels }) => Object.keys(levels).map((level) => [slug, level]))
  expect(cells).toHaveLength(37)
  for (const [slug = '', level] of cells) {
    const { samples } = shippedQuestions.skill(slug)?.levels[level as 'working'] ?? {}
    for (const answer of [samples?.meets, samples?.fallsShort]) {
      const words = answer?.split(/\s+/).length ?? 0
      expect(words, `${slug} ${level}`).toBeGreaterThanOrEqual(65)
      expect(words, `${slug} ${level}`).toBeLessThanOrEqual(135)
    }
  }
})

test('without sample answers the exercise is left out, and the briefing says so', () => {
  const vacancy = aVacancy()
  expect(exercise(vacancy)).toBeUndefined()
  expect(kindsOf(withAssessment(vacancy))).not.toContain('calibration-exercise')
  expect(briefing(vacancy)).toContain(
    'There is no calibration exercise, because the hiring pack builder has no sample answers',
  )
  expect(briefing(vacancy)).toContain(
    'Make up an answer or two instead, read them aloud and agree what a score of 4 sounds',
  )
  expect(text(vacancy)).toContain('You can add two of your own')
  const strengthsOnly = aVacancy({ skills: {}, behaviours: [], strengths: ['Catalyst'] })
  expect(briefing(strengthsOnly)).toContain('agree what a score of 2 sounds like')
  const desirable = aVacancy({ skills: { prototyping: { use: 'desirable', stages: ['interview'] } }, behaviours: [] })
  expect(briefing(desirable)).toContain('agree how to score them.')
})

test('a manager’s own answers take the place of ours, and nothing tells which is better', () => {
  const vacancy = withWritten(aVacancy({ samples: own }))
  expect(exercise(vacancy)).toMatchObject({ criterion: { key: own?.criterion }, answers: own?.answers })
  expect(text(vacancy)).toContain('I asked them.')
  expect(text(vacancy)).not.toContain('were written to be')
})

test('answers about a criterion that is not asked about give way to ours', () => {
  const vacancy = withWritten(aVacancy({ samples: own, behaviours: [] }))
  expect(exercise(vacancy)?.criterion.key).toBe('technical-skill-service-support')
})

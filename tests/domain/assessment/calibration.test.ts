import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { calibrationOf } from '../../../app/domain/assessment/calibration'
import { kindsOf } from '../../../app/domain/documents/kinds'
import { bankOf, type QuestionRewording } from '../../../app/domain/questions/bank'
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

const support = 'technical-skill-service-support'
const next = 'technical-skill-information-security'

test('a question about a statement that is left out gives way to another criterion’s', () => {
  const usual = aVacancy()
  const without = (positions: number[]) => {
    const skills = { ...usual.choices.skills, 'service-support': { ...supportOf(usual), without: positions } }
    return exercise(withWritten(aVacancy({ skills })))?.criterion.key
  }
  expect(shippedQuestions.skill('service-support')?.levels.expert?.questions[0]?.about).toEqual([0])
  expect(without([1])).toBe(support)
  expect(without([0])).toBe(next)
})

test('a question that the department has retired or put into other words gives way to another criterion’s', () => {
  const { text: base = '', followUps = [] } =
    shippedQuestions.skill('service-support')?.levels.expert?.questions[0] ?? {}
  const place = { subject: 'skill', slug: 'service-support', level: 'expert' } as const
  const changed = (change: Partial<QuestionRewording>) => {
    const entry = { ...place, base, text: base, probes: followUps, retired: false, version: 1, ...change }
    return { ...withWritten(aVacancy()), bank: bankOf([entry], []) }
  }
  expect(exercise(changed({ probes: ['And then?'] }))).toMatchObject({ criterion: { key: support }, question: base })
  expect(exercise(changed({ retired: true }))?.criterion.key).toBe(next)
  expect(exercise(changed({ text: 'How do you find faults?' }))?.criterion.key).toBe(next)
  const only = { 'service-support': supportOf(aVacancy()) }
  const alone = { ...withWritten(aVacancy({ skills: only })), bank: changed({ retired: true }).bank }
  expect(kindsOf(withAssessment(alone))).not.toContain('calibration-exercise')
  expect(briefing(alone)).toContain('There is no calibration exercise')
})

test('the panel agrees on the lowest score that passes the criterion, and on none where all scores pass', () => {
  const agree = /Agree what a score of (\d) sounds like/
  const about = (criterion: string, change: Partial<Choices> = {}) =>
    agree.exec(text(withWritten(aVacancy({ samples: { criterion, answers: ['One.', 'Two.'] }, ...change }))))?.[1]
  expect(about(support)).toBe('4')
  expect(about('behaviour-working-together')).toBe('4')
  expect(about('strength-catalyst', { strengths: ['Catalyst'] })).toBe('2')
  const skills: Choices['skills'] = { prototyping: { use: 'desirable', stages: ['interview'] } }
  expect(about('technical-skill-prototyping', { skills })).toBeUndefined()
})

test('it says whose words it gives to listen for', () => {
  const ownCriteria: Choices['ownCriteria'] = [
    { slug: 'terraform', name: 'Terraform', statements: ['write modules'], use: 'essential', stages: ['interview'] },
  ]
  const about = (criterion: string, change: Partial<Choices>) =>
    text(withWritten(aVacancy({ samples: { criterion, answers: ['One.', 'Two.'] }, ...change })))
  expect(about('own-criterion-terraform', { ownCriteria })).toContain(
    'In the department’s words: You can:\n\n- write modules',
  )
  const skills = { 'service-support': { ...supportOf(aVacancy()), inParticular: 'PagerDuty' } }
  const exercise = about(support, { skills })
  expect(exercise).toContain('In the framework’s words for this level: You can:')
  expect(exercise).toContain('In particular (the department’s words): PagerDuty')
})

function supportOf({ choices }: VacancyContext) {
  const choice = choices.skills['service-support']
  if (!choice) throw new Error('The usual choices do not use service support')
  return choice
}

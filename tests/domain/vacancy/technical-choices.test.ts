/** Own criteria and added skills come and go without leaving anything behind. */
import { expect, test } from 'vitest'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { skillKey } from '../../../app/domain/assessment/technical-criteria'
import { skillBySlug } from '../../../app/domain/framework/release'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { freeSlug, leadAfterUse, ownKey, withoutCriterion } from '../../../app/domain/vacancy/technical-choices'
import { aVacancy, twoRoles } from '../../support/build'

const own = (slug: string, name: string): Choices['ownCriteria'][number] => ({
  ...{ slug, name, statements: ['write modules that others reuse'], use: 'essential', stages: ['interview'] },
})
const usual = aVacancy().choices
const behaviour = 'behaviour-leadership'

/** Choices of every kind about a criterion, beside others that stay. */
function chosenAbout(key: string, slug: string, change: Partial<Choices>): Choices {
  const criteria = { [key]: { question: 'What did you automate?', weight: 3 }, [behaviour]: { weight: 2 } }
  const interview = { ...usual.interview, order: [behaviour, key], tieBreak: key }
  const samples = { criterion: key, answers: ['One', 'Two'] as [string, string] }
  return { ...usual, ...change, leadCriterion: slug, criteria, interview, samples }
}

const left = {
  ...{ leadCriterion: undefined, samples: undefined, criteria: { [behaviour]: { weight: 2 } } },
  interview: { ...usual.interview, order: [behaviour] },
}

test('an own criterion that is removed takes everything chosen about it along, and the next one has its own question', () => {
  const key = ownKey('criterion-1')
  const ownCriteria = [own('criterion-1', 'Terraform'), own('criterion-2', 'Welsh')]
  const removed = withoutCriterion(chosenAbout(key, 'criterion-1', { ownCriteria }), {
    ...{ kind: 'own', slug: 'criterion-1', key },
  })
  expect(removed).toEqual({ ...usual, ...left, ownCriteria: [own('criterion-2', 'Welsh')] })
  const next = aVacancy({ ...removed, ownCriteria: [own('criterion-1', 'Licence')] })
  const asked = interviewCriteria(next).find((criterion) => criterion.key === key)
  expect(asked).toMatchObject({ name: 'Licence', weight: 1 })
  expect(asked?.question).not.toBe('What did you automate?')
})

test('a skill that was added and is removed takes everything chosen about it along', () => {
  const key = skillKey(skillBySlug(twoRoles, 'testing'))
  const testing: Choices['skills'][string] = { use: 'essential', stages: ['interview'], level: 'working' }
  const choices = chosenAbout(key, 'testing', { skills: { ...usual.skills, testing } })
  expect(withoutCriterion(choices, { kind: 'skill', slug: 'testing', key })).toEqual({ ...usual, ...left })
})

test('choices about other criteria stay as they were', () => {
  const key = ownKey('criterion-1')
  const choices = chosenAbout(behaviour, 'service-support', { ownCriteria: [own('criterion-1', 'Terraform')] })
  const removed = withoutCriterion(choices, { kind: 'own', slug: 'criterion-1', key })
  expect(removed).toEqual({ ...choices, ownCriteria: [] })
})

test.each<[string, Partial<Choices>]>([
  ['criterion-1', {}],
  ['criterion-2', { ownCriteria: [own('criterion-1', 'Terraform')] }],
  ['criterion-1', { ownCriteria: [own('criterion-2', 'Terraform')] }],
  ['criterion-2', { criteria: { 'own-criterion-criterion-1': { weight: 3 } } }],
  ['criterion-2', { interview: { ...usual.interview, order: ['own-criterion-criterion-1'] } }],
  ['criterion-2', { interview: { ...usual.interview, tieBreak: 'own-criterion-criterion-1' } }],
  ['criterion-2', { samples: { criterion: 'own-criterion-criterion-1', answers: ['One', 'Two'] } }],
  ['criterion-2', { leadCriterion: 'criterion-1' }],
])('%s is free beside %j', (slug, change) => {
  expect(freeSlug(aVacancy(change))).toBe(slug)
})

test('only an essential criterion stays the lead criterion', () => {
  const choices = { ...usual, leadCriterion: 'service-support' }
  expect(leadAfterUse(choices, 'service-support', 'essential')).toBe('service-support')
  expect(leadAfterUse(choices, 'service-support', 'desirable')).toBeUndefined()
  expect(leadAfterUse(choices, 'prototyping', 'not used')).toBe('service-support')
})

import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { choiceAdvice, choiceWarnings } from '../../../app/domain/checks/warnings'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'

const today = '2027-03-14'
const warningsWith = (change: Partial<Choices>) => choiceWarnings(aVacancy(change), today)
const adviceWith = (change: Partial<Choices>) => choiceAdvice(aVacancy(change))
const noSkills = { skills: {}, leadCriterion: undefined }
const behaviours = (count: number): Choices['behaviours'] =>
  shippedPolicy.behaviours.behaviours.slice(0, count).map(({ slug }) => ({ slug, stages: ['application'] }))

/** The advert's text on how applicants are scored. */
function scoring(change: Partial<Choices>): string {
  const { sections } = buildDocument('job-advert', aVacancy({ post: filledPost, ...change }), [])
  return sections.find(({ key }) => key === 'selection-process')?.prose.split('\n')[0] ?? ''
}

test('the defaults and a filled post need no warning and no advice', () => {
  expect(warningsWith({})).toEqual([])
  expect(warningsWith({ post: { closingDate: today } })).toEqual([])
  expect(adviceWith({})).toEqual([])
})

test('a closing date before today is to be mended', () => {
  expect(warningsWith({ post: { closingDate: '2027-03-13' } })).toEqual([
    { code: 'date-past', field: 'post.closingDate', date: '2027-03-13' },
  ])
})

test('an address for adjustments and complaints that is the contact’s is to be changed, however it is written', () => {
  const post = { contactEmail: 'Sam@Example.gov.uk', recruitmentEmail: 'sam@example.GOV.UK' }
  expect(warningsWith({ post })).toEqual([
    { code: 'address-shared', field: 'post.recruitmentEmail', address: 'sam@example.GOV.UK' },
  ])
  expect(warningsWith({ post: { ...post, recruitmentEmail: 'recruitment@example.gov.uk' } })).toEqual([])
  expect(warningsWith({ post: { contactEmail: 'sam@example.gov.uk' } })).toEqual([])
  expect(warningsWith({ post: { recruitmentEmail: 'recruitment@example.gov.uk' } })).toEqual([])
})

test('without an essential skill and without anything, each is named', () => {
  const desirable: Choices['skills'] = { 'user-focus': { use: 'desirable', stages: ['interview'] } }
  const essential = [{ code: 'no-essential-skill', field: 'skills' }]
  expect(warningsWith(noSkills)).toEqual(essential)
  expect(warningsWith({ ...noSkills, skills: desirable })).toEqual(essential)
  expect(warningsWith({ behaviours: [] })).toEqual([])
  expect(warningsWith({ ...noSkills, behaviours: [] })).toEqual([{ code: 'nothing-assessed', field: 'skills' }])
  expect(warningsWith({ ...noSkills, behaviours: [], strengths: ['Catalyst'] })).toEqual(essential)
})

test('behaviours and questions outside of what is advised are named as advice', () => {
  const said = (count: number) => adviceWith({ behaviours: behaviours(count) })
  const unadvised = { code: 'behaviours-unadvised', field: 'behaviours', least: 2, most: 5 }
  expect([2, 5].map(said)).toEqual([[], []])
  expect(said(0)).toEqual([{ code: 'no-behaviour', field: 'behaviours', least: 2, most: 5 }])
  expect(said(1)).toEqual([{ ...unadvised, chosen: 1 }])
  expect(said(6)).toEqual([{ ...unadvised, chosen: 6 }])
  expect(adviceWith({ strengths: ['Catalyst'] })).toEqual([
    { code: 'questions-too-many', field: 'criteria', round: 'interview', count: 7, most: 6 },
  ])
})

test('sample answers about a criterion that nobody asks about are named as advice', () => {
  const samples: Choices['samples'] = { criterion: 'technical-skill-service-support', answers: ['One.', 'Two.'] }
  const usedAt = (stages: Choices['skills'][string]['stages']): Partial<Choices> => ({
    samples,
    skills: { ...aVacancy().choices.skills, 'service-support': { use: 'essential', stages } },
  })
  expect(adviceWith(usedAt(['interview']))).toEqual([])
  expect(adviceWith(usedAt(['application']))).toEqual([
    { code: 'samples-unasked', field: 'samples.criterion', name: 'Service support' },
  ])
})

test('a salary that is hardly meant is named as advice', () => {
  const said = (post: Choices['post']) => adviceWith({ post })
  const { least, most } = shippedPolicy['vacancy-form'].expectedSalary
  expect(said({ salaryMinimum: least, salaryMaximum: most })).toEqual([])
  expect(said({ salaryMinimum: 50, salaryMaximum: 9_000_000 })).toEqual([
    { code: 'salary-low', field: 'post.salaryMinimum', salary: 50 },
    { code: 'salary-high', field: 'post.salaryMaximum', salary: 9_000_000, most: 250_000 },
  ])
  expect(said({ salaryMinimum: most + 1 })).toHaveLength(1)
})

test('the advert names what must reach the minimum score, and nothing that is not assessed', () => {
  expect(scoring({})).toMatch(/need at least 4 \(.+\) for each essential criterion and behaviour\./)
  expect(scoring({ behaviours: [] })).toMatch(/need at least 4 \(.+\) for each essential criterion\./)
  expect(scoring(noSkills)).toMatch(/need at least 4 \(.+\) for each behaviour\./)
  const strengths = scoring({ ...noSkills, behaviours: [], strengths: ['Catalyst'] })
  expect(strengths).not.toContain('at least 4')
  expect(strengths).toContain('you need at least 2 for each')
  expect(scoring({ ...noSkills, behaviours: [] })).toBe('What we assess: [what is assessed to be confirmed].')
})

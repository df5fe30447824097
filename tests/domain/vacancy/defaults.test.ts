import { describe, expect, test } from 'vitest'
import { behaviourCriteria } from '../../../app/domain/assessment/behaviour-criteria'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { choiceProblems } from '../../../app/domain/checks/problems'
import type { Policy } from '../../../app/domain/policy/schemas'
import { choicesSchema } from '../../../app/domain/vacancy/choices'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { assessmentPages } from '../../../app/domain/vacancy/pages'
import { rankedSkills } from '../../../app/domain/vacancy/ranking'
import { aVacancy, shippedPolicy, shippedRelease } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []
const form = shippedPolicy['vacancy-form']

/** A vacancy as it is when a manager has only chosen its level and grade. */
function newVacancy(level = 'senior-devops-engineer', grade = 'SEO', policy: Policy = shippedPolicy) {
  const vacancy = aVacancy({ level, grade }, policy)
  return { ...vacancy, choices: defaultChoices(vacancy, policy) }
}

const withForm = (change: Partial<Policy['vacancy-form']>): Policy => ({
  ...shippedPolicy,
  'vacancy-form': { ...form, ...change },
})

describe.each(levels.map((level) => ({ level, name: level.slug })))('the suggestion for $name', ({ level, name }) => {
  const vacancy = newVacancy(name)
  const used = technicalCriteria(vacancy).filter(({ use }) => use !== 'not used')

  test('has three or four essential skills, those that matter most, and no others', () => {
    expect([3, 4]).toContain(used.length)
    const first = rankedSkills(vacancy).slice(0, used.length)
    expect(new Set(used.map(({ slug }) => slug))).toEqual(new Set(first.map(({ skill }) => skill)))
    expect(used.every(({ use }) => use === 'essential')).toBe(true)
    expect(Object.keys(vacancy.choices.skills)).toHaveLength(level.skills.length)
  })

  test('asks for a scored CV and a statement, and for no criterion in writing', () => {
    expect(vacancy.choices.experience).toEqual({ cv: 'scored', statementOfSuitability: true, statementWords: 500 })
    expect(used.map(({ stages }) => stages)).toEqual(used.map(() => ['interview']))
  })

  test('has no lead criterion, which is asked for', () => {
    expect(vacancy.choices.leadCriterion).toBeUndefined()
    expect(used.some(({ lead }) => lead)).toBe(false)
  })

  test('fits an interview and asks about skills and behaviours there', () => {
    const criteria = interviewCriteria(vacancy)
    expect(criteria.length).toBeLessThanOrEqual(form.limits.interviewCriteria)
    expect(new Set(criteria.map(({ kind }) => kind))).toEqual(new Set(['skill', 'behaviour']))
  })

  test('has behaviours within the advice, those of the variant', () => {
    const { least, most } = shippedPolicy.behaviours.advised
    const suggested = shippedPolicy.behaviours.suggested[level.variant ?? 'any']
    expect(suggested.length).toBeGreaterThanOrEqual(least)
    expect(suggested.length).toBeLessThanOrEqual(most)
    expect(vacancy.choices.behaviours.map(({ slug }) => slug)).toEqual(suggested)
  })

  test.each(shippedPolicy.grades.grades.map(({ code }) => code))('stands at %s without a problem', (grade) => {
    const at = newVacancy(name, grade)
    expect(choiceProblems(at)).toEqual([])
    expect(behaviourCriteria(at).filter((criterion) => criterion.indicators.length < 3)).toEqual([])
  })

  test('is what the database and a file take as it is', () => {
    expect(choicesSchema.parse(JSON.parse(JSON.stringify(vacancy.choices)))).toEqual(vacancy.choices)
  })
})

test('a department whose applicants write about criteria asks for four at most', () => {
  const policy = withForm({ application: { usual: 'criteria', statementWords: 500, criteria: 4 } })
  for (const { slug } of levels) {
    const vacancy = newVacancy(slug, 'SEO', policy)
    const criteria = technicalCriteria(vacancy)
    const inWriting = criteria.filter(({ stages }) => stages.includes('application'))
    expect(inWriting).toHaveLength(Math.min(4, criteria.length))
    expect(inWriting.every(({ use }) => use === 'essential')).toBe(true)
    expect(interviewCriteria(vacancy).length).toBeLessThanOrEqual(form.limits.interviewCriteria)
    expect(vacancy.choices.experience).toMatchObject({ cv: 'information', statementOfSuitability: false })
    expect(choiceProblems(vacancy)).toEqual([])
  }
})

test('a department with other limits has other suggestions', () => {
  const policy = withForm({
    closingTime: '12:00',
    limits: { ...form.limits, technicalSkills: 2, interviewCriteria: 9 },
  })
  const vacancy = newVacancy('senior-devops-engineer', 'SEO', policy)
  expect(technicalCriteria(vacancy).filter(({ use }) => use !== 'not used')).toHaveLength(2)
  expect(vacancy.choices.post.closingTime).toBe('12:00')
})

test('every page of the assessment holds the suggestion until it is saved', () => {
  expect(newVacancy().choices.suggested).toEqual(assessmentPages.map(({ slug }) => slug))
})

test('the suggestion takes the minimum score from the policy files, and moves no switch of a statement', () => {
  const { interview, statements, post } = newVacancy().choices
  expect(interview).toEqual({ panelMembers: 3, applicationIds: [], minimumScore: 4 })
  expect(statements).toEqual({})
  expect(post).toEqual({ closingTime: '23:55', numberOfPosts: 1 })
})

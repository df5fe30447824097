import { describe, expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import type { Finding } from '../../../app/domain/checks/finding'
import { assessmentTasks, isToCheck, postTasks } from '../../../app/domain/checks/tasks'
import { documentKinds } from '../../../app/domain/documents/kinds'
import { type Gap, readGap } from '../../../app/domain/vacancy/gaps'
import { aVacancy, shippedPolicy } from '../../support/build'
import { leadAt } from '../../support/plan'

describe('the task list', () => {
  const tasks = (change: Parameters<typeof aVacancy>[0], problems: Pick<Finding, 'field'>[] = []) =>
    Object.fromEntries(
      assessmentTasks(withAssessment(aVacancy(change)), problems).map(({ slug, status, done }) => [
        slug,
        [status, done],
      ]),
    )

  test('says what the defaults choose, and all of it can be used', () => {
    expect(tasks({})).toEqual({
      skills: ['6 essential, 2 desirable', true],
      behaviours: ['3 chosen', true],
      'other-elements': ['CV', true],
      statements: [
        `${shippedPolicy.statements.statements.filter(({ on, onlyIf }) => on && !onlyIf).length} in the advert`,
        true,
      ],
      interview: ['Panel of 3', true],
      plan: ['57 of 60 minutes', true],
      questions: ['6 to score', true],
    })
  })

  test('stands out where behaviours or questions are outside of what is advised', () => {
    const behaviours = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({
      slug,
      stages: ['application' as const],
    }))
    const status = (count: number) => tasks({ behaviours: behaviours.slice(0, count) }).behaviours
    expect([1, 2, 5, 6].map(status)).toEqual([
      ['1 chosen', false],
      ['2 chosen', true],
      ['5 chosen', true],
      ['6 chosen', false],
    ])
    expect(tasks({ strengths: ['Catalyst'] }).questions).toEqual(['7 to score', false])
  })

  test('counts the questions of each round, not of all together', () => {
    const { choices } = leadAt(['interview-2'], 2, { strengths: ['Catalyst'] })
    expect(tasks(choices).questions).toEqual(['7 to score', true])
    expect(tasks({ ...choices, strengths: ['Catalyst', 'Efficient'] }).questions).toEqual(['8 to score', false])
  })

  test('stands out where a field of the page is to be fixed', () => {
    const problem = (field: string) => ({ field })
    expect(tasks({}, [problem('leadCriterion')]).skills).toEqual(['6 essential, 2 desirable', false])
    expect(tasks({}, [problem('statements.nationality-open')]).statements?.[1]).toBe(false)
    expect(tasks({}, [problem('tests')])['other-elements']).toEqual(['CV', false])
    const dates = (gaps: Gap[]) =>
      postTasks(gaps, [problem('post.closingDate')]).find(({ slug }) => slug === 'dates-and-contact')
    expect(dates([])).toMatchObject({ status: '1 to fix', done: false })
    expect(dates([readGap('[sift date to be confirmed]')])).toMatchObject({
      status: '1 to fix, 1 to confirm',
      done: false,
    })
  })

  test('has a document to check where the choices behind it are to be fixed', () => {
    const kinds = (field: string) => documentKinds.filter((kind) => isToCheck(kind, [{ field }]))
    expect(kinds('behaviours')).toEqual(documentKinds)
    expect(kinds('skills')).toEqual(documentKinds)
    expect(kinds('post.closingDate')).toEqual(['job-advert'])
    expect(documentKinds.some((kind) => isToCheck(kind, []))).toBe(false)
  })

  test('names the other elements and the sheets', () => {
    expect(
      tasks({
        experience: { cv: 'scored', statementOfSuitability: true, statementWords: 250 },
        strengths: ['Catalyst'],
        tests: [{ name: 'Quiz' }],
        interview: { panelMembers: 2, applicationIds: ['A1'], minimumScore: 4 },
      }),
    ).toMatchObject({
      'other-elements': ['CV, statement, strengths and tests', true],
      interview: ['Panel of 2, 1 application', true],
    })
    const experience = { cv: 'not used', statementOfSuitability: false, statementWords: 250 } as const
    expect(tasks({ experience })['other-elements']).toEqual(['None used', true])
  })
})

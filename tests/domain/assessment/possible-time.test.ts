import { expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { interviewTime } from '../../../app/domain/assessment/interview-time'
import { possibleParts } from '../../../app/domain/assessment/possible-time'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { aVacancy } from '../../support/build'
import { leadAt, leadKey, usual, withInterview } from '../../support/plan'

const partsOf = (vacancy: VacancyContext) => possibleParts(withAssessment(vacancy), 'interview')

test.each<[string, VacancyContext]>([
  ['as usual', usual],
  ['with a presentation and strengths', leadAt(['presentation'], 2, { strengths: ['Catalyst', 'Efficient'] })],
  ['with no warm-up', aVacancy(withInterview({ time: { warmUp: 0 } }))],
  [
    'in another order',
    aVacancy(
      withInterview({
        order: interviewCriteria(usual)
          .map(({ key }) => key)
          .toReversed(),
      }),
    ),
  ],
])('the parts with minutes are those of the round: %s', (_, vacancy) => {
  const now = interviewTime(withAssessment(vacancy), 'interview').parts
  expect(partsOf(vacancy).filter(({ minutes }) => minutes > 0)).toEqual(now)
})

test('a criterion of another stage has its place, and a presentation too, without minutes', () => {
  const parts = partsOf(leadAt(['application']))
  expect(parts.find(({ criterion }) => criterion === leadKey)).toMatchObject({ kind: 'question', minutes: 0 })
  expect(parts.find(({ kind }) => kind === 'presentation')?.minutes).toBe(0)
  const order = (some: typeof parts) => some.map(({ kind, criterion }) => criterion ?? kind)
  expect(order(parts)).toEqual(order(partsOf(leadAt(['interview', 'presentation']))))
})

test('a second round has no presentation and no strengths', () => {
  const parts = possibleParts(withAssessment(leadAt(['interview'], 2, { strengths: ['Catalyst'] })), 'interview-2')
  expect(parts.map(({ kind }) => kind)).not.toContain('presentation')
  expect(parts.map(({ name }) => name)).not.toContain('Catalyst')
  expect(parts.filter(({ minutes }) => minutes > 0).map(({ kind }) => kind)).not.toContain('question')
})

import { expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { mayHaveTypedGaps } from '../../../app/domain/documents/typed-gaps'
import { gapText } from '../../../app/domain/vacancy/gaps'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { aVacancy, filledPost } from '../../support/build'

const may = (vacancy: VacancyContext) => mayHaveTypedGaps(withAssessment(vacancy))

test('the shipped texts have no gaps, whatever is missing', () => {
  expect([{ post: {} }, { post: filledPost }].map((change) => may(aVacancy(change)))).toEqual([false, false])
})

test('a gap is found among the choices, in the framework, the policy files and the questions, however it is spaced', () => {
  expect(may(aVacancy({ post: { ...filledPost, team: 'the [name TO\u00a0BE\tcon\u200bfirmed] team' } }))).toBe(true)
  expect(may(aVacancy({ strengths: [gapText('post.team')] }))).toBe(true)
  const vacancy = aVacancy()
  const text = '[purpose to be confirmed]'
  expect(may({ ...vacancy, role: { ...vacancy.role, description: text } })).toBe(true)
  const panel = { ...vacancy.policy.panel, adjustments: text }
  expect(may({ ...vacancy, policy: { ...vacancy.policy, panel } })).toBe(true)
  const { assessment } = withAssessment(vacancy)
  const interview = assessment.interview.map((item) => ({ ...item, question: text }))
  expect(mayHaveTypedGaps({ vacancy, assessment: { ...assessment, interview } })).toBe(true)
})

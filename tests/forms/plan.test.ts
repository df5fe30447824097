import { expect, test } from 'vitest'
import { withAssessment } from '../../app/domain/assessment/assess'
import { planRows } from '../../app/domain/assessment/plan'
import { choicesSchema } from '../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import type { FormValues } from '../../app/forms/form'
import { readAnswers, shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { lead, leadKey, usual } from '../support/plan'

/** The form of the unchanged page plus some changes, as it is read. */
const sent = (vacancy: VacancyContext, change: FormValues = {}) =>
  readAnswers({ ...shownBy(planPage, vacancy), ...change }, planPage, vacancy)

test('saved unchanged leaves the choices as they were, but for what it always states', () => {
  const { value: data } = sent(usual)
  const choices = choicesSchema.parse(JSON.parse(JSON.stringify({ ...usual.choices, ...data })))
  expect(choices.skills).toEqual(usual.choices.skills)
  expect(choices.behaviours).toEqual(usual.choices.behaviours)
  expect(choices.interview).toEqual({ ...usual.choices.interview, scoring: 'agree' })
  expect(planRows(withAssessment({ ...usual, choices }))).toEqual(planRows(withAssessment(usual)))
})

test('keeps what is changed, and refuses a criterion that is assessed nowhere', () => {
  const { value: data } = sent(usual, {
    [`stages.${leadKey}`]: ['application', 'presentation'],
    'rounds.interview.time.total': ['45'],
    'interview.scoring': ['mean'],
    'interview.tieBreak': [leadKey],
    [`criteria.${leadKey}.askedBy`]: ['3'],
  })
  expect(data?.skills?.[lead]?.stages).toEqual(['application', 'presentation'])
  expect(data?.interview).toMatchObject({ rounds: [{ time: { total: 45 } }], scoring: 'mean' })
  expect(data?.criteria?.[leadKey]).toMatchObject({ askedBy: 3 })
  const refused = sent(usual, { [`stages.${leadKey}`]: [] })
  expect(refused.errors[`stages.${leadKey}`]).toEqual([expect.stringMatching(/^Choose where .+ is assessed$/)])
})

test('an own criterion of a behaviour’s slug keeps its own stages, as the behaviour does', () => {
  const [behaviour] = usual.choices.behaviours
  if (!behaviour) throw new Error('No behaviour is chosen')
  const twin = { slug: behaviour.slug, name: 'Terraform', statements: ['write modules'], use: 'essential' as const }
  const ownCriteria = [{ ...twin, stages: ['application' as const] }]
  const vacancy = { ...usual, choices: { ...usual.choices, ownCriteria } }
  const { value: data } = sent(vacancy)
  expect(data?.ownCriteria).toEqual(ownCriteria)
  expect(data?.behaviours).toEqual(usual.choices.behaviours)
})

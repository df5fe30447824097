import { describe, expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import {
  criteriaAt,
  crowdedRounds,
  interviewRounds,
  interviewTime,
} from '../../../app/domain/assessment/interview-time'
import { planWarnings } from '../../../app/domain/checks/plan'
import type { TimePlan } from '../../../app/domain/vacancy/choices'
import type { InterviewStage } from '../../../app/domain/vacancy/stages'
import { aVacancy } from '../../support/build'
import { lead, leadAt, leadKey, usual, withInterview } from '../../support/plan'

const other = Object.keys(usual.choices.skills)[1] ?? ''

describe('the time of an interview', () => {
  test('adds up to the minutes of the policy files', () => {
    expect(interviewTime(withAssessment(usual), 'interview')).toMatchObject({ used: 57, total: 60, over: 0, cut: [] })
  })

  test('that is too long says what to cut first: the least weighty, the last of them first', () => {
    const keys = interviewCriteria(usual).map(({ key }) => key)
    const weights = Object.fromEntries(keys.map((key, at) => [key, { weight: at === 5 ? 3 : at === 4 ? 1 : 2 }]))
    const vacancy = aVacancy({ criteria: weights, ...withInterview({ time: { total: 45 } }) })
    const { over, cut } = interviewTime(withAssessment(vacancy), 'interview')
    const names = interviewCriteria(vacancy).map(({ name }) => name)
    expect([over, cut]).toEqual([12, [names[4], names[3]]])
    expect(planWarnings(withAssessment(vacancy))).toEqual([
      {
        code: 'interview-too-long',
        field: 'interview.rounds[0].time',
        round: 'interview',
        used: 57,
        total: 45,
        cut: [names[4], names[3]],
      },
    ])
  })

  test('is planned for each round on its own', () => {
    const vacancy = leadAt(['interview-2'], 2)
    expect(interviewRounds(withAssessment(vacancy))).toEqual(['interview', 'interview-2'])
    expect(criteriaAt(withAssessment(vacancy), 'interview-2').map(({ key }) => key)).toEqual([leadKey])
    expect(interviewTime(withAssessment(vacancy), 'interview-2')).toMatchObject({ name: 'second interview', used: 22 })
  })

  test('has too many criteria in a round of its own, which is named', () => {
    const crowded = (strengths: string[]) => crowdedRounds(withAssessment(leadAt(['interview-2'], 2, { strengths })))
    expect(crowded(['Catalyst'])).toEqual([])
    expect(crowded(['Catalyst', 'Efficient'])).toEqual([{ round: 'first interview', count: 7, most: 6 }])
  })

  test('has a presentation where a criterion is shown in one, with no question of its own', () => {
    const vacancy = leadAt(['presentation'])
    const time = interviewTime(withAssessment(vacancy), 'interview')
    expect(time.parts.map(({ name }) => name)).toContain('Presentation')
    const presented = interviewCriteria(vacancy).find(({ key }) => key === leadKey)
    expect(time.parts.map(({ name }) => name)).not.toContain(presented?.name)
    expect(presented?.question).toBe(vacancy.policy.panel.presentationQuestion)
  })

  test('has a presentation in the first round only', () => {
    const skills = { ...usual.choices.skills, [other]: { use: 'essential' as const, stages: ['interview-2' as const] } }
    const vacancy = leadAt(['presentation'], 2, {
      skills: { ...skills, [lead]: { use: 'essential', stages: ['presentation'] } },
    })
    const partsIn = (round: InterviewStage) =>
      interviewTime(withAssessment(vacancy), round).parts.map(({ name }) => name)
    expect(partsIn('interview')).toContain('Presentation')
    expect(partsIn('interview-2')).not.toContain('Presentation')
  })

  test('leaves out a part without minutes', () => {
    const parts = (time: TimePlan) =>
      interviewTime(withAssessment(aVacancy(withInterview({ time }))), 'interview').parts.map(({ name }) => name)
    expect(parts({ warmUp: 0 })).toEqual(parts({}).filter((name) => name !== 'Warm-up, not scored'))
    expect(parts({ warmUp: 1 })).toEqual(parts({}))
  })

  test('without minutes for a criterion has nothing to cut, however long the rest is', () => {
    const vacancy = aVacancy(withInterview({ time: { question: 0, opening: 90 } }))
    const { used, over, cut } = interviewTime(withAssessment(vacancy), 'interview')
    expect(used).toBeGreaterThan(90)
    expect([over, cut]).toEqual([used - 60, []])
  })

  test('that is exactly full is not too long', () => {
    const vacancy = aVacancy(withInterview({ time: { total: 57 } }))
    expect(interviewTime(withAssessment(vacancy), 'interview')).toMatchObject({ used: 57, over: 0, cut: [] })
  })
})

import { expect, test } from 'vitest'
import { minutesOf } from '../../app/domain/assessment/interview-time'
import { choicesSchema, type Post } from '../../app/domain/vacancy/choices'
import { roundType } from '../../app/domain/vacancy/rounds'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { shownBy } from '../../app/forms/page'
import { planPage } from '../../app/forms/plan'
import { aVacancy } from '../support/build'
import { usual, withInterview } from '../support/plan'
import { refused, typed } from '../support/typed'

async function after(vacancy: VacancyContext, change: Record<string, string>): Promise<VacancyContext> {
  const sent = Object.fromEntries(Object.entries(change).map(([name, text]) => [name, [text]]))
  const value = await typed(planPage, vacancy, { ...shownBy(planPage, vacancy), ...sent })
  const choices = choicesSchema.parse(JSON.parse(JSON.stringify({ ...vacancy.choices, ...value })))
  return { ...vacancy, choices }
}

const two: Post = { interviewRounds: 2 }

test('what counted for every round becomes each round’s own, and counts as before', async () => {
  const old = aVacancy({ post: { ...two, interviewType: 'Video' }, ...withInterview({ time: { total: 45 } }) })
  const saved = await after(old, { 'rounds.interview-2.type': 'Telephone' })
  expect(saved.choices.post).toEqual(two)
  expect(saved.choices.interview.time).toBeUndefined()
  expect(saved.choices.interview.rounds).toEqual([
    { type: 'Video', time: { total: 45 } },
    { type: 'Telephone', time: { total: 45 } },
  ])
  expect(minutesOf(saved, 'interview-2')).toEqual(minutesOf(old, 'interview-2'))
  expect(roundType(await after(saved, { 'rounds.interview-2.type': '' }), 'interview-2')).toBeUndefined()
})

test('minutes of a round are its own, and usual ones are not kept', async () => {
  const saved = await after(aVacancy({ post: two }), { 'rounds.interview-2.time.question': '12' })
  expect(saved.choices.interview.rounds).toEqual([{}, { time: { question: 12 } }])
  expect(minutesOf(saved, 'interview').question).toBe(usual.policy.panel.time.question)
  const usually = await after(saved, { 'rounds.interview-2.time.question': '7' })
  expect(usually.choices.interview.rounds).toBeUndefined()
})

test('choices about a round that the post has no longer come back with it', async () => {
  const rounds = [{ type: 'Video' }, { type: 'Telephone' }]
  const saved = await after(aVacancy({ post: { interviewRounds: 1 }, ...withInterview({ rounds }) }), {
    'rounds.interview.type': 'Assessment',
  })
  expect(saved.choices.interview.rounds).toEqual([{ type: 'Assessment' }, { type: 'Telephone' }])
})

test.each([
  ['rounds.interview-2.type', 'Walk', 'Choose the type of the second interview'],
  [
    'rounds.interview.time.total',
    'long',
    'First interview: the minutes for “The whole interview” must be a whole number from 0 to 240',
  ],
])('%s of “%s” is refused', async (field, text, message) => {
  const vacancy = aVacancy({ post: two })
  expect(await refused(planPage, vacancy, { ...shownBy(planPage, vacancy), [field]: [text] })).toEqual({
    [field]: [message],
  })
})

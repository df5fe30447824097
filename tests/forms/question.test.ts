import { expect, test } from 'vitest'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import type { InterviewCriterion } from '../../app/domain/assessment/interview-criterion'
import { bankOf } from '../../app/domain/questions/bank'
import { kindCalled } from '../../app/domain/questions/wording'
import type { Choices } from '../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { shownBy } from '../../app/forms/page'
import { questionPage } from '../../app/forms/question'
import { aVacancy, shippedPolicy, shippedRelease } from '../support/build'
import { refused, typed } from '../support/typed'

const levels = shippedRelease.roles[0]?.levels.map(({ slug }) => slug) ?? []
const key = 'technical-skill-service-support'

function criterionOf(vacancy: VacancyContext, wanted = key): InterviewCriterion {
  const found = interviewCriteria(vacancy).find((criterion) => criterion.key === wanted)
  if (!found) throw new Error(`${wanted} is not at interview`)
  return found
}

/** The vacancy after sending the page of a criterion with these changes. */
async function after(vacancy: VacancyContext, change: Record<string, string>, wanted = key): Promise<VacancyContext> {
  const criterion = criterionOf(vacancy, wanted)
  const values = {
    ...shownBy(
      questionPage(() => criterion),
      vacancy,
    ),
    ...Object.fromEntries(Object.entries(change).map(([k, v]) => [k, [v]])),
  }
  const kept = await typed(
    questionPage(() => criterion),
    vacancy,
    values,
  )
  return { ...vacancy, choices: { ...vacancy.choices, ...kept } }
}

/** Every skill, a behaviour and a strength at interview. */
function everything(level: string): VacancyContext {
  const skills: Choices['skills'] = Object.fromEntries(
    aVacancy({ level }).level.skills.map(({ skill }) => [skill, { use: 'essential', stages: ['interview'] }]),
  )
  return aVacancy({ level, skills, strengths: ['Catalyst'] })
}

test.each(levels)(
  'each criterion of %s, sent as shown, stays as it was and keeps no wording of its own',
  async (level) => {
    const vacancy = everything(level)
    for (const { key: one } of interviewCriteria(vacancy)) {
      const saved = await after(vacancy, {}, one)
      expect(interviewCriteria(saved)).toEqual(interviewCriteria(vacancy))
      expect(JSON.parse(JSON.stringify(saved.choices.criteria))).toEqual({ [one]: { weight: 1 } })
    }
  },
)

test('wording left alone follows another question that is picked', async () => {
  const vacancy = aVacancy()
  const before = criterionOf(vacancy)
  const focused = criterionOf(await after(vacancy, { picked: 'past-example.1' }))
  expect(focused.question).toBe(before.question.replace(`${before.statements?.[0]}`, `${before.statements?.[1]}`))
  const other = criterionOf(await after(vacancy, { picked: 'situation.0' }))
  expect(other.probes).toEqual(kindCalled('situation', shippedPolicy).probes)
  expect(other.question).toContain(`“${before.statements?.[0]}”. Suppose`)
})

test('a picked question stays picked after the page was sent again', async () => {
  const once = await after(aVacancy(), { picked: 'past-example.1', weight: '2' })
  const again = await after(once, {})
  const twice = criterionOf(again)
  expect(twice.question).toContain(`“${twice.statements?.[1]}”`)
  expect(twice.weight).toBe(2)
  expect(
    shownBy(
      questionPage(() => twice),
      again,
    ).picked,
  ).toEqual(['past-example.1'])
})

test('own wording on one line counts before what is picked, and stays until another question is picked', async () => {
  const own = await after(aVacancy(), {
    question: 'What did you\r\nmend  last?',
    probes: 'Why?\r\n\r\nHow?',
    picked: 'situation.1',
    focus: '1',
  })
  const written = criterionOf(own)
  expect([written.question, written.probes, written.focus]).toEqual(['What did you mend last?', ['Why?', 'How?'], 1])
  expect(
    shownBy(
      questionPage(() => written),
      own,
    ).picked,
  ).toEqual(['written'])
  expect(criterionOf(await after(own, { weight: '3' })).question).toBe('What did you mend last?')
  const picked = criterionOf(await after(own, { picked: 'situation.0' }))
  expect(picked.question).toContain('Suppose')
  expect(picked.probes).toEqual(kindCalled('situation', shippedPolicy).probes)
})

test('a question of the department’s own is copied with its probes, and is shown as picked', async () => {
  const own = {
    id: '0198-own',
    skill: 'service-support',
    level: 'expert' as const,
    kind: 'situation',
    focus: 1,
    text: 'A service is down. What do you do?',
    probes: ['Why?'],
    retired: false,
    version: 1,
  }
  const vacancy = { ...aVacancy(), bank: bankOf([], [own]) }
  const saved = await after(vacancy, { picked: own.id })
  expect(criterionOf(saved)).toMatchObject({ question: own.text, probes: own.probes, focus: 1 })
  expect(shownBy(questionPage(criterionOf), saved).picked).toEqual([own.id])
  expect(criterionOf({ ...saved, bank: undefined }).question).toBe(own.text)
})

test('a second statement is another one than the first', async () => {
  const vacancy = aVacancy()
  const criterion = criterionOf(vacancy)
  expect(criterionOf(await after(vacancy, { second: '1' })).second).toBe(1)
  const values = {
    ...shownBy(
      questionPage(() => criterion),
      vacancy,
    ),
    second: ['0'],
  }
  expect(
    Object.keys(
      await refused(
        questionPage(() => criterion),
        vacancy,
        values,
      ),
    ),
  ).toEqual(['second'])
})

test('emptied wording goes back to ours', async () => {
  const own = await after(aVacancy(), { question: 'What did you mend last?', probes: 'Why?' })
  const emptied = criterionOf(await after(own, { question: '', probes: '' }))
  expect([emptied.question, emptied.probes]).toEqual([criterionOf(aVacancy()).question, criterionOf(aVacancy()).probes])
})

test('one criterion’s page leaves the others’ choices alone', async () => {
  const other: Choices['criteria'] = { 'behaviour-working-together': { weight: 3 } }
  const saved = await after(aVacancy({ criteria: other }), { weight: '2' })
  expect(saved.choices.criteria).toMatchObject({ ...other, [key]: { weight: 2 } })
})

test.each([
  ['weight', '0', 'The weight must be a whole number from 1 to 3'],
  ['weight', '4', 'The weight must be a whole number from 1 to 3'],
  ['picked', 'riddle', 'Choose a question'],
  ['probes', Array.from({ length: 11 }, () => 'Why?').join('\n'), 'Enter 10 probes or fewer'],
])('%s of “%s” is refused', async (field, text, message) => {
  const vacancy = aVacancy()
  const criterion = criterionOf(vacancy)
  expect(
    await refused(
      questionPage(() => criterion),
      vacancy,
      {
        ...shownBy(
          questionPage(() => criterion),
          vacancy,
        ),
        [field]: [text],
      },
    ),
  ).toEqual({
    [field]: [message],
  })
})

test('a statement that the skill does not have cannot be asked about', async () => {
  const vacancy = aVacancy()
  const criterion = criterionOf(vacancy)
  const errors = await refused(
    questionPage(() => criterion),
    vacancy,
    {
      ...shownBy(
        questionPage(() => criterion),
        vacancy,
      ),
      focus: ['2'],
    },
  )
  expect(Object.keys(errors)).toEqual(['focus'])
})

test('own words that are chosen and left empty are asked for; emptied ones give way to ours', async () => {
  const vacancy = aVacancy()
  const criterion = criterionOf(vacancy)
  const sent = {
    ...shownBy(
      questionPage(() => criterion),
      vacancy,
    ),
    picked: ['written'],
    question: [''],
  }
  expect(
    await refused(
      questionPage(() => criterion),
      vacancy,
      sent,
    ),
  ).toEqual({ question: ['Enter your question'] })
  const own = await after(vacancy, { picked: 'written', question: 'Why?' })
  expect(criterionOf(own).question).toBe('Why?')
  expect(criterionOf(await after(own, { question: '' })).question).toBe(criterion.question)
})

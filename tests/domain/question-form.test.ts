import { expect, test } from 'vitest'
import type { Choices } from '../../app/domain/choices'
import { type InterviewCriterion, interviewCriteria } from '../../app/domain/interview'
import { questionForm, questionValues } from '../../app/domain/question-form'
import type { Slice } from '../../app/domain/vacancy'
import { aVacancy, shippedPacks, shippedRelease } from '../build'
import { refused, typed } from './typed'

const levels = shippedRelease.roles[0]?.levels.map(({ slug }) => slug) ?? []
const key = 'technical-skill-service-support'

function criterionOf(slice: Slice, wanted = key): InterviewCriterion {
  const found = interviewCriteria(slice).find((one) => one.key === wanted)
  if (!found) throw new Error(`${wanted} is not at interview`)
  return found
}

/** The vacancy after the page of a criterion was sent with these changes. */
async function after(slice: Slice, change: Record<string, string>, wanted = key): Promise<Slice> {
  const criterion = criterionOf(slice, wanted)
  const values = {
    ...questionValues(criterion),
    ...Object.fromEntries(Object.entries(change).map(([k, v]) => [k, [v]])),
  }
  const kept = await typed(questionForm(slice, criterion), values)
  return { ...slice, choices: { ...slice.choices, ...kept } }
}

/** Every skill, a behaviour and a strength at interview. */
function everything(level: string): Slice {
  const skills: Choices['skills'] = Object.fromEntries(
    aVacancy({ level }).level.skills.map(({ skill }) => [skill, { use: 'essential', stages: ['interview'] }]),
  )
  return aVacancy({ level, skills, strengths: ['Catalyst'] })
}

test.each(levels)(
  'each criterion of %s, sent as shown, stays as it was and keeps no wording of its own',
  async (level) => {
    const slice = everything(level)
    for (const { key: one } of interviewCriteria(slice)) {
      const saved = await after(slice, {}, one)
      expect(interviewCriteria(saved)).toEqual(interviewCriteria(slice))
      expect(JSON.parse(JSON.stringify(saved.choices.criteria))).toEqual({ [one]: { weight: 1 } })
    }
  },
)

test('wording left alone follows another statement and another kind', async () => {
  const slice = aVacancy()
  const before = criterionOf(slice)
  const focused = criterionOf(await after(slice, { focus: '1' }))
  expect(focused.question).toBe(before.question.replace(`${before.statements?.[0]}`, `${before.statements?.[1]}`))
  const situation = shippedPacks.questions.kinds.find(({ slug }) => slug === 'situation')
  const other = criterionOf(await after(slice, { kind: 'situation' }))
  expect(other.probes).toEqual(situation?.probes)
  expect(other.question).toBe(situation?.question.replace('{{statement}}', `${before.statements?.[0]}`))
})

test('wording left alone still follows after the page was sent twice', async () => {
  const once = await after(aVacancy(), { weight: '2' })
  const twice = criterionOf(await after(once, { focus: '1' }))
  expect(twice.question).toContain(`“${twice.statements?.[1]}”`)
  expect(twice.weight).toBe(2)
})

test('own wording stays through another statement and kind, on one line', async () => {
  const own = await after(aVacancy(), { question: 'What did you\r\nmend  last?', probes: 'Why?\r\n\r\nHow?' })
  expect(criterionOf(own).question).toBe('What did you mend last?')
  const moved = criterionOf(await after(own, { focus: '1', kind: 'situation' }))
  expect([moved.question, moved.probes, moved.focus, moved.kind]).toEqual([
    'What did you mend last?',
    ['Why?', 'How?'],
    1,
    'situation',
  ])
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
  ['kind', 'riddle', 'Choose a kind of question'],
  ['probes', Array.from({ length: 11 }, () => 'Why?').join('\n'), 'Enter 10 probes or fewer'],
])('%s of “%s” is refused', async (field, text, message) => {
  const slice = aVacancy()
  const criterion = criterionOf(slice)
  expect(await refused(questionForm(slice, criterion), { ...questionValues(criterion), [field]: [text] })).toEqual({
    [field]: [message],
  })
})

test('a statement that the skill does not have cannot be asked about', async () => {
  const slice = aVacancy()
  const criterion = criterionOf(slice)
  const errors = await refused(questionForm(slice, criterion), { ...questionValues(criterion), focus: ['2'] })
  expect(Object.keys(errors)).toEqual(['focus'])
})

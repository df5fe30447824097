import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedQuestions } from '../../app/domain/assessment/asked-questions'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import { emptyBank } from '../../app/domain/questions/bank'
import {
  type BankFilter,
  bankGaps,
  bankGroups,
  readBankFilter,
  waitingQuestions,
} from '../../app/domain/questions/bank-view'
import { findBankQuestion } from '../../app/forms/bank'
import { currentFramework } from '../../app/models/framework.server'
import { addQuestion, readBank, saveQuestion } from '../../app/models/question-bank.server'
import { questionUses } from '../../app/models/question-use.server'
import { sourceOf } from '../../app/models/request-context.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const role = 'development-operations-devops-engineer'
const place = { skill: 'service-support', level: 'expert' } as const
const key = 'technical-skill-service-support'
const roleLevel = `${role}/senior-devops-engineer`
const nothing: BankFilter = { skill: '', level: '', kind: '', roleLevel: '' }
const own = { kind: 'situation', text: 'A service is down. What now?', probes: ['Why?'], retired: false }

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

async function groupsOf(filter: Partial<BankFilter>) {
  const { release } = await currentFramework(context)
  return bankGroups({ ...nothing, ...filter }, { ...sourceOf(context), release, bank: await readBank(context) })
}

async function findQuestion(question: string) {
  const found = findBankQuestion({ ...place, question }, shippedRelease, sourceOf(context), await readBank(context))
  if (!found) throw new Error(`No question ${question}`)
  return found.question
}

async function firstQuestion(id: string) {
  return interviewCriteria((await getVacancy(context, id)).vacancy).find((criterion) => criterion.key === key)?.question
}

test('a bank in which nobody has written lists nothing until a skill or a role level is chosen', async () => {
  expect(await groupsOf({})).toEqual([])
  const [group, ...others] = await groupsOf(place)
  expect([group?.skill, group?.level, others]).toEqual(['service-support', 'expert', []])
  expect(group?.questions.length).toBeGreaterThanOrEqual(3)
  expect(await groupsOf({ skill: 'service-support', kind: 'situation' })).toHaveLength(4)
})

test('a role level has the skills that it needs at its levels, and no gaps at first', async () => {
  const groups = await groupsOf({ roleLevel })
  const needs = shippedRelease.roles[0]?.levels.find(({ slug }) => slug === 'senior-devops-engineer')?.skills
  expect(groups.map(({ skill, level }) => `${skill} ${level}`).toSorted()).toEqual(
    needs?.map(({ skill, level }) => `${skill} ${level}`).toSorted(),
  )
  expect(bankGaps(groups)).toEqual([])
})

test('an own question is listed, used by a vacancy that picks its words, and counted there', async () => {
  const id = await addQuestion(context, place, own)
  const vacancyId = await createVacancy(context, role, 'senior-devops-engineer', 'SEO')
  const { vacancy, version } = await getVacancy(context, vacancyId)
  const criteria = { [key]: { question: own.text } }
  await saveVacancy(context, vacancyId, version, { choices: { ...vacancy.choices, criteria } })
  const [group] = await groupsOf({})
  expect(group?.questions).toMatchObject([{ id, ...own }])
  const usesOf = await questionUses(context, await readBank(context))
  expect(usesOf({ ...place, text: own.text })).toMatchObject([{ id: vacancyId }])
  expect(usesOf({ ...place, text: 'Another one?' })).toEqual([])
})

test('a vacancy that follows the bank asks a reworded question in its new words, and not one that is retired', async () => {
  const vacancy = await createVacancy(context, role, 'senior-devops-engineer', 'SEO')
  const asked = await firstQuestion(vacancy)
  const [made] = (await groupsOf(place))[0]?.questions.filter(({ text }) => text === asked) ?? []
  if (!made) throw new Error('The bank has no such question')
  expect(made.text).toBe(asked)
  expect(await saveQuestion(context, place, made, 0, { text: 'In our words?', probes: ['So?'], retired: false })).toBe(
    'saved',
  )
  expect(await firstQuestion(vacancy)).toBe('In our words?')
  const reworded = await findQuestion(made.value)
  await saveQuestion(context, place, reworded, 1, { text: 'In our words?', probes: ['So?'], retired: true })
  expect(await firstQuestion(vacancy)).not.toBe('In our words?')
  expect(askedQuestions((await getVacancy(context, vacancy)).vacancy).map(({ text }) => text)).not.toContain(asked)
})

test('a question that says again what was made leaves nothing behind', async () => {
  const made = await findQuestion('written-1')
  await saveQuestion(context, place, made, 0, { text: 'In our words?', probes: ['So?'], retired: false })
  const reworded = await findQuestion('written-1')
  await saveQuestion(context, place, reworded, 1, { text: made.text, probes: made.probes, retired: false })
  expect(await readBank(context)).toEqual(emptyBank)
})

test('whoever saves second is told so, and nothing is written', async () => {
  const made = await findQuestion('written-1')
  const id = await addQuestion(context, place, own)
  const written = await findQuestion(id)
  const words = { text: 'First', probes: [], retired: false }
  expect(await saveQuestion(context, place, made, 0, words)).toBe('saved')
  expect(await saveQuestion(context, place, written, 1, words)).toBe('saved')
  const before = await readBank(context)
  expect(await saveQuestion(context, place, made, 0, { ...words, text: 'Second' })).toBe('conflict')
  expect(await saveQuestion(context, place, written, 1, { ...words, text: 'Second' })).toBe('conflict')
  expect(await readBank(context)).toEqual(before)
})

test('a skill with fewer than three questions in use is a gap', async () => {
  const values = (await groupsOf(place))[0]?.questions.map(({ value }) => value) ?? []
  for (const value of values.slice(2)) {
    const question = await findQuestion(value)
    await saveQuestion(context, place, question, 0, { text: question.text, probes: question.probes, retired: true })
  }
  const gaps = bankGaps(await groupsOf({ roleLevel }))
  expect(gaps.map(({ skill }) => skill)).toEqual(['service-support'])
  await addQuestion(context, place, own)
  await addQuestion(context, place, { ...own, text: 'And then?' })
  expect(bankGaps(await groupsOf({ roleLevel }))).toEqual([])
})

test('words for which the release has no place wait for one', async () => {
  await addQuestion(context, place, own)
  await addQuestion(context, { skill: 'juggling', level: 'expert' }, { ...own, text: 'How many balls?' })
  const made = await findQuestion('written-1')
  const gone = { ...made, base: 'What was asked before.' }
  await saveQuestion(context, place, gone, 0, { text: 'In other words?', probes: [], retired: false })
  const waiting = waitingQuestions({ ...sourceOf(context), release: shippedRelease, bank: await readBank(context) })
  expect(waiting.map(({ text }) => text)).toEqual(['In other words?', 'How many balls?'])
})

test('an address with names that the release does not have filters nothing', () => {
  const query = new URLSearchParams('skill=juggling&level=master&kind=riddle&roleLevel=a/b')
  expect(readBankFilter(query, shippedRelease, context.policy)).toEqual(nothing)
  const known = { ...place, kind: 'situation', roleLevel }
  expect(readBankFilter(new URLSearchParams(known), shippedRelease, context.policy)).toEqual(known)
})

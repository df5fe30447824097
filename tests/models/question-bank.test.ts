import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { askedQuestions } from '../../app/domain/assessment/asked-questions'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import { keepWords, questionPicks } from '../../app/domain/assessment/question-choice'
import { bankQuestions, emptyBank, isReworded } from '../../app/domain/questions/bank'
import {
  type BankFilter,
  bankGaps,
  bankGroups,
  readBankFilter,
  waitingQuestions,
} from '../../app/domain/questions/bank-view'
import type { Place } from '../../app/domain/questions/place'
import type { Choices } from '../../app/domain/vacancy/choices'
import { findBankQuestion } from '../../app/forms/bank-place'
import { addQuestion, bankSource, readBank, saveQuestion } from '../../app/models/question-bank.server'
import { questionUses } from '../../app/models/question-use.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const role = 'development-operations-devops-engineer'
const place = { subject: 'skill', slug: 'service-support', level: 'expert' } as const
const subject = 'skill/service-support'
const key = 'technical-skill-service-support'
const roleLevel = `${role}/senior-devops-engineer`
const nothing: BankFilter = { subject: '', level: '', kind: '', roleLevel: '' }
const own = { kind: 'situation', text: 'A service is down. What now?', probes: ['Why?'], retired: false }

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

async function groupsOf(filter: Partial<BankFilter>) {
  return bankGroups({ ...nothing, ...filter }, await bankSource(context))
}

async function findQuestion(question: string, at: Place = place) {
  const found = findBankQuestion({ ...at, level: at.level || 'any', question }, await bankSource(context))
  if (!found) throw new Error(`No question ${question}`)
  return found.question
}

async function firstQuestion(id: string) {
  return interviewCriteria((await getVacancy(context, id)).vacancy).find((criterion) => criterion.key === key)?.question
}

test('a bank in which nobody has written lists nothing until a skill or a role level is chosen', async () => {
  expect(await groupsOf({})).toEqual([])
  const [group, ...others] = await groupsOf({ subject, level: 'expert' })
  expect([group?.topic.slug, group?.topic.level, others]).toEqual(['service-support', 'expert', []])
  expect(group?.questions.length).toBeGreaterThanOrEqual(3)
  expect(await groupsOf({ subject, kind: 'situation' })).toHaveLength(4)
})

test('a role level has the skills that it needs at its levels, and no gaps at first', async () => {
  const groups = await groupsOf({ roleLevel })
  const needs = shippedRelease.roles[0]?.levels.find(({ slug }) => slug === 'senior-devops-engineer')?.skills
  expect(groups.map(({ topic }) => `${topic.slug} ${topic.level}`).toSorted()).toEqual(
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
  const [made] = (await groupsOf({ subject, level: 'expert' }))[0]?.questions.filter(({ text }) => text === asked) ?? []
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
  const values = (await groupsOf({ subject, level: 'expert' }))[0]?.questions.map(({ value }) => value) ?? []
  for (const value of values.slice(2)) {
    const question = await findQuestion(value)
    await saveQuestion(context, place, question, 0, { text: question.text, probes: question.probes, retired: true })
  }
  const gaps = bankGaps(await groupsOf({ roleLevel }))
  expect(gaps.map(({ topic }) => topic.slug)).toEqual(['service-support'])
  await addQuestion(context, place, own)
  await addQuestion(context, place, { ...own, text: 'And then?' })
  expect(bankGaps(await groupsOf({ roleLevel }))).toEqual([])
})

test('words for which the release has no place wait for one', async () => {
  await addQuestion(context, place, own)
  await addQuestion(context, { ...place, slug: 'juggling' }, { ...own, text: 'How many balls?' })
  const made = await findQuestion('written-1')
  const gone = { ...made, base: 'What was asked before.' }
  await saveQuestion(context, place, gone, 0, { text: 'In other words?', probes: [], retired: false })
  const waiting = waitingQuestions(await bankSource(context))
  expect(waiting.map(({ text }) => text)).toEqual(['In other words?', 'How many balls?'])
})

test('an address with names that nothing has filters nothing, and an older one names a skill', async () => {
  const source = await bankSource(context)
  const filterOf = (query: string | Record<string, string>) => readBankFilter(new URLSearchParams(query), source)
  expect(filterOf('subject=behaviour/juggling&level=master&kind=riddle&roleLevel=a/b')).toEqual(nothing)
  expect(filterOf('skill=juggling')).toEqual(nothing)
  expect(filterOf('skill=service-support&level=expert')).toEqual({ ...nothing, subject, level: 'expert' })
  for (const known of [
    { subject, level: 'expert', kind: 'situation', roleLevel },
    { subject: 'behaviour/leadership', level: '3', kind: 'leading-others', roleLevel: '' },
    { subject: 'strength/adaptable', level: '', kind: 'strength', roleLevel: '' },
  ])
    expect(filterOf(known)).toEqual(known)
  const behaviour = { ...nothing, subject: 'behaviour/leadership' }
  expect(filterOf({ ...behaviour, level: 'expert', roleLevel })).toEqual(behaviour)
  expect(filterOf({ ...nothing, subject, level: '3' })).toEqual({ ...nothing, subject })
})

const leadership = { subject: 'behaviour', slug: 'leadership', level: '3' } as const
const adaptable = { subject: 'strength', slug: 'adaptable', level: '' } as const
const kindHearted = { ...adaptable, slug: 'kind-hearted' }

async function vacancyWith(change: Partial<Choices>) {
  return createVacancy(context, role, 'senior-devops-engineer', 'SEO', change)
}

async function askedAbout(id: string, criterion: string) {
  return interviewCriteria((await getVacancy(context, id)).vacancy).find(({ key }) => key === criterion)
}

async function picksOf(id: string, criterion: string) {
  const { vacancy } = await getVacancy(context, id)
  const found = interviewCriteria(vacancy).find(({ key }) => key === criterion)
  return found ? questionPicks(vacancy, found).map(({ text }) => text) : []
}

test('behaviours are listed by band of grades, strengths where somebody wrote about them or an entry names them', async () => {
  const behaviours = await groupsOf({ subject: 'behaviour/leadership' })
  expect(behaviours.map(({ topic }) => topic.level)).toEqual(['1', '2', '3', '4'])
  expect(behaviours.map(({ inUse }) => inUse)).toEqual([3, 3, 3, 3])
  const strengths = async () => {
    const { topics } = await bankSource(context)
    return topics.all.filter((topic) => topic.subject === 'strength').map(({ name }) => name)
  }
  expect(await strengths()).toHaveLength(38)
  expect(await strengths()).not.toContain('Kind hearted')
  await addQuestion(context, kindHearted, { ...own, kind: 'strength' })
  expect(await strengths()).toContain('Kind hearted')
  expect(await groupsOf({})).toMatchObject([{ topic: kindHearted, inUse: 4, questions: [{ text: own.text }] }])
})

test.each([
  ['a behaviour', leadership, { behaviours: [{ slug: 'leadership', stages: ['interview'] }] }, 'behaviour-leadership'],
  ['a strength', adaptable, { strengths: ['Adaptable'] }, 'strength-adaptable'],
  ['a strength that we did not write about', kindHearted, { strengths: ['Kind-hearted'] }, 'strength-kind-hearted'],
] as const)('a vacancy follows the bank about %s: reworded, retired and own questions', async (_, at, change, key) => {
  const id = await vacancyWith(structuredClone(change) as unknown as Partial<Choices>)
  if (at === kindHearted) await addQuestion(context, at, { ...own, text: 'Another?', kind: 'strength' })
  const [first, second] = await picksOf(id, key)
  const value = at === kindHearted ? 'strength.0' : 'written-1'
  const ours = await findQuestion(value, at)
  await saveQuestion(context, at, ours, 0, { text: 'In our words?', probes: ['So?'], retired: false })
  expect(await askedAbout(id, key)).toMatchObject({ question: 'In our words?', probes: ['So?'] })
  expect(await picksOf(id, key)).toContain('In our words?')
  const { bank } = await bankSource(context)
  const uses = async (text: string) => (await questionUses(context, bank))({ ...at, text })
  expect(await uses('In our words?')).toMatchObject([{ id }])
  await saveQuestion(context, at, await findQuestion(value, at), 1, {
    text: 'In our words?',
    probes: ['So?'],
    retired: true,
  })
  const asked = await askedAbout(id, key)
  expect(asked?.question).not.toMatch(/In our words/)
  expect(asked?.question).not.toBe(first)
  expect(await picksOf(id, key)).not.toContain('In our words?')
  if (at === kindHearted) expect([asked?.question, first]).toEqual([second, expect.stringContaining('“Kind-hearted”')])
  await addQuestion(context, at, own)
  expect(await picksOf(id, key)).toContain(own.text)
  const { vacancy, version } = await getVacancy(context, id)
  const picked = keepWords(vacancy, key, { question: own.text, probes: own.probes, kind: own.kind, about: [] })
  await saveVacancy(context, id, version, { choices: { ...vacancy.choices, criteria: { [key]: picked } } })
  expect(await askedAbout(id, key)).toMatchObject({ question: own.text, questionKind: own.kind })
  expect(await uses(own.text)).toMatchObject([{ id }])
})

test('a made question about a strength counts as used in the spelling of each vacancy', async () => {
  await addQuestion(context, kindHearted, { ...own, kind: 'strength' })
  for (const name of ['Kind-hearted', 'kind hearted']) await vacancyWith({ strengths: [name] })
  const { bank } = await bankSource(context)
  const { text } = await findQuestion('strength.0', kindHearted)
  expect((await questionUses(context, bank))({ ...kindHearted, text })).toHaveLength(2)
})

test('owner and day are kept with an own question, a rewording, and one of ours in our own words', async () => {
  const agreed = { owner: 'Head of Delivery', agreedOn: '2026-09-03' }
  const id = await addQuestion(context, place, { ...own, ...agreed })
  const ours = await findQuestion('written-1')
  await saveQuestion(context, place, ours, 0, { text: ours.text, probes: ours.probes, retired: false, ...agreed })
  expect(await findQuestion(id)).toMatchObject(agreed)
  const kept = await findQuestion('written-1')
  expect(kept).toMatchObject({ ...agreed, version: 1 })
  expect(isReworded(kept)).toBe(false)
  expect((await groupsOf({}))[0]?.questions.map(({ owner }) => owner)).toEqual([agreed.owner, agreed.owner])
  await saveQuestion(context, place, await findQuestion(id), 1, own)
  expect(await findQuestion(id)).toMatchObject({ owner: undefined, agreedOn: undefined, version: 2 })
  await saveQuestion(context, place, kept, 1, { text: ours.text, probes: ours.probes, retired: false })
  expect((await readBank(context)).rewordings).toEqual([])
})

test('the kind of an own question is changed', async () => {
  const id = await addQuestion(context, place, own)
  await saveQuestion(context, place, await findQuestion(id), 1, { ...own, kind: 'explanation' })
  expect(await findQuestion(id)).toMatchObject({ kind: 'explanation', version: 2 })
})

test('the uses of questions are looked up again after a save, and only then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-uses-'))
  const onDisk = openContext(join(folder, 'a.sqlite'))
  onTestFinished(async () => {
    await onDisk.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await seedFramework(onDisk)
  const find = async () => questionUses(onDisk, (await bankSource(onDisk)).bank)
  const first = await find()
  expect(await find()).toBe(first)
  await createVacancy(onDisk, role, 'senior-devops-engineer', 'SEO')
  const second = await find()
  const { topics, bank, ...source } = await bankSource(onDisk)
  const topic = topics.find(place)
  const texts = topic ? bankQuestions(topic, undefined, source, bank).map(({ text }) => text) : []
  expect(texts.map((text) => first({ ...place, text }).length)).toEqual(texts.map(() => 0))
  expect(texts.flatMap((text) => second({ ...place, text }))).toHaveLength(1)
})

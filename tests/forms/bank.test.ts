import { expect, test } from 'vitest'
import { skillBySlug } from '../../app/domain/framework/release'
import { type BankQuestion, bankOf, bankQuestions, emptyBank, type OwnQuestion } from '../../app/domain/questions/bank'
import { skillTopic, strengthTopic, type Topic } from '../../app/domain/questions/topic'
import { topicsOf } from '../../app/domain/questions/topics'
import { bankQuestionPage, newQuestionPage } from '../../app/forms/bank'
import { levelsAsked, subjectPage } from '../../app/forms/bank-place'
import type { FormValues } from '../../app/forms/form'
import { readAnswers } from '../../app/forms/page'
import { shippedPolicy, shippedQuestions, shippedRelease } from '../support/build'

const policy = shippedPolicy
const today = '2026-11-26'
const own: BankQuestion = {
  id: '1',
  value: 'own-1',
  version: 1,
  retired: false,
  kind: 'past-example',
  about: [],
  text: 'What have you built?',
  probes: ['Why?'],
}
const topic = skillTopic(skillBySlug(shippedRelease, 'prototyping'), 'working')
const probesOf = (slug: string) => policy.questions.kinds.find((kind) => kind.slug === slug)?.probes ?? []
const read = (question: BankQuestion, sent: FormValues = {}, about: Topic = topic) =>
  readAnswers({ text: [question.text], ...sent }, bankQuestionPage, { topic: about, question, policy, today })

test('a question whose follow-ups were emptied has those of its kind', () => {
  expect(read(own).value?.probes).toEqual(probesOf('past-example'))
})

test('a kind that the policy files no longer have has none to go back to, and stays until another is chosen', () => {
  const gone = { ...own, kind: 'no-such-kind' }
  expect(read(gone).errors).toEqual({ probes: [expect.stringMatching(/^Enter the follow-ups: /)] })
  expect(read(gone, { probes: ['So?'] }).value).toMatchObject({ kind: 'no-such-kind', probes: ['So?'] })
  expect(read(gone, { kind: ['situation'] }).value).toMatchObject({ kind: 'situation', probes: probesOf('situation') })
})

test('the kind of an own question changes, and with it the follow-ups that were left as those of the kind', () => {
  const changed = { kind: ['situation'], probes: [probesOf('past-example').join('\n')] }
  expect(read(own, changed).value).toMatchObject({ kind: 'situation', probes: probesOf('situation') })
  expect(read(own, { ...changed, probes: ['Mine?'] }).value).toMatchObject({ kind: 'situation', probes: ['Mine?'] })
  expect(read(own, { kind: ['riddle'] }).errors).toEqual({ kind: ['Choose a kind of question'] })
})

test('a question about a strength can also be of the kind of strengths, and one about a skill cannot', () => {
  const sent = { kind: ['strength'] }
  const { strength } = policy.questions
  expect(read(own, sent, strengthTopic('adaptable')).value).toMatchObject({ kind: 'strength', probes: strength.probes })
  expect(read(own, sent).errors).toEqual({ kind: ['Choose a kind of question'] })
})

test('one of ours keeps its spaces and its kind, and goes back to ours when it is emptied', () => {
  const ours = { ...own, id: undefined, base: 'What  have you built?', baseProbes: ['How?'] }
  expect(read(ours, { text: ['What have you built?'] }).value).toEqual({
    text: 'What  have you built?',
    probes: ['How?'],
    owner: undefined,
    agreedOn: undefined,
  })
  expect(read(ours, { text: [''], kind: ['situation'] }).value).not.toHaveProperty('kind')
})

test('owner and day are optional, and refused where they are too long or not past', () => {
  const on = (day: string, month: string, year: string) => ({
    'agreedOn-day': [day],
    'agreedOn-month': [month],
    'agreedOn-year': [year],
  })
  expect(read(own, { owner: [' Head of  Delivery '], ...on('26', 'November', '2026') }).value).toMatchObject({
    owner: 'Head of Delivery',
    agreedOn: '2026-11-26',
  })
  expect(read(own, { owner: ['  '] }).value).toMatchObject({ owner: undefined, agreedOn: undefined })
  expect(read(own, { owner: ['x'.repeat(121)], ...on('27', '11', '2026') }).errors).toEqual({
    owner: ['The owner must be 120 characters or fewer'],
    agreedOn: ['The date on which it was agreed must be today or in the past'],
  })
  expect(read(own, on('3', '', '2026')).errors).toEqual({
    agreedOn: ['The date on which it was agreed must include a month'],
  })
})

const written = shippedQuestions
const topics = topicsOf(shippedRelease, { policy, written }, [])
const source = { release: shippedRelease, policy, written, topics, bank: emptyBank }
const asked = (address: string) => levelsAsked(new URLSearchParams(address), source)

function add(address: string, sent: FormValues, bank = emptyBank) {
  const page = { ...source, bank, levels: asked(address), level: '', today }
  return readAnswers({ kind: ['situation'], ...sent }, newQuestionPage, page)
}

test('a question that the bank has already is not added again', () => {
  const errors = (text: string, bank = emptyBank) =>
    add('skill=prototyping', { level: ['working'], text: [text] }, bank).errors
  const [first] = bankQuestions(topic, 'management', { policy, written }, emptyBank)
  const twice = { text: ['The question bank has this question already for Prototyping: working'] }
  expect(errors('What have you built?')).toEqual({})
  expect(errors(first?.text ?? '')).toEqual(twice)
  const entry: OwnQuestion = {
    ...{ id: '1', subject: 'skill', slug: 'prototyping', level: 'working', kind: 'situation' },
    ...{ text: 'What have you built?', probes: [], retired: true, version: 1 },
  }
  expect(errors('What have you  built?', bankOf([], [entry]))).toEqual(twice)
})

test('an address names a skill, a behaviour with its grades, or any strength; others name nothing', () => {
  const levels = (address: string) => asked(address).map(({ subject, slug, level }) => [subject, slug, level].join(' '))
  expect(levels('skill=prototyping&level=working')).toEqual(levels('subject=skill/prototyping'))
  expect(levels('subject=behaviour/leadership')).toEqual(
    ['1', '2', '3', '4'].map((band) => `behaviour leadership ${band}`),
  )
  expect(levels('subject=strength/curious')).toEqual(['strength curious '])
  for (const address of [
    '',
    'skill=juggling',
    'subject=behaviour/x',
    'subject=strength/',
    'subject=strength/A%20b',
    'subject=x',
  ])
    expect(levels(address)).toEqual([])
})

test('the level must be one that the subject has; a strength needs none', () => {
  const text = ['What now?']
  expect(add('skill=prototyping', { text, level: ['3'] }).errors).toEqual({ level: ['Choose a skill level'] })
  expect(add('subject=behaviour/leadership', { text }).errors).toEqual({ level: ['Choose the grades'] })
  const behaviour = add('subject=behaviour/leadership', { text, level: ['3'] }).value
  expect(behaviour?.topic).toMatchObject({ subject: 'behaviour', slug: 'leadership', level: '3' })
  const strength = add('subject=strength/adaptable', { text, kind: ['strength'] }).value
  expect(strength).toMatchObject({ topic: { level: '' }, words: { probes: policy.questions.strength.probes } })
})

test('a subject is chosen from the list, or is another strength', () => {
  const chosen = (sent: FormValues) => readAnswers(sent, subjectPage, source)
  expect(chosen({ subject: ['behaviour/leadership'] }).value).toEqual({ subject: 'behaviour', slug: 'leadership' })
  expect(chosen({ subject: [''], strength: ['Kind-hearted'] }).value).toEqual({
    subject: 'strength',
    slug: 'kind-hearted',
  })
  expect(chosen({ subject: [''], strength: [''] }).errors).toEqual({
    subject: ['Choose what the question is about, or enter another strength'],
  })
  expect(chosen({ subject: ['riddle/x'] }).errors).toEqual({ subject: ['Choose from the list'] })
  const wrong = (strength: string, subject = '') => chosen({ subject: [subject], strength: [strength] }).errors.strength
  expect(wrong('Curious', 'skill/prototyping')).toEqual(['Enter another strength or choose from the list, not both'])
  expect(wrong('?')).toEqual(['The name of the strength must have letters'])
  expect(wrong('x'.repeat(1_000))?.[0]).toMatch(/characters or fewer$/)
})

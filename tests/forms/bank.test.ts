import { expect, test } from 'vitest'
import { skillBySlug } from '../../app/domain/framework/release'
import { type BankQuestion, bankOf, bankQuestions, emptyBank } from '../../app/domain/questions/bank'
import { bankQuestionPage, newQuestionPage } from '../../app/forms/bank'
import { readAnswers } from '../../app/forms/page'
import { shippedPolicy, shippedRelease } from '../support/build'

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
const skill = skillBySlug(shippedRelease, 'prototyping')
const read = (question: BankQuestion) =>
  readAnswers({ text: [question.text] }, bankQuestionPage, {
    skill,
    level: 'working',
    statements: [],
    question,
    policy: shippedPolicy,
  })

test('a question whose probes were emptied has those of its kind', () => {
  const [kind] = shippedPolicy.questions.kinds
  expect(read({ ...own, kind: String(kind?.slug) }).value?.probes).toEqual(kind?.probes)
})

test('a kind that the policy files no longer have has none to go back to', () => {
  expect(read({ ...own, kind: 'no-such-kind' }).errors).toEqual({
    probes: [expect.stringMatching(/^Enter the probes: /)],
  })
})

test('a question that the bank has already is not added again', () => {
  const [made] = bankQuestions(skill, 'working', 'management', { policy: shippedPolicy }, emptyBank)
  const asked = { skill: skill.slug, level: 'working' as const }
  const errors = (text: string, bank = emptyBank) => {
    const sent = { skill: [asked.skill], level: [asked.level], kind: [own.kind], text: [text] }
    return readAnswers(sent, newQuestionPage, { release: shippedRelease, policy: shippedPolicy, bank, place: asked })
      .errors
  }
  const twice = { text: ['The question bank has this question already for this skill and level'] }
  expect(errors('What have you built?')).toEqual({})
  expect(errors(made?.text ?? '')).toEqual(twice)
  const withIt = bankOf([], [{ ...own, ...asked, id: '1', focus: undefined, retired: true }])
  expect(errors('What have you  built?', withIt)).toEqual(twice)
})

import { expect, test } from 'vitest'
import { skillBySlug } from '../../app/domain/framework/release'
import { type BankQuestion, bankOf, bankQuestions, emptyBank } from '../../app/domain/questions/bank'
import { newQuestionForm, wordsForm } from '../../app/forms/bank'
import { shippedPolicy, shippedRelease } from '../support/build'

const own: BankQuestion = {
  id: '1',
  value: 'own-1',
  version: 1,
  retired: false,
  kind: 'past-example',
  focus: [],
  text: 'What have you built?',
  probes: ['Why?'],
}
const read = (question: BankQuestion) =>
  wordsForm(question, [], shippedPolicy).safeParse({ text: question.text, probes: '' })

test('a question whose probes were emptied has those of its kind', () => {
  const [kind] = shippedPolicy.questions.kinds
  expect(read({ ...own, kind: String(kind?.slug) }).data?.probes).toEqual(kind?.probes)
})

test('a kind that the data packs no longer have has none to go back to', () => {
  expect(read({ ...own, kind: 'no-such-kind' }).error?.issues).toMatchObject([
    { path: ['probes'], message: expect.stringMatching(/^Enter the probes: /) },
  ])
})

test('a question that the bank has already is not added again', () => {
  const skill = skillBySlug(shippedRelease, 'prototyping')
  const [made] = bankQuestions(skill, 'working', 'management', shippedPolicy, emptyBank)
  const asked = { skill: skill.slug, level: 'working' as const }
  const errors = (text: string, bank = emptyBank) =>
    newQuestionForm(shippedRelease, shippedPolicy, bank)
      .safeParse({ ...asked, kind: own.kind, text, probes: '' })
      .error?.issues.map(({ path, message }) => [path.join('.'), message])
  const twice = [['text', 'The question bank has this question already for this skill and level']]
  expect(errors('What have you built?')).toBeUndefined()
  expect(errors(made?.text ?? '')).toEqual(twice)
  const withIt = bankOf([], [{ ...own, ...asked, id: '1', focus: undefined, retired: true }])
  expect(errors('What have you  built?', withIt)).toEqual(twice)
})

import { expect, test } from 'vitest'
import { wordsForm } from '../../app/domain/bank-form'
import type { BankQuestion } from '../../app/domain/question-bank'
import { shippedPacks } from '../build'

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
  wordsForm(question, [], shippedPacks).safeParse({ text: question.text, probes: '' })

test('a question whose probes were emptied has those of its kind', () => {
  const [kind] = shippedPacks.questions.kinds
  expect(read({ ...own, kind: String(kind?.slug) }).data?.probes).toEqual(kind?.probes)
})

test('a kind that the data packs no longer have has none to go back to', () => {
  expect(read({ ...own, kind: 'no-such-kind' }).error?.issues).toMatchObject([
    { path: ['probes'], message: expect.stringMatching(/^Enter the probes: /) },
  ])
})

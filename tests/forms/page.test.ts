import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { oneOf, optionalText, text, wholeNumber } from '../../app/forms/form'
import { definePage, type FieldName, type FieldsOf, inputParts, readAnswers } from '../../app/forms/page'
import { parseForm, readForm } from '../../app/forms/read.server'
import { sentBy } from '../support/typed'

const date = z
  .object({ day: optionalText, month: optionalText })
  .transform(({ day, month }) => `${month}-${day}`)
  .register(inputParts, ['day', 'month'])

const page = definePage({
  fields: (skills: string[]) => ({
    name: optionalText,
    skills: Object.fromEntries(skills.map((skill) => [skill, { use: oneOf(['yes', 'no'], `Choose ${skill}`) }])),
    time: { total: wholeNumber('Minutes', 10, 90), parts: wholeNumber('Parts', 1, 9).optional() },
    start: date,
  }),
  read: () => ({ 'time.total': ['60'] }),
  write: ({ name, skills, time, start }, _, wrong) => {
    if (time.parts && time.parts > time.total / 10) wrong('time.parts', 'Have fewer parts')
    return { name, skills, time, start }
  },
})

test('a page reads what its fields say, nested like them', () => {
  const sent = {
    name: [' Ann '],
    'skills.a.use': ['yes'],
    'time.total': ['30'],
    'start-day': ['1'],
    'start-month': ['5'],
  }
  expect(readAnswers(sent, page, ['a'])).toEqual({
    errors: {},
    value: { name: 'Ann', skills: { a: { use: 'yes' } }, time: { total: 30, parts: undefined }, start: '5-1' },
  })
  expect(readAnswers({ 'time.total': ['30'] }, page, []).value?.skills).toEqual({})
})

test('wrong fields, and answers that do not fit each other, are named at once', () => {
  const sent = { name: ['x'.repeat(20_001)], 'skills.a.use': ['yes'], 'time.total': ['5'], 'time.parts': ['7'] }
  expect(readAnswers(sent, page, ['a'])).toEqual({
    errors: {
      name: ['This must be 20,000 characters or fewer'],
      'time.total': ['Minutes must be a whole number from 10 to 90'],
      // The wrong total counts as the 60 minutes that were shown.
      'time.parts': ['Have fewer parts'],
    },
    value: expect.objectContaining({ name: undefined, time: { total: 60, parts: 7 } }),
  })
})

test('without a value for a field, what the answers come to is not asked', () => {
  expect(readAnswers({ 'time.parts': ['9'], 'time.total': ['30'] }, page, ['a', 'b'])).toEqual({
    errors: { 'skills.a.use': ['Choose a'], 'skills.b.use': ['Choose b'] },
  })
})

test('a field is called by its path, and another name does not compile', () => {
  expectTypeOf<FieldName<FieldsOf<typeof page>>>().toEqualTypeOf<
    'name' | `skills.${string}.use` | 'time.total' | 'time.parts' | 'start'
  >()
})

const texts = definePage({
  fields: () => ({ text, name: optionalText }),
  read: () => ({}),
  write: (answers) => answers,
})
const parsed = async (typed: string) =>
  parseForm(await readForm(sentBy({ text: [typed], name: ['n'] })), texts, undefined)

test('a text has 20,000 characters at most, counted after cleaning, and comes back as typed', async () => {
  expect(await parsed('x'.repeat(20_000))).toHaveProperty('value')
  expect(await parsed('x'.repeat(20_000) + '\u200B'.repeat(50))).toHaveProperty('value')
  const long = 'x'.repeat(20_001)
  expect(await parsed(long)).toEqual({
    result: {
      values: expect.objectContaining({ text: [long], name: ['n'] }),
      errors: { text: ['This must be 20,000 characters or fewer'] },
      conflict: false,
    },
  })
})

test('a text has no more marks than a document can show', async () => {
  const usual = 'Lead the *platform* team [place to be confirmed]: R&D, C# and a_b.\n'.repeat(200)
  expect(await parsed(usual)).toHaveProperty('value')
  const marks = '*_'.repeat(9000)
  expect(await parsed(marks)).toEqual({
    result: {
      values: expect.objectContaining({ text: [marks] }),
      errors: { text: ['This has 18,000 marks such as *, [, | and \\, more than can be shown: use 600 or fewer'] },
      conflict: false,
    },
  })
})

import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inTurns } from '../../app/config/turns.server'
import { questionFile } from '../../app/documents/question-file.server'
import { skillLevelNames } from '../../app/domain/framework/release'
import { type Bank, type OwnQuestion, type QuestionRewording, rewordable } from '../../app/domain/questions/bank'
import { readBankFile } from '../../app/domain/questions/file'
import { madeQuestions } from '../../app/domain/questions/our-questions'
import { keyOfPlace, type Place } from '../../app/domain/questions/place'
import type { Topic } from '../../app/domain/questions/topic'
import { topicsOf } from '../../app/domain/questions/topics'
import { linesOf } from '../../app/domain/text/lines'
import { submitQuestionFile } from '../../app/forms/question-file.server'
import { saveChanges } from '../../app/models/bank-changes.server'
import { addQuestion, bankSource, readBank, saveQuestion } from '../../app/models/question-bank.server'
import { seedFramework } from '../../app/models/seed.server'
import { cleanText } from '../../app/prose/markdown/clean-text'
import { ownQuestions, questionRewordings } from '../../db/bank-schema'
import { anyText } from '../prose/markdown/any-text'
import { shippedPolicy, shippedQuestions, shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const place = { subject: 'skill', slug: 'service-support', level: 'expert' } as const
const own = { kind: 'situation', text: 'A service is down. What now?', probes: ['Why?'], retired: false }
const source = { policy: shippedPolicy, written: shippedQuestions }
const topics = topicsOf(shippedRelease, source, [])
const made = (topic: Topic) => madeQuestions(topic, 'management', source)
const support = topics.find(place)

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

const exportBank = async () => questionFile(await bankSource(context))

async function exported(): Promise<string> {
  const { name, content } = await exportBank()
  expect(name).toBe('questions.csv')
  return String(content)
}

async function imported(text: string) {
  const body = new FormData()
  body.append('file', new File([text], 'questions.csv', { type: 'text/csv' }))
  return submitQuestionFile(context, new Request('http://127.0.0.1/questions/import', { method: 'POST', body }))
}

/** Replaces the bank, as the forms of other releases may have left it. */
function setBank({ rewordings, own: questions }: Pick<Bank, 'rewordings' | 'own'>) {
  context.store.database.delete(ownQuestions).run()
  context.store.database.delete(questionRewordings).run()
  for (const row of rewordings)
    context.store.database
      .insert(questionRewordings)
      .values({ ...row, updatedAt: '' })
      .run()
  for (const row of questions)
    context.store.database
      .insert(ownQuestions)
      .values({ ...row, updatedAt: '' })
      .run()
}

const starts = fc.constantFrom(
  '',
  '=',
  '+',
  '-1',
  '@',
  '＝',
  '＋1',
  '－',
  '＠',
  "'",
  "''",
  "'=",
  "''＝",
  '"',
  ',',
  ';',
  '- ',
)
const words = fc
  .tuple(starts, anyText)
  .map(([start, text]) =>
    cleanText(start + text)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '')
const probes = fc.array(words, { maxLength: 4 }).map((lines) => linesOf(lines.join('\n')))
const agreement = {
  owner: fc.option(
    words.filter((text) => text.length <= 120),
    { nil: undefined },
  ),
  agreedOn: fc.option(fc.constantFrom('2020-02-29', '2026-11-01'), { nil: undefined }),
}
const said = fc.record({
  text: words,
  probes,
  retired: fc.boolean(),
  version: fc.integer({ min: 1, max: 9 }),
  ...agreement,
})
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    subject: fc.constant('skill' as const),
    slug: fc.constantFrom('service-support', 'prototyping', 'juggling'),
    level: fc.constantFrom(...skillLevelNames),
  }),
  fc.record({
    subject: fc.constant('behaviour' as const),
    slug: fc.constantFrom('leadership', 'juggling'),
    level: fc.constantFrom('1', '3', '7'),
  }),
  fc.record({
    subject: fc.constant('strength' as const),
    slug: fc.constantFrom('adaptable', 'kind-hearted'),
    level: fc.constant(''),
  }),
)
const ownQuestion: fc.Arbitrary<OwnQuestion> = fc
  .tuple(
    said,
    anyPlace,
    fc.record({
      id: fc.uuid({ version: 7 }),
      kind: fc.constantFrom('situation', 'explanation', 'strength', 'riddle'),
      focus: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      // Constants, so that some have the same words.
      text: fc.option(fc.constantFrom('Why?', "'=1"), { nil: undefined }),
    }),
  )
  .map(([one, at, { text = one.text, ...rest }]) => ({ ...one, ...at, ...rest, text }))
const rewording: fc.Arbitrary<QuestionRewording> = fc
  .tuple(said, anyPlace, fc.nat(), anyText, fc.boolean())
  .map(([one, at, number, gone, unchanged]) => {
    const topic = topics.find(at)
    const questions = topic ? rewordable(topic, source) : []
    const base = (number % 4 > 0 && questions[number % questions.length]?.text) || `${cleanText(gone)}. `
    return { ...one, ...at, base, ...(unchanged && { text: base, retired: true }) }
  })
const anyBank = fc.record({
  rewordings: fc.uniqueArray(rewording, { maxLength: 6, selector: ({ base, ...at }) => keyOfPlace(at) + base }),
  own: fc.uniqueArray(ownQuestion, { maxLength: 8, selector: ({ id }) => id }),
})

function plain({ rewordings, own: questions }: Pick<Bank, 'rewordings' | 'own'>) {
  const without = ({ version: _, updatedAt: _at, ...row }: Record<string, unknown>) => row
  const sorted = (rows: object[]) =>
    rows.map((row) => JSON.stringify(without({ ...row }), Object.keys({ ...row }).toSorted())).toSorted()
  return [sorted(rewordings), sorted(questions)]
}

test('any bank comes back whole from its export, which is then the same, and importing it again changes nothing', async () => {
  const seen = { waiting: 0, behaviour: 0, strength: 0, owner: 0 }
  await fc.assert(
    fc.asyncProperty(anyBank, async (bank) => {
      setBank(bank)
      const before = await readBank(context)
      const text = await exported()
      const count = bank.rewordings.length + bank.own.length
      fc.pre(count > 0)
      if (/"yes"/.test(text)) seen.waiting++
      if (text.includes('"behaviour: ')) seen.behaviour++
      if (text.includes('"strength: ')) seen.strength++
      if ([...bank.own, ...bank.rewordings].some(({ owner }) => owner)) seen.owner++
      expect(await imported(text)).toEqual({ added: 0, changed: 0, same: count })
      expect(await readBank(context)).toEqual(before)
      setBank({ rewordings: [], own: [] })
      expect(await imported(text)).toEqual({ added: count, changed: 0, same: 0 })
      expect(await exported()).toBe(text)
      expect(plain(await readBank(context))).toEqual(plain(before))
    }),
    { numRuns: 150 },
  )
  for (const [what, count] of Object.entries(seen)) expect([what, count > 20]).toEqual([what, true])
})

test('rows are new, changed, as before, or as they were made, and are counted so', async () => {
  const [first, second] = support ? made(support) : []
  if (!first || !second) throw new Error('Nothing is made')
  const question = { ...first, base: first.text, retired: false, version: 0, value: '' }
  await saveQuestion(context, place, question, 0, { text: 'In our words?', probes: ['So?'], retired: false })
  const id = await addQuestion(context, place, own)
  const text = await exported()
  const added = `service-support,expert,situation,,And then?,,,,,\r\nservice-support,expert,${second.kind},,${second.text.replaceAll(',', ';')},,,"${second.text}",,\r\n`
  expect(await imported(text.replace('What now?', 'What next?') + added)).toEqual({ added: 2, changed: 1, same: 1 })
  const bank = await readBank(context)
  expect(bank.own).toMatchObject([
    { id, text: 'A service is down. What next?', version: 2 },
    { text: 'And then?', version: 1 },
  ])
  expect(bank.rewordings).toMatchObject([
    { base: first.text, version: 1 },
    { base: second.text, version: 1 },
  ])
  const back = (await exported()).replace('"In our words?","So?"', `"${first.text}","${first.probes.join('\n')}"`)
  expect(await imported(back)).toEqual({ added: 0, changed: 1, same: 3 })
  expect((await readBank(context)).rewordings).toMatchObject([{ base: second.text }])
})

test('a question that someone else saved while the file was read is not overwritten, and nothing is taken over', async () => {
  const id = await addQuestion(context, place, own)
  const text = `${(await exported()).replace('Why?', 'How?')}service-support,expert,situation,,And then?,,,,,\r\n`
  const bank = await readBank(context)
  const read = await inTurns(readBankFile(text, bank, { ...source, topics, today: '2026-11-26' }))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  await saveQuestion(context, place, { ...own, id, about: [], version: 1, value: id }, 1, { ...own, text: 'Theirs?' })
  expect(await saveChanges(context, read.changes, bank.own.length)).toBe('conflict')
  expect((await readBank(context)).own).toMatchObject([{ id, text: 'Theirs?', probes: ['Why?'], version: 2 }])
})

test('of two who import the same file at once one is told so, and no question is there twice', async () => {
  const text = 'skill,level,kind,question\nprototyping,expert,situation,Why?\n'
  const results = await Promise.all([imported(text), imported(text)])
  expect(results).toContainEqual({ added: 1, changed: 0, same: 0 })
  expect(results).toContainEqual(expect.objectContaining({ errors: {}, conflict: true }))
  expect((await readBank(context)).own).toHaveLength(1)
})

test('a made question that someone else has reworded, or brought back, is not overwritten', async () => {
  const change = { ...place, kind: '', base: 'Who?', text: 'Which?', probes: [], retired: false, asMade: false }
  expect(await saveChanges(context, [{ ...change, seen: 0 }], 0)).toEqual({ added: 1, changed: 0 })
  expect(await saveChanges(context, [{ ...change, seen: 0 }], 0)).toBe('conflict')
  expect(await saveChanges(context, [{ ...change, seen: 2 }], 0)).toBe('conflict')
  expect(await saveChanges(context, [{ ...change, seen: 2, asMade: true }], 0)).toBe('conflict')
  expect(await saveChanges(context, [{ ...change, seen: 1, asMade: true }], 0)).toEqual({ added: 0, changed: 1 })
  expect(await saveChanges(context, [{ ...change, seen: 1 }], 0)).toBe('conflict')
  expect((await readBank(context)).rewordings).toEqual([])
})

test('a file that is too large, and a file of wrong rows, are refused with what is wrong', async () => {
  const errors = async (text: string) => {
    const result = await imported(text)
    return 'errors' in result ? result.errors.file : []
  }
  expect(await errors('x'.repeat(5_000_000))).toEqual([
    'This file has 4.8 MB. A file of questions can have at most 3 MB. Split it into several, each with the headings, and import them one after the other',
  ])
  const wrong = await errors(`skill,level,kind,question\n${'juggling,expert,situation,Why?\n'.repeat(5_000)}`)
  expect(wrong).toHaveLength(21)
  expect(wrong?.[0]).toBe('Row 2, skill: “juggling” is not a skill of the current framework release')
  expect(wrong?.at(-1)).toBe('There are 4,980 more problems like these')
  expect((await readBank(context)).own).toEqual([])
})

test('more questions than a file can have leave as a zip of files that can be imported one after the other', async () => {
  const idOf = (at: number) => `0192e3aa-1111-7000-8000-${String(at).padStart(12, '0')}`
  setBank({
    rewordings: [],
    own: Array.from({ length: 5_001 }, (_, at) => ({ ...place, ...own, id: idOf(at), text: `Why ${at}?`, version: 1 })),
  })
  const { name, content } = await exportBank()
  const files = Object.entries(unzipSync(content as Uint8Array))
  expect([name, ...files.map(([file]) => file)]).toEqual(['questions.zip', 'questions-1.csv', 'questions-2.csv'])
  const before = plain(await readBank(context))
  setBank({ rewordings: [], own: [] })
  for (const [, bytes] of files) expect(await imported(new TextDecoder().decode(bytes))).toMatchObject({ changed: 0 })
  expect(plain(await readBank(context))).toEqual(before)
})

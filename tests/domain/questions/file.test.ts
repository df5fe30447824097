import { expect, test } from 'vitest'
import { inTurns } from '../../../app/config/turns.server'
import { type Bank, bankOf, emptyBank, type OwnQuestion } from '../../../app/domain/questions/bank'
import { maxBankBytes, maxBankRows, writeBank } from '../../../app/domain/questions/csv'
import { readBankFile } from '../../../app/domain/questions/file'
import { madeQuestions } from '../../../app/domain/questions/our-questions'
import { skillTopic } from '../../../app/domain/questions/topic'
import { topicsOf } from '../../../app/domain/questions/topics'
import { shippedPolicy, shippedRelease } from '../../support/build'

const policy = shippedPolicy
const today = '2026-11-26'
const topics = topicsOf(shippedRelease, { policy }, [])
const head = 'skill,level,kind,statement,question,probes,use,instead of,waiting,id\n'
const agreed = 'skill,level,kind,question,owner,agreed on\n'
const ids = Array.from({ length: 3 }, (_, at) => `0192e3aa-1111-7000-8000-00000000000${at}`)
const read = (text: string, bank = emptyBank) => inTurns(readBankFile(text, bank, { topics, policy, today }))
const write = (bank: Bank) => inTurns(writeBank(bank, topics, { policy }))

async function problems(text: string, bank?: Bank) {
  const result = await read(text, bank)
  return 'problems' in result
    ? result.problems.map(({ row, column, message }) => `${row} ${column ?? ''}: ${message}`)
    : []
}

async function changes(text: string, bank?: Bank) {
  const result = await read(text, bank)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.changes
}

function own(change: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    id: ids[0] ?? '',
    subject: 'skill',
    slug: 'prototyping',
    level: 'expert',
    kind: 'situation',
    text: 'Why?',
    probes: [],
    retired: false,
    version: 3,
    ...change,
  }
}

test('names and slugs, upper case and a quoted cell of several lines are read', async () => {
  expect(
    await read(
      `${head}Service support,Expert,Situation,2,"What  now,\nthen?","Why?\n\nHow?",,\nprototyping,working,past-example,,'=1?,,retired,\n`,
    ),
  ).toEqual({
    changes: [
      expect.objectContaining({
        slug: 'service-support',
        level: 'expert',
        kind: 'situation',
        focus: 1,
        text: 'What now, then?',
        probes: ['Why?', 'How?'],
        retired: false,
        seen: 0,
      }),
      expect.objectContaining({ text: '=1?', probes: [], retired: true, focus: undefined }),
    ],
    same: 0,
  })
})

test.each([
  ['', '1 : The file has no questions below its headings'],
  [head, '1 : The file has no questions below its headings'],
  ['skill,level,question\n', '1 : The heading “kind” is missing'],
  [`${head}juggling,expert,situation,,Why?\n`, '2 skill: “juggling” is not a skill of the current framework release'],
  [`${head}prototyping,master,situation,,Why?\n`, '2 level: “master” is not a level of Prototyping'],
  [`${head}prototyping,expert,riddle,,Why?\n`, '2 kind: “riddle” is not a kind of question'],
  [`${head}prototyping,expert,situation,9,Why?\n`, /^2 statement: must be a number from 1 to \d, or empty$/],
  [`${head}prototyping,expert,situation,x,Why?\n`, /^2 statement: must be a number/],
  [`${head}prototyping,expert,situation,, \n`, '2 question: There is no question'],
  [`${head}prototyping,expert,situation,,${'a'.repeat(2001)}\n`, '2 question: has more than 2000 characters'],
  [`${head}prototyping,expert,situation,,Why?,"${'x\n'.repeat(11)}"\n`, '2 probes: has more than 10 follow-ups'],
  [`${head}prototyping,expert,situation,,Why?,${'x'.repeat(20_001)}\n`, '2 probes: has more than 20000 characters'],
  [`${head}prototyping,expert,situation,,Why?,,perhaps\n`, '2 use: “perhaps” is neither “in use” nor “retired”'],
  [
    `${head}prototyping,expert,situation,,Why?,,,Who?\n`,
    '2 instead of: is no question of ours for this row’s skill and level',
  ],
  [`${head}prototyping,expert,situation,,Why?,,,,perhaps\n`, '2 waiting: “perhaps” is neither “yes” nor empty'],
  [
    `${head}Juggling!,expert,situation,,Why?,,,,yes\n`,
    '2 skill: “Juggling!” is not a skill of the current framework release',
  ],
  [
    `${head}juggling,master,situation,,Why?,,,,yes\n`,
    '2 skill: “juggling” is not a skill of the current framework release',
  ],
  [
    `${head}prototyping,expert,situation,,Why?,,,,,12\n`,
    '2 id: “12” is no id that this service gives. Leave it empty for a new question',
  ],
  [
    `${head}juggling,expert,,,Why?,,,Who?,yes,${ids[0]}\n`,
    '2 id: must be empty where “instead of” is filled: only your own questions have an id',
  ],
  [`${head}prototyping,expert,situation,,Why?\nprototyping,expert,explanation,,Why?\n`, '3 question: repeats row 2'],
  [
    `${head}prototyping,expert,situation,,Why?,,,,,${ids[0]}\nprototyping,expert,situation,,Why?\n`,
    '3 question: repeats row 2',
  ],
  [
    `${head}prototyping,expert,situation,,Why?,,,,,${ids[0]}\nprototyping,expert,situation,,Who?,,,,,${ids[0]}\n`,
    '3 id: repeats the id of row 2. Leave it empty for another question',
  ],
  [
    `${head}behaviour: juggling,SEO,situation,,Why?\n`,
    '2 skill: “behaviour: juggling” is not a behaviour of the policy files',
  ],
  [
    `${head}behaviour: Leadership,expert,situation,,Why?\n`,
    '2 level: “expert” is not one of the grades of Leadership: AO; EO; HEO and SEO; G7 and G6',
  ],
  [`${head}behaviour: leadership,SEO,strength,,Why?\n`, '2 kind: “strength” is not a kind of question'],
  [`${head}behaviour: leadership,SEO,situation,9,Why?\n`, /^2 statement: must be a number from 1 to \d, or empty$/],
  [`${head}strength: adaptable,expert,strength,,Why?\n`, '2 level: must be empty for a strength, which has no levels'],
  [`${head}strength: adaptable,,strength,1,Why?\n`, '2 statement: must be empty: there are no statements'],
  [`${head}strength: !,,strength,,Why?\n`, '2 skill: “!” is no name of a strength'],
  [`${agreed}prototyping,expert,situation,Why?,${'x'.repeat(121)},\n`, '2 owner: has more than 120 characters'],
  [
    `${agreed}prototyping,expert,situation,Why?,,last week\n`,
    '2 agreed on: “last week” is not a date like 2027-03-27 or 27/3/2027',
  ],
  [`${agreed}prototyping,expert,situation,Why?,,2026-02-30\n`, /^2 agreed on: “2026-02-30” is not a date/],
  [`${agreed}prototyping,expert,situation,Why?,,27/11/2026\n`, '2 agreed on: must be today or in the past'],
  [`${head}prototyping,expert,situation,,"Why?\n`, /^2 : A quotation mark is opened/],
])('a file is refused with its row: %j', async (text, message) => {
  expect(await problems(text)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
})

test('everything that is wrong is said at once, in the order of the rows', async () => {
  const wrong = await problems(
    `${head}prototyping,expert,situation,,Why?\nprototyping,expert,situation,,Why?\na,b,c,,d\nprototyping,x,c,,d\n`,
  )
  expect(wrong.map((item) => item.split(':')[0])).toEqual(['3 question', '4 skill', '5 level'])
})

test('a file of more rows than a file can have is refused with the limit and what to do', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `prototyping,expert,situation,,Why ${at}?\n`).join('')
  expect(await changes(head + rows(maxBankRows))).toHaveLength(5_000)
  expect(await problems(`${head}\n${rows(maxBankRows)}juggling\n`)).toEqual([
    '5003 : A file can have at most 5,000 questions. Split this one into several, each with the headings, and import them one after the other',
  ])
})

test('an empty bank is a file of headings', async () => {
  expect(await write(emptyBank)).toEqual([
    '\uFEFF"skill","level","kind","statement","question","probes","use","instead of","waiting","id","owner","agreed on"\r\n',
  ])
})

test('a bank of more than a file can have is written as several files, and each can be read', async () => {
  const many = Array.from({ length: maxBankRows + 1 }, (_, at) => own({ id: idOf(at), text: `Why ${at}?` }))
  const long = Array.from({ length: 300 }, (_, at) =>
    own({ id: idOf(at), text: `Why ${at}?`, probes: ['é'.repeat(8_000)] }),
  )
  for (const questions of [many, long]) {
    const files = await write(bankOf([], questions))
    expect(files).toHaveLength(2)
    const found = []
    for (const text of files) {
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBankBytes)
      found.push(...(await changes(text)))
    }
    expect(found.map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
  }
})

function idOf(at: number): string {
  return `0192e3aa-1111-7000-8000-${String(at).padStart(12, '0')}`
}

test('an own question is changed by its id, whatever becomes of its words, its kind and its place', async () => {
  const bank = bankOf([], [own(), own({ id: ids[1], version: 5 })])
  const [text = ''] = await write(bank)
  expect(await read(text, bank)).toEqual({ changes: [], same: 2 })
  const moved = text.replace(
    `"prototyping","expert","situation","","Why?"`,
    `"service-support","expert","explanation","1","So?"`,
  )
  expect(await changes(moved, bank)).toEqual([
    expect.objectContaining({
      id: ids[0],
      slug: 'service-support',
      kind: 'explanation',
      focus: 0,
      text: 'So?',
      seen: 3,
    }),
  ])
})

test('a row without id, or of another bank, changes the question of its words, unless another row names that one', async () => {
  const row = (text: string, id = '') => `prototyping,expert,situation,,${text},Now,,,,${id}\n`
  const bank = bankOf([], [own(), own({ id: ids[1] })])
  expect(await changes(head + row('Why?'), bank)).toEqual([expect.objectContaining({ id: ids[0], seen: 3 })])
  expect(await changes(head + row('Why?', ids[2]), bank)).toEqual([expect.objectContaining({ id: ids[0], seen: 3 })])
  expect(await changes(head + row('Why?', ids[2]) + row('Why?', ids[0]), bank)).toEqual([
    expect.objectContaining({ id: ids[1], seen: 3 }),
    expect.objectContaining({ id: ids[0], seen: 3 }),
  ])
  expect(await changes(head + row('Who?') + row('How?', ids[2]), bank)).toEqual([
    expect.objectContaining({ id: undefined, seen: 0 }),
    expect.objectContaining({ id: ids[2], seen: 0 }),
  ])
})

test('a made question is told by its words, with the spaces that the framework has in it, or that a spreadsheet left', async () => {
  const items = [' lead  others ', 'lead others', 'lead others', '\u00a0help']
  const flawed = { slug: 'flawed', name: 'Flawed', levels: { expert: { leadIn: 'You can:', items } } }
  const bases = [
    ...new Set(madeQuestions(skillTopic(flawed, 'expert'), 'management', { policy }).map(({ text }) => text)),
  ]
  const bank = bankOf(
    bases.map((base) => ({
      subject: 'skill',
      slug: 'flawed',
      level: 'expert',
      base,
      text: base,
      probes: [],
      retired: true,
      version: 1,
    })),
    [],
  )
  const only = topicsOf({ skills: [flawed] }, { policy }, [])
  const [text = ''] = await inTurns(writeBank(bank, only, { policy }))
  const readIt = (file: string, to: Bank) => inTurns(readBankFile(file, to, { topics: only, policy, today }))
  expect(await readIt(text, bank)).toEqual({ changes: [], same: bases.length })
  const read = await readIt(text, emptyBank)
  expect('changes' in read && read.changes.map((change) => [change.base, change.text])).toEqual(
    bases.map((base) => [base, base]),
  )
  const [first] = bases.filter((base) => /\u00a0/.test(base))
  const spaced = `skill,level,kind,question,instead of\nflawed,expert,,So?,"${first?.replace('\u00a0', ' ')} "\n`
  expect(await readIt(spaced, bank)).toMatchObject({ changes: [{ base: first, text: 'So?', seen: 1 }] })
})

const [firstSkill = { slug: '', name: '', levels: {} }] = shippedRelease.skills

test('a file of version 0.1, without the columns “waiting” and “id”, is read as then', async () => {
  const [made] = madeQuestions(skillTopic(firstSkill, 'expert'), 'management', { policy })
  const rows = [
    ['skill', 'level', 'kind', 'statement', 'question', 'probes', 'use', 'instead of'],
    ['prototyping', 'expert', 'situation', '', 'Why?', 'Now', 'in use', ''],
    [firstSkill.slug, 'expert', made?.kind, '1', "'=1?", 'So?', 'retired', made?.text],
  ]
  const text = `\uFEFF${rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\r\n`).join('')}`
  expect(await changes(text, bankOf([], [own()]))).toEqual([
    expect.objectContaining({ id: ids[0], text: 'Why?', probes: ['Now'], seen: 3 }),
    expect.objectContaining({ base: made?.text, text: '=1?', retired: true, seen: 0, asMade: false }),
  ])
})

test('a row that waits is kept as it is, and as any other where the release has its place', async () => {
  const rows = [
    `juggling,expert,riddle,7,How many balls?,,,,yes,${ids[0]}`,
    'juggling,expert,,,In other words?,,,What was asked before.,yes,',
    'Prototyping,expert,Situation,1,Why?,,,,yes,',
  ]
  const found = await changes(`${head}${rows.join('\n')}\n`)
  expect(found).toEqual([
    expect.objectContaining({ slug: 'juggling', kind: 'riddle', focus: 6, id: ids[0] }),
    expect.objectContaining({ slug: 'juggling', base: 'What was asked before.', text: 'In other words?' }),
    expect.objectContaining({ slug: 'prototyping', kind: 'situation', focus: 0 }),
  ])
})

test('behaviours are read by their grades, strengths without a level, both by name or slug', async () => {
  const rows = [
    'behaviour: Leadership,HEO and SEO,situation,2,Why?',
    'Behaviour: leadership,seo,past-example,,How?',
    'behaviour: seeing-the-big-picture,band 4,explanation,,Where?',
    'Strength: Kind-hearted,,Strength,,What?',
    'strength: adaptable,,past-example,,When?',
  ]
  expect(await changes(`${head}${rows.join('\n')}\n`)).toEqual([
    expect.objectContaining({ subject: 'behaviour', slug: 'leadership', level: '3', kind: 'situation', focus: 1 }),
    expect.objectContaining({ subject: 'behaviour', slug: 'leadership', level: '3', kind: 'past-example' }),
    expect.objectContaining({ subject: 'behaviour', slug: 'seeing-the-big-picture', level: '4' }),
    expect.objectContaining({ subject: 'strength', slug: 'kind-hearted', level: '', kind: 'strength' }),
    expect.objectContaining({ subject: 'strength', slug: 'adaptable', level: '', kind: 'past-example' }),
  ])
})

test('a day is read as we write it and as a spreadsheet makes of it', async () => {
  const days = ['2026-11-26', '3/9/2026', '03.09.2026', '3 September 2026', '3-Sep-2026', '']
  const rows = days.map((day, at) => `prototyping,expert,situation,Why ${at}?,Head of  Delivery,${day}\n`).join('')
  const found = await changes(agreed + rows)
  expect(found.map(({ agreedOn }) => agreedOn)).toEqual(['2026-11-26', ...Array(4).fill('2026-09-03'), undefined])
  expect(new Set(found.map(({ owner }) => owner))).toEqual(new Set(['Head of Delivery']))
})

test('a file without owner and day leaves both, and one with empty cells takes them away', async () => {
  const bank = bankOf([], [own({ owner: 'Head of Delivery', agreedOn: '2026-09-03' })])
  const row = 'prototyping,expert,situation'
  expect(await read(`skill,level,kind,question\n${row},Why?\n`, bank)).toEqual({ changes: [], same: 1 })
  const [changed] = await changes(`${head}${row},,Why?,So?,,,,\n`, bank)
  expect(changed).toMatchObject({ probes: ['So?'], owner: 'Head of Delivery', agreedOn: '2026-09-03' })
  const [emptied] = await changes(`${agreed}${row},Why?,,\n`, bank)
  expect(emptied).toMatchObject({ id: ids[0], owner: undefined, agreedOn: undefined, seen: 3 })
})

test('a question of ours with an owner only is an entry, and without it again is none', async () => {
  const [made] = madeQuestions(skillTopic(firstSkill, 'expert'), 'management', { policy })
  if (!made) throw new Error('Nothing is made')
  const { text, probes } = made
  const place = { subject: 'skill', slug: firstSkill.slug, level: 'expert' } as const
  const bank = bankOf(
    [{ ...place, base: text, text, probes, retired: false, version: 2, owner: 'Head of Delivery' }],
    [],
  )
  const [file = ''] = await write(bank)
  expect(await read(file, bank)).toEqual({ changes: [], same: 1 })
  expect(await changes(file)).toEqual([expect.objectContaining({ owner: 'Head of Delivery', seen: 0, asMade: false })])
  expect(await changes(file.replace('Head of Delivery', ''), bank)).toEqual([
    expect.objectContaining({ owner: undefined, seen: 2, asMade: true }),
  ])
})

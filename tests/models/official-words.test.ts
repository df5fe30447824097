import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import { documentKinds } from '../../app/domain/documents/kinds'
import { choicesWithWords } from '../../app/domain/upgrade/changed-words'
import type { Choices } from '../../app/domain/vacancy/choices'
import { confirmImport, findImport, readImport } from '../../app/models/imports.server'
import { currentWords, listPages } from '../../app/models/official-words.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy, saveVacancy } from '../../app/models/vacancy.server'
import { wordNews } from '../../app/models/word-news.server'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { filledPost, shippedPage, shippedPolicy } from '../support/build'
import { openContext, type TestContext } from '../support/context'
import {
  behaviourOf,
  behavioursHtml,
  behavioursText,
  type PageParts,
  strengthsText,
  writtenBehaviours,
} from '../support/success-profiles'

let context: TestContext

const role = 'development-operations-devops-engineer'
const source = (text: string, name = 'page.txt') => ({ name, bytes: new TextEncoder().encode(text) })
const address = 'https://www.gov.uk/government/publications/success-profiles/success-profiles-civil-service-behaviours'
const sourceLine = `Words of the behaviours: “Success Profiles: Civil Service behaviours”, GOV.UK, page of 30 May 2026, ${address}. Contains public sector information licensed under the Open Government Licence v3.0.`

/** Leadership is on the page; Making Effective Decisions is not; Minding the Greenhouse is on the page only. */
const chosen: Partial<Choices> = {
  post: filledPost,
  behaviours: ['leadership', 'making-effective-decisions', 'minding-the-greenhouse'].map((slug) => ({
    slug,
    stages: ['application', 'interview'],
  })),
  strengths: ['Catalyst', 'Team player'],
}

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

async function read(...texts: string[]): Promise<string> {
  const result = await readImport(
    context,
    texts.map((text, at) => source(text, `page-${at}.txt`)),
  )
  if (!('id' in result)) throw new Error(`Expected an import to confirm, got ${JSON.stringify(result).slice(0, 300)}`)
  return result.id
}

const load = async (...texts: string[]) => confirmImport(context, await read(...texts))

/** The same page on another day, with one sentence of Leadership at HEO and SEO in other words. */
function newer(date = '1 July 2026'): string {
  const behaviours = structuredClone(writtenBehaviours)
  const items = behaviours[0]?.levels[2]?.list
  if (items) items[0] = 'Water the beds at dawn.'
  return behavioursText({ date, behaviours })
}

async function vacancy(change: Partial<Choices> = chosen) {
  return getVacancy(context, await createVacancy(context, role, 'senior-devops-engineer', 'SEO', change))
}

test('a page is read, shown, confirmed and stored whole, and the same page again changes nothing', async () => {
  const id = await read(behavioursHtml(), strengthsText())
  const found = await findImport(context, id)
  expect(found).toMatchObject({ stale: false, words: {} })
  expect(found).not.toHaveProperty('release')
  expect(found?.pages.map(({ page }) => page.subject)).toEqual(['behaviours', 'strengths'])
  expect(await currentWords(context)).toEqual({})
  expect(await confirmImport(context, id)).toMatchObject({
    pages: [{ subject: 'behaviours' }, { subject: 'strengths' }],
  })
  const { behaviours } = await currentWords(context)
  expect(behaviours).toMatchObject({ date: '2026-05-30', address })
  expect(behaviours?.behaviours).toHaveLength(4)
  expect(await readImport(context, [source(behavioursText())])).toMatchObject({
    same: ['“Success Profiles: Civil Service behaviours” of 30 May 2026'],
  })
})

test('pages and files of the framework are loaded together, and one bad source refuses both', async () => {
  const reworded = shippedPage.replaceAll('what prototyping is, and why and when', 'what prototyping is and when')
  expect(await load(behavioursText(), reworded)).toMatchObject({
    framework: expect.any(String),
    pages: [{ subject: 'behaviours' }],
  })
  expect(await readImport(context, [source(newer()), source('Shopping')])).toHaveProperty('refused')
  expect(await readImport(context, [source(newer(), 'a'), source(newer('2 July 2026'), 'b')])).toEqual({
    refused: [{ file: 'b', line: 1, message: 'Load one page of behaviours at a time' }],
  })
})

test('an import is stale once another page of its subject is current', async () => {
  const id = await read(behavioursText())
  await load(newer())
  expect(await findImport(context, id)).toMatchObject({ stale: true })
  expect(await confirmImport(context, id)).toBe('stale')
})

test('two pages of one date are two editions', async () => {
  await load(behavioursText())
  await load(newer('30 May 2026'))
  expect((await listPages(context, 'behaviours')).map(({ edition }) => edition).toSorted()).toEqual([
    '2026-05-30',
    '2026-05-30-2',
  ])
})

test('a new vacancy quotes the page word for word in its documents, which name it', async () => {
  await load(behavioursText(), strengthsText())
  const { vacancy: made } = await vacancy()
  expect(made.choices.officialWords).toEqual({ behaviours: '2026-05-30', strengths: '2026-05-30' })
  const text = (kind: (typeof documentKinds)[number]) =>
    documentToMarkdown(buildDocument(kind, made, [])).replaceAll('\\', '')
  const level = writtenBehaviours[0]?.levels[2]
  const words = [level?.paragraph ?? '', ...(level?.list ?? [])]
  for (const kind of ['success-profile', 'interview-sheets', 'sift-sheet'] as const)
    for (const sentence of [...words, sourceLine, shippedPolicy.behaviours.sourceLine])
      expect([kind, text(kind).includes(sentence), sentence]).toEqual([kind, true, sentence])
  // The paragraph below the behaviour's heading, with its source.
  expect(text('job-advert')).toContain('Show others where the garden path goes.')
  expect(text('job-advert')).toContain(sourceLine)
  for (const kind of ['success-profile', 'interview-sheets'] as const) {
    expect(text(kind)).toContain('You make the compost warm.')
    expect(text(kind)).toContain('Words of the strengths: “Success Profiles: Civil Service strengths”')
  }
  const own = shippedPolicy.behaviours.behaviours.find(({ slug }) => slug === 'leadership')
  for (const { indicators } of own?.bands ?? [])
    for (const indicator of indicators) for (const kind of documentKinds) expect(text(kind)).not.toContain(indicator)
  for (const kind of documentKinds) expect(text(kind)).not.toMatch(/undefined|null|\[object/)
})

test('interview sheets compare with the page’s other levels, and questions quote it whole', async () => {
  await load(behavioursText())
  const { vacancy: made } = await vacancy()
  const asked = interviewCriteria(made).find(({ key }) => key === 'behaviour-leadership')
  expect(asked?.fallsShort).toMatchObject({
    note: 'The indicators at EO:',
    statements: { items: writtenBehaviours[0]?.levels[1]?.list },
  })
  expect(asked?.stronger).toMatchObject({
    note: 'The indicators at G7 and G6:',
    statements: { items: writtenBehaviours[0]?.levels[3]?.list },
  })
  // A question that somebody wrote suits any words of a behaviour; one for a behaviour that only the page has is made.
  const greenhouse = 'behaviour-minding-the-greenhouse'
  const questionAbout = (criteria: Choices['criteria']) =>
    interviewCriteria({ ...made, choices: { ...made.choices, criteria } }).find(({ key }) => key === greenhouse)
      ?.question
  expect(questionAbout({})).toBe(
    'This role asks for the behaviour “Minding the Greenhouse”. Tell us about a time when you showed it.',
  )
  expect(questionAbout({ [greenhouse]: { focus: 1 } })).toContain(`“${writtenBehaviours[3]?.levels[2]?.list?.[1]}”`)
})

test('a calibration exercise about a behaviour or a strength quotes the page and names it', async () => {
  await load(behavioursText(), strengthsText())
  const { vacancy: made } = await vacancy()
  const exercise = (criterion: string) => {
    const choices: Choices = { ...made.choices, samples: { criterion, answers: ['One answer.', 'Another.'] } }
    return documentToMarkdown(buildDocument('calibration-exercise', { ...made, choices }, [])).replaceAll('\\', '')
  }
  const behaviour = exercise('behaviour-leadership')
  for (const text of [...(writtenBehaviours[0]?.levels[2]?.list ?? []), sourceLine]) expect(behaviour).toContain(text)
  expect(exercise('strength-catalyst')).toMatch(
    /You make the compost warm[\s\S]+Words of the strengths: “Success Profiles/,
  )
})

test('where the page has no level for a grade, our summary stands and says so', async () => {
  const parts: PageParts = {
    behaviours: [{ name: 'Leadership', levels: behaviourOf('Leadership').levels.slice(0, 2) }],
  }
  await load(behavioursText(parts))
  const { vacancy: made } = await vacancy()
  const asked = interviewCriteria(made).find(({ key }) => key === 'behaviour-leadership')
  const own = shippedPolicy.behaviours.behaviours.find(({ slug }) => slug === 'leadership')
  expect(asked?.lookFor.items).toEqual(own?.bands.find(({ band }) => band === 3)?.indicators)
  expect(asked?.lookForNote).toBe(shippedPolicy.behaviours.sourceLine)
  expect(asked?.fallsShort?.statements?.items).toEqual(writtenBehaviours[0]?.levels[1]?.list)
})

test('a vacancy keeps its words when a newer page comes, shows what it would change, and takes it when told', async () => {
  const before = await vacancy({
    ...chosen,
    behaviours: [{ slug: 'leadership', stages: ['interview'] }],
    strengths: [],
  })
  expect(await wordNews(context, before.vacancy)).toBeUndefined()
  await load(behavioursText())
  const old = await getVacancy(context, before.id)
  expect(interviewCriteria(old.vacancy)).toEqual(interviewCriteria(before.vacancy))
  expect((await wordNews(context, old.vacancy))?.length).toBeGreaterThan(0)

  const first = await vacancy({ ...chosen, behaviours: [{ slug: 'leadership', stages: ['interview'] }], strengths: [] })
  await load(newer())
  const kept = await getVacancy(context, first.id)
  expect(interviewCriteria(kept.vacancy)).toEqual(interviewCriteria(first.vacancy))
  expect(await wordNews(context, kept.vacancy)).toMatchObject([
    { of: 'Leadership', after: { items: ['Water the beds at dawn.', expect.any(String), expect.any(String)] } },
  ])
  const moved = choicesWithWords(
    {
      ...kept.vacancy.choices,
      criteria: { 'behaviour-leadership': { focus: 2, weight: 2 }, 'own-thing': { focus: 1 } },
    },
    { behaviours: '2026-07-01' },
  )
  expect(moved.criteria).toEqual({ 'behaviour-leadership': { weight: 2 }, 'own-thing': { focus: 1 } })
  expect(await saveVacancy(context, first.id, kept.version, { choices: moved })).toBe('saved')
  const after = await getVacancy(context, first.id)
  expect(await wordNews(context, after.vacancy)).toBeUndefined()
  expect(documentToMarkdown(buildDocument('interview-sheets', after.vacancy, []))).toContain('Water the beds at dawn.')
})

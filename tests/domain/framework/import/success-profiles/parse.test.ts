import { expect, test } from 'vitest'
import { parseSuccessProfilesPage } from '../../../../../app/domain/framework/import/success-profiles/parse'
import { shippedPage, shippedPolicy } from '../../../../support/build'
import {
  behaviourOf,
  behavioursHtml,
  behavioursText,
  type PageParts,
  strengthsHtml,
  strengthsText,
  type WrittenLevel,
  writtenBehaviours,
  writtenStrengths,
} from '../../../../support/success-profiles'

const { grades } = shippedPolicy.grades
const parse = (text: string) => parseSuccessProfilesPage(text, grades)

/** Each form of the same page. */
const forms: [string, (parts?: PageParts) => string][] = [
  ['text', behavioursText],
  ['HTML', behavioursHtml],
  ['HTML with deep headings', (parts) => behavioursHtml(parts, 4)],
]

function read(text: string) {
  const reading = parse(text)
  if (!reading || !('page' in reading)) throw new Error(`Not read: ${JSON.stringify(reading)}`)
  return { ...reading, messages: reading.problems.map(({ message }) => message) }
}

test.each(forms)('a page as %s gives every behaviour word for word, with grades, date and address', (_, write) => {
  const { page, messages } = read(write())
  expect(page).toMatchObject({
    subject: 'behaviours',
    title: 'Success Profiles: Civil Service behaviours',
    date: '2026-05-30',
    address: 'https://www.gov.uk/government/publications/success-profiles/success-profiles-civil-service-behaviours',
  })
  expect(page.subject === 'behaviours' && page.behaviours).toEqual(
    writtenBehaviours.map(({ name, about, levels }) => ({
      slug: name.toLowerCase().replaceAll(' ', '-'),
      name,
      ...(about && { about }),
      levels: levels.map(({ heading, paragraph, list }, at) => ({
        heading,
        grades: [['AA', 'AO'], ['EO'], ['HEO', 'SEO'], ['G7', 'G6']][at],
        leadIn: paragraph,
        items: list,
      })),
    })),
  )
  expect(messages).toEqual(['Not recognised here: ‘Gardens are grown with care.’'])
})

/** The page of one behaviour with these levels. */
const withLevels = (levels: WrittenLevel[]): PageParts => ({ intro: [], behaviours: [{ name: 'Leadership', levels }] })
const list = ['Water it.', 'Weed it.']

test.each(forms)('%s: what is not in the form is reported with its line and left out', (_, write) => {
  const { page, problems } = read(
    write(
      withLevels([
        { heading: 'EO', paragraph: 'One sentence alone.' },
        { heading: 'SEO', list },
        { heading: 'HEO and SEO', list },
        { heading: 'Level 9', list: ['Fly.'] },
        { heading: 'Grade 7', paragraph: 'First sentence.', list },
      ]),
    ),
  )
  expect(page.subject === 'behaviours' && page.behaviours[0]?.levels).toEqual([
    { heading: 'EO', grades: ['EO'], leadIn: '', items: ['One sentence alone.'] },
    { heading: 'SEO', grades: ['SEO'], leadIn: '', items: list },
    { heading: 'Grade 7', grades: ['G7'], leadIn: 'First sentence.', items: list },
  ])
  expect(problems.map(({ message }) => message)).toEqual([
    'No list under this level, so its paragraph is taken whole',
    '‘Leadership’ has a level for SEO already: ‘HEO and SEO’',
    'Not recognised here: ‘Water it.’',
    'Not recognised here: ‘Weed it.’',
    'This level names no grade that is known: ‘Level 9’',
    'Not recognised here: ‘Fly.’',
  ])
  expect(problems.every(({ line }, at) => at === 0 || line >= (problems[at - 1]?.line ?? 0))).toBe(true)
})

test.each(forms)('%s: a behaviour that comes twice counts once, and the other is reported whole', (_, write) => {
  const { page, messages } = read(
    write({ intro: [], behaviours: [behaviourOf('Leadership'), behaviourOf('Leadership')] }),
  )
  expect(page.subject === 'behaviours' && page.behaviours).toHaveLength(1)
  expect(messages[0]).toBe('A behaviour of this name came before, so this one is left out: ‘Leadership’')
  // Three items, a paragraph and a heading for each of four levels, of which the first is reported in words of its own.
  expect(messages).toHaveLength(1 + 4 * 5)
})

test('every line of a page is placed or reported, wherever strange lines stand', () => {
  const strange = 'Strange: 1 < 2; and so on.'
  const lines = behavioursText().split('\n')
  for (let at = 0; at <= lines.length; at++) {
    const { page, messages } = read([...lines.slice(0, at), strange, ...lines.slice(at)].join('\n'))
    const said = `${JSON.stringify(page)}\n${messages.join('\n')}`
    for (const text of [strange, ...lines.map((line) => line.replace('• ', ''))].filter((line) => !isFrame(line)))
      expect(said).toContain(text)
  }
})

const isFrame = (line: string) => line === '' || /^(Updated|©|This publication)/.test(line)

test('the latest date is the page’s, and the page may name its own address', () => {
  const text = behavioursText().replace(
    'Updated 30 May 2026',
    'Published 3 May 2018\nLast updated 30 June 2026\nThis publication is available at https://www.gov.uk/government/x/gardens',
  )
  expect(read(text).page).toMatchObject({ date: '2026-06-30', address: 'https://www.gov.uk/government/x/gardens' })
})

test('a page without date or behaviours is refused, and any other page is not one of these', () => {
  expect(parse(behavioursText({ date: '' }))).toEqual({
    problems: [
      { line: 1, message: 'The page needs the line with its date, such as ‘Updated 30 May 2026’: copy the whole page' },
    ],
  })
  expect(parse(behavioursText({ behaviours: [] }))?.problems[0]?.message).toMatch(/^No behaviour was found/)
  expect(parse(strengthsText('30 May 2026', []))?.problems[0]?.message).toMatch(/^No strength was found/)
  for (const text of ['', '<p>', shippedPage, 'Success Profiles: Civil Service ability'])
    expect(parse(text)).toBeUndefined()
})

test('strengths are read below their heading, from text and HTML, and the rest is reported', () => {
  const expected = writtenStrengths.map(({ name, text }) => ({
    slug: name.toLowerCase(),
    name,
    leadIn: text,
    items: [],
  }))
  const text = read(strengthsText())
  expect(text.page).toMatchObject({ subject: 'strengths', strengths: expected })
  expect(text.messages).toEqual(['Not recognised here: ‘Strengths grow in gardens.’'])
  const html = read(strengthsHtml())
  expect(html.page).toMatchObject({ subject: 'strengths', strengths: expected })
  expect(html.messages).toEqual(
    ['How gardens are judged', 'By their fruit.', 'Feedback', 'Write to us.'].map(
      (line) => `Not recognised here: ‘${line}’`,
    ),
  )
})

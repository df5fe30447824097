import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'

const shipped = readFileSync('data/framework/devops-engineer.txt', 'utf8')
const original = parse(shipped)

function parse(text: string) {
  const { release, problems } = parseRolePage(text, 'Software development')
  return { release, problems, role: release.roles[0] }
}

/** A small page of another role: parts can be omitted or written differently. */
function aPage({ levels = [aLevel(1, 'Data ethicist')], announcement = '', after = '' }) {
  return `Skip to main content

Data ethicist

Find out what a data ethicist in government does and the skills you need to do the role at each level.

Last updated 31 May 2024 — See all updates

What a data ethicist does

A data ethicist advises.

Data ethicist role levels

${announcement}

${levels.join('\n\n')}

${after}`
}

function aLevel(number: number, name: string, { grades = '', head = 'They advise.', skills = aSkill() } = {}) {
  return `${number}. ${name}\n\n${head}\n\n${grades}\n\nSkill Description\n\n${skills}`
}

function aSkill(name = 'Ethics', level = 'working', words = 'You can:\n\n  • advise\n  • listen') {
  const explanation = {
    awareness: 'Awareness is the first',
    working: 'Working is the second',
    expert: 'Expert is the fourth',
  }[level]
  return `${name}\n\nLevel: ${level}\n\n${explanation} of 4 ascending skill levels\n\n${words}`
}

const gradeSentence = 'This role level is often performed at the Civil Service job grade of:'

test('a page without updates, shared skills, grades and variants has none of them', () => {
  const { release, problems, role } = parse(aPage({ announcement: 'There is 1 data ethicist role level.' }))
  expect(problems).toEqual([])
  expect(role).toMatchObject({ slug: 'data-ethicist', sharedSkills: [], updates: [], lastUpdated: '2024-05-31' })
  expect(role?.published).toBeUndefined()
  expect(role?.responsibilities).toBeUndefined()
  expect(role?.levels).toEqual([
    {
      slug: 'data-ethicist',
      name: 'Data ethicist',
      number: 1,
      description: 'They advise.',
      typicalGrades: [],
      skills: [{ skill: 'ethics', level: 'working' }],
    },
  ])
  expect(release.skills).toEqual([
    { slug: 'ethics', name: 'Ethics', levels: { working: { leadIn: 'You can:', items: ['advise', 'listen'] } } },
  ])
})

test('a page may have twelve role levels', () => {
  const names = 'abcdefghijkl'.split('').map((letter) => `Data ethicist ${letter}`)
  const announcement = 'There are 12 data ethicist role levels, from data ethicist A to data ethicist L.'
  const { problems, role } = parse(aPage({ levels: names.map((name, index) => aLevel(index + 1, name)), announcement }))
  expect(problems).toEqual([])
  expect(role?.levels.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test.each([
  [`${gradeSentence}\n\n  • SEO (Senior Executive Officer)`, ['SEO']],
  [`${gradeSentence} SEO (Senior Executive Officer)`, ['SEO']],
  [`${gradeSentence} SEO (Senior Executive Officer) and G7 (Grade 7).`, ['SEO', 'G7']],
  [`${gradeSentence}\n\n- Grade 7\n- G6 (Grade 6)`, ['G7', 'G6']],
  [`${gradeSentence}\n* SCS1\n* SCS2 (Senior Civil Service pay band 2)`, ['SCS1', 'SCS2']],
])('grades are read as codes from %j', (grades, codes) => {
  const { problems, role } = parse(aPage({ levels: [aLevel(1, 'Data ethicist', { grades })] }))
  expect(problems).toEqual([])
  expect(role?.levels[0]?.typicalGrades).toEqual(codes)
})

test('something that is no grade is reported with its line and left out', () => {
  const text = aPage({ levels: [aLevel(1, 'Data ethicist', { grades: `${gradeSentence}\n• SEO\n• a good one` })] })
  const { problems, role } = parse(text)
  expect(role?.levels[0]?.typicalGrades).toEqual(['SEO'])
  expect(problems).toEqual([{ line: lineOf(text, '• a good one'), message: 'Not a grade: ‘a good one’' }])
})

test('a role level and a skill may each have a sentence and no list', () => {
  const skills = `${aSkill('Ethics', 'awareness', 'This skill level is currently not defined.')}\n\n${aSkill('Law')}`
  const head = 'They advise.\n\nThey also listen.'
  const { release, problems, role } = parse(aPage({ levels: [aLevel(1, 'Data ethicist', { head, skills })] }))
  expect(problems).toEqual([])
  expect(role?.levels[0]?.description).toBe('They advise.\n\nThey also listen.')
  expect(role?.levels[0]?.responsibilities).toBeUndefined()
  expect(release.skills.map(({ levels }) => levels)).toEqual([
    { awareness: { leadIn: 'This skill level is currently not defined.', items: [] } },
    { working: { leadIn: 'You can:', items: ['advise', 'listen'] } },
  ])
})

test('what the role does may be a list', () => {
  const list = 'A data ethicist advises.\n\nIn this role, you will:\n\n  • advise\n  • listen'
  const { problems, role } = parse(aPage({}).replace('A data ethicist advises.', list))
  expect(problems).toEqual([])
  expect(role).toMatchObject({
    description: 'A data ethicist advises.',
    responsibilities: 'In this role, you will:\n- advise\n- listen',
  })
})

test('a (skill, level) with other statements is reported with its line, and the first ones stand', () => {
  const other = aSkill('Ethics', 'working', 'You can:\n\n• advise\n• decide')
  const text = aPage({ levels: [aLevel(1, 'Data ethicist'), aLevel(2, 'Lead data ethicist', { skills: other })] })
  const { release, problems } = parse(text)
  expect(release.skills[0]?.levels.working?.items).toEqual(['advise', 'listen'])
  expect(problems).toEqual([
    {
      line: lineOf(text, '• decide'),
      message: `‘Ethics’ at working is worded otherwise at line ${lineOf(text, 'Level: working')}, which stands. Here: You can: / advise / decide`,
    },
  ])
})

test('a (skill, level) with fewer statements the second time is reported at its level', () => {
  const text = aPage({
    levels: [
      aLevel(1, 'Data ethicist'),
      aLevel(2, 'Lead data ethicist', { skills: aSkill('Ethics', 'working', 'You can:\n• advise') }),
    ],
  })
  expect(parse(text).problems.map(({ line }) => line)).toEqual([text.split('\n').lastIndexOf('Level: working') + 1])
})

test.each([
  ['Level: working', 'Level: master', 'Not a skill level: ‘Level: master’'],
  ['Ethics', '数据', 'A skill needs letters in its name: ‘数据’'],
  ['1. Data ethicist', '1. 数据', 'A role level needs letters in its name: ‘数据’'],
  ['1. Data ethicist', '2. Data ethicist', 'Expected role level 1: ‘2. Data ethicist’'],
  ['They advise.', '', 'No description of the role level ‘Data ethicist’'],
  ['What a data ethicist does', 'What a lawyer does', 'Not recognised here: ‘What a lawyer does’'],
  [
    'Working is the second',
    'Expert is the fourth',
    'Not recognised here: ‘Expert is the fourth of 4 ascending skill levels’',
  ],
])('%j written as %j is reported', (from, to, message) => {
  const text = aPage({}).replace(new RegExp(`^${from}`, 'm'), to)
  const { problems } = parse(text)
  expect(problems).toContainEqual({ line: expect.any(Number), message })
  const { line } = problems.find((problem) => problem.message === message) ?? {}
  if (to) expect(line).toBe(lineOf(text, to))
})

test('grades without their sentence are reported and are no responsibilities', () => {
  const { problems, role } = parse(
    shipped.replace(
      '\n  • build on your knowledge\n\nThis role level is often performed at the Civil Service job grade of:\n',
      '',
    ),
  )
  expect(role?.levels[0]?.responsibilities?.items).toHaveLength(2)
  expect(role?.levels[0]?.typicalGrades).toEqual([])
  expect(problems.map(({ message }) => message)).toEqual([
    'Not recognised here: ‘AO (Administrative Officer)’',
    'Not recognised here: ‘EO (Executive Officer)’',
  ])
})

test('a missing heading of the role levels is reported, since the text above them runs on', () => {
  const { problems } = parse(shipped.replace(/^.+ role levels$/m, ''))
  expect(problems).toEqual([{ line: 5, message: 'No heading ‘Development operations (DevOps) engineer role levels’' }])
})

test('a skill that has lost its level leaves the skill above it as it was', () => {
  const skills = `${aSkill('Law', 'awareness', 'You know the law.')}\n\n${aSkill().replace('Level: working\n\n', '')}`
  const { release, problems } = parse(aPage({ levels: [aLevel(1, 'Data ethicist', { skills })] }))
  expect(release.skills).toEqual([
    { slug: 'law', name: 'Law', levels: { awareness: { leadIn: 'You know the law.', items: [] } } },
  ])
  expect(problems).toHaveLength(5)
})

test('a skill needed twice in one role level is reported and counts once', () => {
  const skills = `${aSkill()}\n\n${aSkill('Ethics', 'expert')}`
  const { problems, role } = parse(aPage({ levels: [aLevel(1, 'Data ethicist', { skills })] }))
  expect(role?.levels[0]?.skills).toEqual([{ skill: 'ethics', level: 'working' }])
  expect(problems.map(({ message }) => message)).toEqual(['‘Ethics’ is needed twice here, at working and expert'])
})

test('skills named alike share a slug, and the other spelling is reported', () => {
  const skills = aSkill('ETHICS', 'expert')
  const { release, problems } = parse(aPage({ levels: [aLevel(1, 'Data ethicist'), aLevel(2, 'Lead', { skills })] }))
  expect(release.skills.map(({ name, levels }) => [name, Object.keys(levels)])).toEqual([
    ['Ethics', ['working', 'expert']],
  ])
  expect(problems.map(({ message }) => message)).toEqual(['Read as the skill ‘Ethics’, named otherwise: ‘ETHICS’'])
})

test('an announcement that does not fit the role levels is reported', () => {
  const announcement = 'There are 2 data ethicist role levels, from data ethicist to lead data ethicist.'
  const text = aPage({ announcement })
  expect(parse(text).problems).toEqual([
    { line: lineOf(text, announcement), message: expect.stringContaining(announcement) },
  ])
})

test('a role level is a variant only where its twin is on the page', () => {
  const alone = parse(aPage({ levels: [aLevel(1, 'Data ethicist - management')] }))
  expect(alone.role?.levels[0]).not.toHaveProperty('variant')
  const levels = [aLevel(1, 'Data ethicist – technical'), aLevel(2, 'Data ethicist – management')]
  expect(parse(aPage({ levels })).role?.levels.map(({ variant, twin }) => [variant, twin])).toEqual([
    ['technical', 'data-ethicist-management'],
    ['management', 'data-ethicist-technical'],
  ])
})

test('the shipped page without a twin reports the sentence about two roles', () => {
  const { problems, role } = parse(shipped.replace(/^5\. .*?(?=^6\. )/ms, ''))
  expect(role?.levels).toHaveLength(8)
  expect(role?.levels[3]).not.toHaveProperty('twin')
  expect(problems.map(({ message }) => message.slice(0, 30))).toEqual([
    'Does not fit the role and its ',
    'The other role at the level ‘S',
    'Expected role level 5: ‘6. Lea',
  ])
})

test('the shipped page under another role name is that role', () => {
  const renamed = shipped
    .replaceAll('Development operations (DevOps) engineer', 'Release engineer')
    .replaceAll(/development operations \(devops\) engineer/gi, 'release engineer')
  const { problems, role } = parse(renamed)
  expect(problems).toEqual([])
  expect(role?.slug).toBe('release-engineer')
  expect(role?.levels).toEqual(original.role?.levels)
})

test.each([
  ['dashes', (text: string) => text.replaceAll('  • ', '- ')],
  ['stars and tabs', (text: string) => text.replaceAll('  • ', '\t*\t')],
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['CRLF and a byte order mark', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['no blank lines', (text: string) => text.replaceAll(/\n\n+/g, '\n')],
  ['a footer', (text: string) => `${text}\n\nBack to top\n\n© Crown copyright\n`],
])('the shipped page reads the same with %s', (_, change) => {
  expect(change(shipped)).not.toBe(shipped)
  expect(parse(change(shipped))).toEqual(original)
})

test('the shipped page without grades, shared skills and updates lacks only these', () => {
  const text = shipped
    .replaceAll(/^This role level is often .+\n\n(?: {2}• .+\n)+/gm, '')
    .replace(/^Role Shared skills.*/ms, '')
  const { release, problems, role } = parse(text)
  expect(problems).toEqual([])
  expect(release.skills).toEqual(original.release.skills)
  expect(role?.levels).toEqual(original.role?.levels.map((level) => ({ ...level, typicalGrades: [] })))
  expect(role).toMatchObject({ sharedSkills: [], updates: [], lastUpdated: '2024-11-30' })
})

test('two different dates of the last update are reported, and the one among the updates stands', () => {
  const { problems, role } = parse(shipped.replace('Last updated 30 November 2024 —', 'Last updated 1 May 2025 —'))
  expect(role?.lastUpdated).toBe('2024-11-30')
  expect(problems.map(({ message }) => message)).toEqual([
    'Last updated on 2025-05-01 by the top of the page, on 2024-11-30 by its updates',
  ])
})

test('a grade whose name does not fit its code is reported', () => {
  const grades = `${gradeSentence}\n• SCS1 (Deputy Director)`
  const { problems, role } = parse(aPage({ levels: [aLevel(1, 'Data ethicist', { grades })] }))
  expect(role?.levels[0]?.typicalGrades).toEqual(['SCS1'])
  expect(problems.map(({ message }) => message)).toEqual([
    'Read as grade SCS1, whose name does not fit: ‘Deputy Director’',
  ])
})

test('updates keep an entry without text and report an impossible date', () => {
  const after =
    'Updates\n\nPublished 1 May 2023\n\n31 May 2024\n\n31 February 2024\n\nLost.\n\n1 May 2023\n\nFirst published.'
  const text = aPage({ after })
  const { problems, role } = parse(text)
  expect(role?.updates).toEqual([
    { date: '2024-05-31', notes: [] },
    { date: '2023-05-01', notes: ['First published.'] },
  ])
  expect(problems.map(({ line }) => line)).toEqual([lineOf(text, '31 February 2024'), lineOf(text, 'Lost.')])
})

test.each([
  ['nothing', ''],
  ['blank lines', ' \n\n\t\n'],
  ['a recipe', 'Pancakes\n\n1. Flour\n\n2. Eggs\n\nMix them.'],
  ['furniture only', 'Skip to main content\n\nBack to top'],
])('a text of %s is refused with a problem and no role', (_, text) => {
  const { release, problems } = parse(text)
  expect(release).toEqual({ roles: [], skills: [] })
  expect(problems).toEqual([{ line: 1, message: expect.stringContaining('not a role page') }])
})

function lineOf(text: string, line: string): number {
  return text.split('\n').findIndex((candidate) => candidate.startsWith(line)) + 1
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'
import { skillLevelNames } from '../../../../../app/domain/framework/release'
import { slugOf } from '../../../../../app/domain/text/slug'

const bytes = readFileSync('data/framework/devops-engineer.txt')
const text = bytes.toString('utf8')
const { release, problems } = parseRolePage(text, 'Software development')
const [role] = release.roles
if (!role) throw new Error('The shipped page has no role')

const worded = release.skills.flatMap((skill) =>
  Object.entries(skill.levels).map(([level, words]) => ({ skill, level, words })),
)

test('the shipped page is unchanged byte for byte', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'd108a6774215782ad6a9219bd748f7c507fe397ef4834866275e9912e4d7a2c5',
  )
})

test('every line of the shipped page finds its place', () => {
  expect(problems).toEqual([])
})

test('the role has the words of its page', () => {
  expect(release.roles).toHaveLength(1)
  const { levels, sharedSkills, updates, ...facts } = role
  expect(facts).toEqual({
    slug: 'development-operations-devops-engineer',
    name: 'Development operations (DevOps) engineer',
    family: 'Software development',
    summary:
      'Find out what a development operations (DevOps) engineer in government does and the skills you need to do the role at each level.',
    description:
      'Commonly referred to as ‘DevOps engineers’, development operations engineers support the development and operation of software through tools, environments and practices.',
    responsibilities:
      'In this role, you will be responsible for underpinning good development processes including managing tools and testing environments, central code control, maintaining development standards and writing software that automates systems.',
    published: '2020-01-07',
    lastUpdated: '2024-11-30',
  })
})

test('the nine role levels come in order with variants, grades and numbers of skills', () => {
  const table = role.levels.map((level) => [
    level.number,
    level.name,
    level.slug,
    level.variant,
    level.twin,
    level.typicalGrades?.join(' '),
    level.responsibilities?.items.length,
    level.skills.length,
  ])
  expect(table).toEqual([
    [1, 'Apprentice DevOps engineer', 'apprentice-devops-engineer', undefined, undefined, 'AO EO', 3, 6],
    [2, 'Junior DevOps engineer', 'junior-devops-engineer', undefined, undefined, 'EO HEO', 3, 9],
    [3, 'DevOps engineer', 'devops-engineer', undefined, undefined, 'HEO SEO', 4, 10],
    [
      4,
      'Senior DevOps engineer',
      'senior-devops-engineer',
      'technical',
      'senior-devops-engineer-management',
      'SEO G7',
      4,
      10,
    ],
    [
      5,
      'Senior DevOps engineer - management',
      'senior-devops-engineer-management',
      'management',
      'senior-devops-engineer',
      '',
      4,
      10,
    ],
    [6, 'Lead DevOps engineer', 'lead-devops-engineer', 'technical', 'lead-devops-engineer-management', 'G7 G6', 3, 10],
    [
      7,
      'Lead DevOps engineer - management',
      'lead-devops-engineer-management',
      'management',
      'lead-devops-engineer',
      '',
      3,
      10,
    ],
    [
      8,
      'Principal DevOps engineer',
      'principal-devops-engineer',
      'technical',
      'principal-devops-engineer-management',
      'G7 G6',
      5,
      10,
    ],
    [
      9,
      'Principal DevOps engineer - management',
      'principal-devops-engineer-management',
      'management',
      'principal-devops-engineer',
      '',
      5,
      10,
    ],
  ])
})

test('a role level has its description and responsibilities word for word', () => {
  expect(role.levels[3]).toMatchObject({
    description:
      'A senior DevOps engineer delivers and integrates software to form a complete DevOps toolchain. They are responsible for planning and designing large groups of stories.',
    responsibilities: {
      leadIn: 'At this role level, you will:',
      items: [
        'transform technical requirements into an effective DevOps toolchain to enable product delivery',
        'provide coaching and mentoring to more junior colleagues',
        'ensure that deployment strategies for products are repeatable, scalable and highly available',
        'have deep technical knowledge, providing support to delivery teams and solving complex problems',
      ],
    },
  })
})

test('the apprentice needs six skills, all at awareness', () => {
  expect(role.levels[0]?.skills).toEqual([
    { skill: 'availability-and-capacity-management', level: 'awareness' },
    { skill: 'information-security', level: 'awareness' },
    { skill: 'modern-development-standards', level: 'awareness' },
    { skill: 'programming-and-build-software-engineering', level: 'awareness' },
    { skill: 'prototyping', level: 'awareness' },
    { skill: 'service-support', level: 'awareness' },
  ])
})

test('a management variant differs from its technical twin in three or four skills', () => {
  const differences = role.levels
    .filter((level) => level.variant === 'management')
    .map((level) => {
      const twin = role.levels.find(({ slug }) => slug === level.twin)
      return level.skills.filter(
        ({ skill, level: at }) => !twin?.skills.some((need) => need.skill === skill && need.level === at),
      ).length
    })
  expect(differences).toEqual([3, 4, 4])
})

test('ten skills with 37 worded levels, in ascending order and three of them without an expert', () => {
  expect(release.skills).toHaveLength(10)
  expect(worded).toHaveLength(37)
  const withoutExpert = release.skills.filter((skill) => !skill.levels.expert).map(({ name }) => name)
  expect(withoutExpert).toEqual(['Programming and build (software engineering)', 'Systems design', 'User focus'])
  for (const skill of release.skills) {
    expect(skill.slug).toBe(slugOf(skill.name))
    expect(Object.keys(skill.levels)).toEqual(skillLevelNames.filter((level) => skill.levels[level]))
  }
})

test('slips in the wording stay', () => {
  const items = worded.flatMap(({ words }) => words.items)
  expect(items).toContain('apply apply modern development standards principles under guidance')
  expect(items).toContain('explain the process and principles of integrating systems.')
})

// A second reading of the page, independent of the first: one regular expression for each skill of each level.
test('every statement of the page stands under its role level, skill and skill level', () => {
  const blocks = text
    .slice(0, text.indexOf('Role Shared skills'))
    .split(/^(?=\d+\. )/m)
    .slice(1)
  const skillBlock = /^(?!\s)(.+)\n\nLevel: (\w+)\n\n.+ ascending skill levels\n\n(.+)\n\n((?: {2}• .+\n)+)/gm
  let bullets = 0
  for (const [index, block] of blocks.entries()) {
    const found = [...block.matchAll(skillBlock)].map(([, name, level, leadIn, list = '']) => {
      const items = list
        .trimEnd()
        .split('\n')
        .map((line) => line.replace('  • ', ''))
      bullets += items.length
      return { name, level, leadIn, items }
    })
    const read = role.levels[index]?.skills.map(({ skill: slug, level }) => {
      const skill = release.skills.find((candidate) => candidate.slug === slug)
      return { name: skill?.name, level, ...skill?.levels[level] }
    })
    expect(read).toEqual(found)
  }
  const listed = role.levels.flatMap((level) => [
    ...(level.responsibilities?.items ?? []),
    ...(level.typicalGrades ?? []),
  ])
  expect(blocks).toHaveLength(9)
  expect(bullets + listed.length).toBe(text.match(/^ {2}• /gm)?.length)
})

test('every bullet and every paragraph of the page occurs in the result, furniture apart', () => {
  const json = JSON.stringify(release)
  const furniture =
    /^(?:Skip to|Complete our|What a |There are|The typical|This role level is|Skill Desc|Role Shared|Level: |Updates|Published|Last updated|\d+ \w+ \d{4})|role levels$|ascending skill levels$/
  const lines = text.split('\n').map((line) => line.trim().replace(/^• |^\d+\. /, ''))
  const grade = /^([A-Z]+\d?) \(.+\)$/
  for (const line of lines.filter((line) => line && !furniture.test(line))) {
    const words = JSON.stringify(line.replace(grade, '$1')).slice(1, -1)
    expect(json.includes(words) || json.includes(`"${slugOf(line)}"`), line).toBe(true)
  }
})

test('other roles share skills of this role, given by slug', () => {
  expect(role.sharedSkills.map(({ role, skills }) => [role, skills.length])).toEqual([
    ['Software developer', 10],
    ['Infrastructure engineer', 4],
    ['Application operations engineer', 2],
    ['Change and release manager', 2],
    ['Command and control centre manager', 2],
  ])
  expect(role.sharedSkills[1]?.skills).toEqual([
    'information-security',
    'modern-development-standards',
    'systems-design',
    'systems-integration',
  ])
})

test('updates keep their dates and notes', () => {
  expect(role.updates.map(({ date, notes }) => [date, notes.length])).toEqual([
    ['2024-11-30', 6],
    ['2024-05-31', 1],
    ['2023-07-31', 1],
    ['2020-01-07', 1],
  ])
  expect(role.updates[2]?.notes).toEqual([
    'Development operations (DevOps) engineer was moved to the new software development role group.',
  ])
})

import { describe, expect, test } from 'vitest'
import { csvKind, parseFrameworkCsv } from '../../../../../app/domain/framework/import/csv/parse'
import type { Problem, Release } from '../../../../../app/domain/framework/release'
import { missingStatements } from '../../../../../app/domain/framework/release'
import { shippedRelease } from '../../../../support/build'
import { csv, csvOfRelease, noteHeadings, roleHeadings, skillHeadings } from '../../../../support/framework-files'

interface RoleRow {
  family?: string
  role?: string
  about?: string
  level?: string
  levelText?: string
  skill?: string
  skillAbout?: string
  at?: string
  text?: string
  type?: string
}

/** Role content with these rows; omitted fields are those of a tester who needs to test. */
function roleFile(...rows: RoleRow[]): { name: string; text: string } {
  const cells = rows.map((row) => [
    row.family ?? 'Quality',
    row.role ?? 'Tester',
    row.about ?? 'A tester tests.',
    row.level ?? 'Tester',
    row.levelText ?? 'A tester tests alone.\n\nAt this role level, you will:\n- test',
    row.skill ?? 'Testing',
    row.skillAbout ?? 'Testing is trying.',
    row.at ?? 'Working',
    row.text ?? 'You can:\n- test things\n- say so',
    row.type ?? '',
  ])
  return { name: 'roles.csv', text: csv([roleHeadings, ...cells]) }
}

function skillFile(...rows: [name: string, about: string, ...levels: [string, string, string, string]][]) {
  return { name: 'skills.csv', text: csv([skillHeadings, ...rows.map((row) => [...row, ''])]) }
}

function noteFile(...rows: [timestamp: string, page: string, note: string][]) {
  return { name: 'notes.csv', text: csv([noteHeadings, ...rows]) }
}

function read(...files: { name: string; text: string }[]): { release: Release; problems: Problem[] } {
  return parseFrameworkCsv(files)
}

/** Problems as [file, row, column, message]. */
function told({ problems }: { problems: Problem[] }) {
  return problems.map(({ file, line, column, message }) => [file, line, column, message])
}

function levelRead(levelText: string) {
  const result = read(roleFile({ levelText }))
  const level = result.release.roles[0]?.levels[0]
  return { description: level?.description, responsibilities: level?.responsibilities, told: told(result) }
}

const worded = { leadIn: 'You can:', items: ['test things', 'say so'] }

test('a row gives a role, its level, the skill needed and its statements', () => {
  expect(read(roleFile({}))).toEqual({
    release: {
      roles: [
        {
          slug: 'tester',
          name: 'Tester',
          family: 'Quality',
          description: 'A tester tests.',
          levels: [
            {
              slug: 'tester',
              name: 'Tester',
              number: 1,
              description: 'A tester tests alone.',
              responsibilities: { leadIn: 'At this role level, you will:', items: ['test'] },
              skills: [{ skill: 'testing', level: 'working' }],
            },
          ],
          sharedSkills: [],
          updates: [],
        },
      ],
      skills: [{ slug: 'testing', name: 'Testing', description: 'Testing is trying.', levels: { working: worded } }],
    },
    problems: [],
  })
})

test('roles come in the order of the file, levels by seniority, skills by name', () => {
  const { release } = read(
    roleFile(
      { role: 'Writer', level: 'Senior writer', skill: 'Writing' },
      { role: 'Writer', level: 'Writer', skill: 'Reading' },
      { role: 'Tester', level: 'Tester', skill: 'Testing' },
    ),
  )
  expect(release.roles.map(({ name, levelOrder }) => [name, levelOrder])).toEqual([
    ['Writer', 'inferred'],
    ['Tester', undefined],
  ])
  expect(release.roles[0]?.levels.map(({ name }) => name)).toEqual(['Writer', 'Senior writer'])
  expect(release.skills.map(({ name }) => name)).toEqual(['Reading', 'Testing', 'Writing'])
})

describe('the text of a role is parted as on its page', () => {
  test.each([
    ['one newline', 'A tester tests.\nIn this role, you will be sure.', 'In this role, you will be sure.'],
    ['a list', 'A tester tests.  \n\nIn this role, you will: \n- a\n- b', 'In this role, you will:\n- a\n- b'],
    ['nothing to part', 'A tester tests.', undefined],
  ])('%s', (_, about, responsibilities) => {
    const [role] = read(roleFile({ about })).release.roles
    expect(role?.description).toBe('A tester tests.')
    expect(role?.responsibilities).toBe(responsibilities)
  })
})

describe('the text of a role level is parted as on its page', () => {
  const whole = {
    description: 'A tester tests.',
    responsibilities: { leadIn: 'At this role level, you will:', items: ['test', 'say so'] },
    told: [],
  }

  test.each([
    ['as usual', 'A tester tests.\n\nAt this role level, you will:\n- test\n- say so'],
    ['one newline', 'A tester tests.\nAt this role level, you will:\n- test\n- say so'],
    ['a space before the lead-in', 'A tester tests.\n\n At this role level, you will:\n- test\n- say so'],
    [
      'line separators',
      'A tester tests.\u2028\n\nAt this role level, you will:\u2028\n-\u00a0 test\u200b\n- say so\u2028',
    ],
    ['other bullets', 'A tester tests.\n\nAt this role level, you will:\n• test\n* say so\n'],
  ])('%s', (_, text) => {
    expect(levelRead(text)).toEqual(whole)
  })

  test('a level that starts with the lead-in has no description', () => {
    expect(levelRead('At this role level, you will:\n- test\n- say so')).toEqual({ ...whole, description: '' })
  })

  test('a level with sentences and no list has a description only', () => {
    expect(levelRead('A tester tests.\n\nAt this level, you test.')).toEqual({
      description: 'A tester tests.\n\nAt this level, you test.',
      responsibilities: undefined,
      told: [],
    })
  })

  test('what stands after the list stays in the description and is reported', () => {
    const at = ['roles.csv', 2, 'Role Level Description']
    expect(levelRead('A tester tests.\n\nAt this role level, you will:\n- test\n- say so\nNot everywhere.')).toEqual({
      ...whole,
      description: 'A tester tests.\n\nNot everywhere.',
      told: [[...at, 'This stands after the list and is kept in the description: ‘Not everywhere.’']],
    })
  })

  test('a list without its lead-in stays in the description and is reported', () => {
    expect(levelRead('A tester tests.\n- always').description).toBe('A tester tests.\n- always')
    expect(levelRead('A tester tests.\n- always').told).toHaveLength(1)
  })
})

describe('statements stand word for word', () => {
  test.each([
    ['as usual', 'You can:\n- test things\n- say so', worded, []],
    ['bullets of other kinds, odd spaces', ' You can:\n•test things\n*  say so \n-\u00a0', worded, ['Not recognised']],
    ['a sentence', 'This skill level is not defined.', { leadIn: 'This skill level is not defined.', items: [] }, []],
    [
      'no colon',
      'You can\n- test things\n- say so',
      { ...worded, leadIn: 'You can' },
      ['The lead-in ‘You can’ has no'],
    ],
    ['no lead-in', '- test things\n- say so', { ...worded, leadIn: '' }, ['There is no lead-in']],
    ['a link', 'You can:\n- [a](b)', { leadIn: 'You can:', items: ['[a](b)'] }, ['A Markdown link stands in']],
    ['a second list', 'You can:\n- test things\n- say so\nOr:\n- not', worded, ['Not recognised here: ‘Or: / not’']],
  ])('%s', (_, text, statements, flaws) => {
    const result = read(roleFile({ text }))
    expect(result.release.skills[0]?.levels.working).toEqual(statements)
    expect(told(result)).toEqual(
      flaws.map((flaw) => ['roles.csv', 2, 'Skill Level Description', expect.stringContaining(flaw)]),
    )
  })
})

test('a Markdown link in a description becomes its text and is reported', () => {
  const result = read(roleFile({ about: 'Part of the [profession](/) and [more](https://example.org/a).' }))
  expect(result.release.roles[0]?.description).toBe('Part of the profession and more.')
  const message = 'Of a link only its text is kept: ‘[profession](/), [more](https://example.org/a)’'
  expect(told(result)).toEqual([['roles.csv', 2, 'Role Description', message]])
})

test('a management role is the twin of its technical role, and both are expected', () => {
  const levelText =
    'A tester tests.\nThere are 2 different roles at this level - a technical role and a management role.'
  const result = read(
    roleFile(
      { level: 'Lead tester', levelText, skill: 'A' },
      { level: 'Senior tester', levelText, skill: 'A' },
      { level: 'Senior tester - management', levelText, skill: 'A' },
    ),
  )
  expect(
    result.release.roles[0]?.levels.map(({ slug, variant, twin, description }) => [slug, variant, twin, description]),
  ).toEqual([
    ['senior-tester', 'technical', 'senior-tester-management', 'A tester tests.'],
    ['senior-tester-management', 'management', 'senior-tester', 'A tester tests.'],
    ['lead-tester', undefined, undefined, 'A tester tests.'],
  ])
  const message = 'The other role at the level ‘Lead tester’ is not in this file'
  expect(told(result)).toEqual([['roles.csv', 2, 'Role Level Description', message]])
})

describe('what is not as it should be is reported where it stands', () => {
  test('rows that repeat another whole', () => {
    const result = read(roleFile({}, { skill: 'Saying' }, {}, {}))
    expect(result.release.roles[0]?.levels[0]?.skills).toHaveLength(2)
    expect(told(result)).toEqual([
      ['roles.csv', 4, 'Role', 'Row 4 repeats row 2. It is used once'],
      ['roles.csv', 5, 'Role', 'Row 5 repeats row 2. It is used once'],
    ])
  })

  test('rows not in use give a role with skills and no levels', () => {
    const unused = { role: 'Chief', level: 'NOT IN USE', levelText: 'NOT IN USE', at: 'NOT IN USE', text: 'NOT IN USE' }
    const type = 'Senior Civil Service'
    const result = read(roleFile({ ...unused, type, skill: 'Leading' }, { ...unused, type, skill: 'Acting' }))
    expect(result.release.roles).toEqual([
      expect.objectContaining({ levels: [], roleType: type, unlevelledSkills: ['leading', 'acting'] }),
    ])
    expect(result.release.roles[0]?.levelOrder).toBeUndefined()
    expect(result.release.skills.map(({ name, description, levels }) => [name, description, levels])).toEqual([
      ['Acting', 'Testing is trying.', {}],
      ['Leading', 'Testing is trying.', {}],
    ])
    const message = 'This row is marked as not in use: ‘Chief’ has the skill'
    expect(told(result)).toEqual([
      ['roles.csv', 2, 'Role Level', expect.stringContaining(message)],
      ['roles.csv', 3, 'Role Level', expect.stringContaining(message)],
    ])
  })

  test('a skill without a description, once for each skill, unless the skill content has one', () => {
    const roles = roleFile({ skillAbout: 'MISSING' }, { skillAbout: 'MISSING', level: 'Lead tester' })
    const alone = read(roles)
    expect(alone.release.skills[0]).not.toHaveProperty('description')
    const message = 'There is no description of the skill ‘Testing’ in these files'
    expect(told(alone)).toEqual([['roles.csv', 2, 'Skill Description', message]])
    const filled = read(roles, skillFile(['Testing', 'Said elsewhere.', '', '', '', '']))
    expect(filled.release.skills[0]?.description).toBe('Said elsewhere.')
    expect(filled.problems).toEqual([])
  })

  test('a skill level without a text, unless the skill content has one', () => {
    const roles = roleFile({ text: 'MISSING' }, { text: '', level: 'Lead tester' })
    const alone = read(roles)
    expect(alone.release.skills[0]?.levels).toEqual({ working: missingStatements })
    const message = 'There is no text for the skill ‘Testing’ at working in these files'
    expect(told(alone)).toEqual([['roles.csv', 2, 'Skill Level Description', message]])
    const filled = read(roles, skillFile(['Testing', '', '', 'You can:\n- test things\n- say so', '', '']))
    expect(filled.release.skills[0]?.levels).toEqual({ working: worded })
    expect(filled.problems).toEqual([])
  })

  test('a role and a level without a description', () => {
    const result = read(roleFile({ about: 'MISSING', levelText: '' }))
    expect(result.release.roles[0]).toMatchObject({ description: '', levels: [{ description: '' }] })
    expect(told(result)).toEqual([
      ['roles.csv', 2, 'Role Description', 'There is no description of the role ‘Tester’'],
      ['roles.csv', 2, 'Role Level Description', 'There is no description of the role level ‘Tester’'],
    ])
  })

  test('two texts for one thing: the first is kept, the other told with both rows', () => {
    const result = read(
      roleFile(
        {},
        { level: 'Lead tester', text: 'You can:\n- do better', skillAbout: 'Other.', about: 'Else.', family: 'Other' },
        { level: 'Lead tester', skill: 'Saying', levelText: 'Odd.', type: 'Odd' },
      ),
    )
    expect(result.release.skills.find(({ slug }) => slug === 'testing')?.levels.working).toEqual(worded)
    expect(result.release.roles[0]).toMatchObject({ family: 'Quality', description: 'A tester tests.' })
    expect(told(result).map(([, line, column]) => [line, column])).toEqual([
      [3, 'Role Family'],
      [3, 'Role Description'],
      [3, 'Skill Description'],
      [3, 'Skill Level Description'],
      [4, 'Role Type'],
      [4, 'Role Level Description'],
    ])
    expect(result.problems[3]?.message).toBe(
      'The skill ‘Testing’ at working is worded otherwise in row 2, which stands. Here: ‘You can: - do better’',
    )
  })

  test('a text of the skill content that differs from the role content', () => {
    const result = read(roleFile({}), skillFile(['testing', 'Other.', '', 'You can:\n- err', '', '']))
    expect(result.release.skills).toEqual(read(roleFile({})).release.skills)
    const where = 'is worded otherwise in row 2 of roles.csv, which stands. Here:'
    expect(told(result)).toEqual([
      ['skills.csv', 2, 'Skill Description', `The description of the skill ‘Testing’ ${where} ‘Other.’`],
      ['skills.csv', 2, 'Working', `The skill ‘Testing’ at working ${where} ‘You can: - err’`],
    ])
  })

  test('a skill level that is none', () => {
    const result = read(roleFile({ at: 'Guru' }, { skill: 'Saying', at: 'expert ' }))
    expect(result.release.roles[0]?.levels[0]?.skills).toEqual([{ skill: 'saying', level: 'expert' }])
    expect(result.release.skills.map(({ name }) => name)).toEqual(['Saying'])
    expect(told(result)).toEqual([
      ['roles.csv', 2, 'Skill Level', expect.stringMatching(/^Not a skill level: ‘Guru’.*The row is not used$/)],
    ])
  })

  test('one skill needed twice by one level', () => {
    const result = read(roleFile({}, { at: 'Expert' }))
    expect(result.release.roles[0]?.levels[0]?.skills).toEqual([{ skill: 'testing', level: 'working' }])
    expect(result.problems[0]?.message).toMatch(/is needed twice by ‘Tester’, at working and expert/)
  })

  test.each([
    ['role', 'Role'],
    ['level', 'Role Level'],
    ['skill', 'Skill Name'],
  ] as const)('a %s whose name has no letters, or the address of another', (field, column) => {
    const rows = ['C plus', 'c  PLUS', 'C-plus', 'C-plus', '!!!', '']
    const result = read(
      roleFile(...rows.map((name, index) => ({ level: `Level ${index}`, skill: `Skill ${index}`, [field]: name }))),
    )
    expect(
      told(result).map(([, line, at, message]) => [line, at, String(message).replace(/^(\S+ \S+ ).*/, '$1')]),
    ).toEqual([
      [4, column, '‘C-plus’ and '],
      [6, column, expect.any(String)],
      [7, column, 'There is '],
    ])
    const [role] = result.release.roles
    const named = { role, level: role?.levels[0], skill: result.release.skills[0] }[field]
    expect(named?.name).toBe('C plus')
    expect(JSON.stringify(result.release)).not.toMatch(/C-plus|!!!/)
  })

  test('a name of absurd length', () => {
    expect(read(roleFile({ skill: 'x'.repeat(201) })).problems[0]?.message).toMatch(/at most 200 characters/)
  })
})

describe('skill content', () => {
  test('brings all levels of all skills, those that no role uses too', () => {
    const text = (verb: string) => `You can:\n- ${verb}`
    const { release, problems } = read(
      roleFile({}),
      skillFile(
        ['Testing', 'Testing is trying.', text('a'), 'You can:\n- test things\n- say so', text('c'), text('d')],
        ['Acting', 'Acting is doing.', '', '', '', text('e')],
      ),
    )
    expect(problems).toEqual([])
    expect(release.skills.map(({ name, levels }) => [name, Object.keys(levels).sort()])).toEqual([
      ['Acting', ['expert']],
      ['Testing', ['awareness', 'expert', 'practitioner', 'working']],
    ])
  })

  test('a skill without a name is reported', () => {
    const result = read(roleFile({}), skillFile(['', 'x', '', '', '', '']))
    expect(told(result)).toEqual([['skills.csv', 2, 'Skill Name', 'The skill has no name. The row is not used']])
  })
})

describe('change notes', () => {
  test('are grouped by date under their role, newest first', () => {
    const { release, problems } = read(
      roleFile({}),
      noteFile(
        ['2023-01-05T09:30:00Z', 'Tester', 'First.'],
        ['30 November 2024', 'tester', 'Second.\n- Third.'],
        ['30/11/2024 10:15:00', 'https://example.org/role/tester/', 'Fourth.'],
        ['2024-02-29 08:00', 'Tester', 'Leap.'],
      ),
    )
    expect(problems).toEqual([])
    expect(release.roles[0]).toMatchObject({
      lastUpdated: '2024-11-30',
      updates: [
        { date: '2024-11-30', notes: ['Second.', 'Third.', 'Fourth.'] },
        { date: '2024-02-29', notes: ['Leap.'] },
        { date: '2023-01-05', notes: ['First.'] },
      ],
    })
  })

  test.each([
    [['2024-11-30', 'Plumber', 'Pipes.'], 'Page', /^‘Plumber’ is no role of this release\. The note: ‘Pipes\.’$/],
    [['soon', 'Tester', 'Pipes.'], 'Timestamp', /^Not a date .*: ‘soon’\. The note: ‘Pipes\.’$/],
    [['31/02/2024', 'Tester', 'Pipes.'], 'Timestamp', /^Not a date/],
    [['11/30/2024', 'Tester', 'Pipes.'], 'Timestamp', /^Not a date/],
    [['2024-11-30', 'Tester', ''], 'Change note', /^The note is empty$/],
  ] as const)('%j is reported', (row, column, message) => {
    const result = read(roleFile({}), noteFile([...row]))
    expect(result.release.roles[0]?.updates).toEqual([])
    expect(told(result)).toEqual([['notes.csv', 2, column, expect.stringMatching(message)]])
  })
})

describe('files', () => {
  test('are told apart by their headings', () => {
    expect([roleHeadings, skillHeadings, noteHeadings].map(csvKind)).toEqual(['roles', 'skills', 'notes'])
    expect(csvKind(['PAGE', ' timestamp'])).toBe('notes')
    expect(csvKind(['Skill Name', 'Skill Description'])).toBeUndefined()
    expect(csvKind([])).toBeUndefined()
  })

  test('come in any order, and problems in the order of the files', () => {
    const notes = noteFile(['soon', 'Tester', 'Pipes.'])
    const skills = skillFile(['', '', '', '', '', ''], ['Testing', 'Other.', '', '', '', ''])
    const result = read(notes, skills, roleFile({ at: 'Guru' }, {}))
    expect(told(result).map(([file, line]) => [file, line])).toEqual([
      ['notes.csv', 2],
      ['skills.csv', 2],
      ['skills.csv', 3],
      ['roles.csv', 2],
    ])
    expect(result.release.roles).toHaveLength(1)
  })

  test.each([
    ['none', [], [[undefined, /^The files have no roles. Choose the role content/]]],
    ['skill content alone', [skillFile()], [['skills.csv', /^The files have no roles. Choose the role content/]]],
    [
      'no CSV at all',
      [{ name: 'a.txt', text: 'Dear colleague,\nhello' }],
      [
        ['a.txt', /^Not one of the framework’s CSV files.*begins ‘Dear colleague, hello’/],
        ['a.txt', /^The files have no roles/],
      ],
    ],
    ['two of a kind', [roleFile({}), { ...roleFile({}), name: 'b.csv' }], [['b.csv', /^‘roles.csv’ and ‘b.csv’ both/]]],
    ['unusable', [{ name: 'r.csv', text: roleFile({}).text.slice(0, -2) }], [['r.csv', /never closed/]]],
  ] as const)('without usable role content the release is empty: %s', (_, files, messages) => {
    const result = read(...files)
    expect(result.release).toEqual({ roles: [], skills: [] })
    expect(told(result).map(([file, , , message]) => [file, message])).toEqual(
      messages.map(([file, message]) => [file, expect.stringMatching(message)]),
    )
  })

  test('unusable skill content refuses the role content with it, so that nobody takes half for all', () => {
    const result = read(roleFile({}), { name: 's.csv', text: skillFile().text.replace('Expert', 'Guru') })
    expect(result.release).toEqual({ roles: [], skills: [] })
    expect(told(result).at(-1)).toEqual(['s.csv', 1, 'Expert', expect.stringContaining('no column headed ‘Expert’')])
  })
})

test('the shipped page, written as CSV and read again, says the same', () => {
  const { roles, skills } = csvOfRelease(shippedRelease)
  const { release, problems } = read({ name: 'roles.csv', text: roles }, { name: 'skills.csv', text: skills })
  const [page] = shippedRelease.roles
  const [role] = release.roles
  expect(role).toMatchObject({
    slug: page?.slug,
    name: page?.name,
    family: page?.family,
    description: page?.description,
    responsibilities: page?.responsibilities,
  })
  expect(role?.levels).toEqual(page?.levels.map((level) => ({ ...level, typicalGrades: undefined })))
  expect(release.skills).toEqual(shippedRelease.skills.toSorted((a, b) => a.name.localeCompare(b.name, 'en')))
  expect(problems.filter(({ message }) => !message.startsWith('There is no description of the skill'))).toEqual([])
})

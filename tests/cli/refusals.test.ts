/** Tests refusals of the terminal: one sentence on standard error, exit 2, and the folder as it was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentOf, hiringPack, senior, temporaryFolder } from './terminal'

/** Runs a command and checks the form of its refusal; returns its sentence. */
function refusal(words: string[], environment?: Record<string, string>): string {
  const { status, stdout, stderr } = hiringPack(words, environment)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  expect(stderr).not.toMatch(/\n {4}at |undefined|\[object|Error:/)
  return stderr.trimEnd()
}

/** Tries to build into a folder with something in it, which must stay as it was. */
function buildRefusal(words: string[], environment?: Record<string, string>): string {
  const out = temporaryFolder()
  writeFileSync(join(out, 'job-advert.docx'), 'an earlier one')
  const before = contentOf(out)
  const said = refusal(['build', ...words, '--out', out], environment)
  expect(contentOf(out)).toEqual(before)
  return said
}

/** Tries to build with choices in a file. */
function choicesRefusal(choices: unknown): string {
  const path = join(temporaryFolder(), 'choices.json')
  writeFileSync(path, typeof choices === 'string' ? choices : JSON.stringify(choices))
  return buildRefusal([...senior, '--choices', path]).replace(path, 'FILE')
}

function seniorBut(option: string, value?: string): string[] {
  const place = senior.indexOf(`--${option}`)
  return [...senior.slice(0, place), ...(value === undefined ? [] : [`--${option}`, value]), ...senior.slice(place + 2)]
}

test('an unknown verb', () => {
  expect(refusal(['bulid'])).toBe(
    'There is no verb bulid; it must be one of roles, build, choices, import, backup, restore.',
  )
  expect(refusal(['toString'])).toBe(
    'There is no verb toString; it must be one of roles, build, choices, import, backup, restore.',
  )
})

test.each([
  ['role', 'astronaut', '--role astronaut is not known; it must be one of development-operations-devops-engineer.'],
  ['level', 'admiral', /^--level admiral is not known; it must be one of apprentice-devops-engineer, .+\.$/],
  ['grade', 'HO', '--grade HO is not known; it must be one of AO, EO, HEO, SEO, G7, G6.'],
  ['role', undefined, '--role is missing; it must be one of development-operations-devops-engineer.'],
  ['level', undefined, /^--level is missing; it must be one of apprentice-devops-engineer, .+\.$/],
  ['grade', undefined, '--grade is missing; it must be one of AO, EO, HEO, SEO, G7, G6.'],
])('a build whose %s is %s', (option, value, sentence) => {
  const said = buildRefusal(seniorBut(option, value))
  if (typeof sentence === 'string') expect(said).toBe(sentence)
  else expect(said).toMatch(sentence)
})

test('a refused build does not make the folder', () => {
  const out = join(temporaryFolder(), 'new/folder')
  refusal(['build', ...seniorBut('grade', 'HO'), '--out', out])
  refusal(['build', ...senior, '--panel', '0', '--out', out])
  expect(existsSync(join(out, '..'))).toBe(false)
})

test('choices about what is not known', () => {
  expect(refusal(['choices', '--grade', 'HO'])).toMatch(/^--grade HO is not known/)
  expect(refusal(['choices', '--level', 'admiral'])).toMatch(/^--level admiral is not known/)
})

test('an unknown option, an option without its value and a word too many', () => {
  expect(buildRefusal([...senior, '--colour', 'red'])).toMatch(/'--colour'; build takes --vacancy, --role, --level, /)
  expect(refusal(['roles', '--yaml'])).toMatch(/'--yaml'; roles takes --json\.$/)
  expect(refusal(['build', '--out'])).toMatch(/--out.*; build takes /)
  expect(refusal(['roles', 'please'])).toMatch(/please/)
})

test.each(['role', 'level', 'grade', 'choices', 'candidates', 'panel'])(
  'a saved vacancy together with --%s',
  (option) => {
    expect(buildRefusal(['--vacancy', 'any', `--${option}`, 'any'])).toBe(
      `--${option} cannot be used with --vacancy, which has its own; leave one out.`,
    )
  },
)

test.each(['0199f2a4-0000-7000-8000-000000000000', 'any', ''])('the unknown vacancy “%s”', (id) => {
  expect(buildRefusal(['--vacancy', id])).toBe(
    `--vacancy ${id} is not known; it must be the ID in the address of a vacancy’s page.`,
  )
})

test('a build without a folder', () => {
  expect(refusal(['build', ...senior])).toBe('--out is missing; it must be the folder to write into.')
})

test.each([
  ['pdf', '--format pdf is not known; it must be one or more of docx,zip,md,txt.'],
  ['docx,pdf', '--format pdf is not known; it must be one or more of docx,zip,md,txt.'],
  ['', '--format  is not known; it must be one or more of docx,zip,md,txt.'],
])('the format “%s”', (format, sentence) => {
  expect(buildRefusal([...senior, '--format', format])).toBe(sentence)
})

test.each(['0', '11', '2.5', ''])('a panel of “%s”', (panel) => {
  expect(buildRefusal([...senior, `--panel=${panel}`])).toMatch(new RegExp(`^--panel ${panel}: `))
})

test.each(['../A1', 'Jo Smith', 'Smith', 'A1,,B2', 'A1,a1'])('the application IDs “%s”', (ids) => {
  expect(buildRefusal([...senior, `--candidates=${ids}`])).toMatch(/application ?ID/i)
})

test('a file of choices that is not there, is no JSON or is no object', () => {
  const folder = temporaryFolder()
  const missing = join(folder, 'none.json')
  expect(buildRefusal([...senior, '--choices', missing])).toBe(
    `--choices ${missing} cannot be read (ENOENT); it must be a JSON file.`,
  )
  expect(buildRefusal([...senior, '--choices', folder])).toMatch(/cannot be read \(EISDIR\)/)
  expect(choicesRefusal('{"post": ')).toMatch(/^FILE is not valid JSON \(.+\); start from what "choices" prints\.$/)
  expect(choicesRefusal('')).toMatch(/^FILE is not valid JSON/)
  expect(choicesRefusal('[]')).toMatch(/^FILE: the file: /)
  expect(choicesRefusal('null')).toMatch(/^FILE: the file: /)
})

test.each([
  [{ colour: 'red' }, 'FILE: colour is not a choice; start from what "choices" prints.'],
  [{ post: { nickname: 'x' } }, 'FILE: post.nickname is not a choice; start from what "choices" prints.'],
  [{ post: { closingDate: '31/12/2026' } }, 'FILE: post.closingDate: must be a date like 2026-12-31.'],
  [{ post: { salaryMinimum: '45000' } }, /^FILE: post\.salaryMinimum: /],
  [{ skills: { 'user-focus': { use: 'vital', stages: [] } } }, /^FILE: skills.*user-focus.*use.*: /],
  [{ behaviours: [{ slug: 'leadership', stages: ['lunch'] }] }, /^FILE: behaviours\[0\]\.stages\[0\]: /],
  [
    { interview: { panelMembers: 3, applicationIds: ['Jo Smith'], minimumScore: 4 } },
    /^FILE: interview\.applicationIds\[0\]: must be/,
  ],
])('choices like %j, whose place is named', (choices, sentence) => {
  const said = choicesRefusal(choices)
  if (typeof sentence === 'string') expect(said).toBe(sentence)
  else expect(said).toMatch(sentence)
})

test.each([
  [
    { leadCriterion: 'alchemy' },
    /^leadCriterion: alchemy is not one of the technical criteria; it must be one of .*user-focus.*\.$/,
  ],
  [
    { skills: { alchemy: { use: 'not used', stages: [] } } },
    /^skills\.alchemy: alchemy is not a skill of Senior DevOps engineer; it must be one of .*user-focus.*\.$/,
  ],
  [
    { behaviours: [{ slug: 'kindness', stages: ['interview'] }] },
    /^behaviours\[0\]\.slug: kindness is not a behaviour that this vacancy can use; it must be one of .*leadership.*\.$/,
  ],
  [{ statements: { 'free-lunch': false } }, /^statements\.free-lunch: free-lunch is not a standard statement of .*\.$/],
  [
    { criteria: { 'strength-humour': { weight: 2 } } },
    /^criteria\.strength-humour: strength-humour is not a criterion of Senior DevOps engineer; it must be one of .*\.$/,
  ],
  [
    { criteria: { 'technical-skill-prototyping': { focus: 9 } } },
    'criteria.technical-skill-prototyping.focus: 9 is the position of no statement; it must be a whole number from 0 to 2.',
  ],
  [
    { interview: { panelMembers: 3, applicationIds: [], minimumScore: 4, order: ['behaviour-humour'] } },
    /^interview\.order\[0\]: behaviour-humour is not a criterion of .*\.$/,
  ],
  [{ post: { contractType: 'Zero hours' } }, /^post\.contractType: Contract type must be one of: Permanent, /],
  [
    { post: { closingDate: '2027-03-14', siftDate: '2027-03-13' } },
    'post.siftDate: Sift date (13 March 2027) must not be before the closing date (14 March 2027).',
  ],
  [
    { statements: { 'nationality-reserved': true } },
    /^statements\.nationality-reserved: Choose “.+” or “.+”, not both/,
  ],
  [{ strengths: ['!!!'] }, 'strengths: Each strength must have letters or numbers in it.'],
])('choices like %j, which the rules refuse', (choices, sentence) => {
  const said = choicesRefusal(choices)
  if (typeof sentence === 'string') expect(said).toBe(sentence)
  else expect(said).toMatch(sentence)
})

test('an empty title', () => {
  expect(choicesRefusal({ post: { title: '' } })).toBe('FILE: post.title: must have something in it, or be left out.')
})

test('a folder that cannot be written', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), 'mine')
  const before = contentOf(folder)
  for (const out of [join(folder, 'file'), join(folder, 'file/below')])
    expect(refusal(['build', ...senior, '--format', 'md', '--out', out])).toMatch(
      /^--out .+ cannot be written \((EEXIST|ENOTDIR)\); it must be a folder of yours\.$/,
    )
  expect(contentOf(folder)).toEqual(before)
})

test('a folder in the place of one of the files leaves the others as they were', () => {
  const out = temporaryFolder()
  mkdirSync(join(out, 'success-profile.md'))
  writeFileSync(join(out, 'job-advert.md'), 'an earlier one')
  const before = contentOf(out)
  expect(refusal(['build', ...senior, '--format', 'md', '--out', out])).toMatch(/success-profile\.md is a folder/)
  expect(contentOf(out)).toEqual(before)
})

test('a policy file that cannot be used, with file, place and reason', () => {
  const data = temporaryFolder()
  const pack = readFileSync('data/grades.json', 'utf8').replace('"band": 1', '"band": 9')
  writeFileSync(join(data, 'grades.json'), pack)
  const sentence = `${data}/grades.json: grades[0].band is wrong: expected number to be <=6.`
  expect(buildRefusal(senior, { HIRING_PACK_DATA: data })).toBe(sentence)
  expect(refusal(['choices'], { HIRING_PACK_DATA: data })).toBe(sentence)
  const empty = { DATABASE_PATH: join(data, 'new.sqlite') }
  expect(refusal(['roles'], { HIRING_PACK_DATA: data, ...empty })).toBe(sentence)
  expect(refusal(['choices'], { HIRING_PACK_DATA: join(data, 'none') })).toBe(
    `HIRING_PACK_DATA: ${data}/none is not there or is no folder; it must be a folder of policy files.`,
  )
})

test('a setting that cannot be used', () => {
  expect(refusal(['roles'], { PORT: 'http' })).toBe(
    'PORT=http is not a port; it must be a whole number from 0 to 65535.',
  )
  expect(refusal(['roles'], { DATABASE_PATH: '/no/such/folder/a.sqlite' })).toMatch(
    /^DATABASE_PATH=\/no\/such\/folder\/a\.sqlite cannot be opened \(.+\); it must be a SQLite file of this service, or .+\.$/,
  )
})

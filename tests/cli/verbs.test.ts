import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { documentKinds } from '../../app/domain/documents/kinds'
import { whenAsked } from '../../app/domain/text/once'
import { type Choices, choicesSchema } from '../../app/domain/vacancy/choices'
import { defaultChoices } from '../../app/domain/vacancy/defaults'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { docxProblems } from '../prose/docx/docx-checks'
import { aManyRoleRelease, aVacancy, filledPost, shippedPolicy, shippedRelease } from '../support/build'
import { csvOfRelease } from '../support/framework-files'
import { behavioursText } from '../support/success-profiles'
import { hiringPack, program, senior, temporaryFolder } from './terminal'

const kinds = [...documentKinds, 'pack']
const wordFiles = [...kinds.map((name) => `${name}.docx`), 'score-matrix.xlsx']
/** The sheets of a panel of three, without application IDs. */
const ofMembers = [1, 2, 3].map((member) => `interview-sheet-member-${member}.docx`)

/** Runs a verb that must succeed with nothing on standard error. */
function succeed(words: string[], environment?: Record<string, string>): string {
  const { status, stdout, stderr } = hiringPack(words, environment)
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

/** Builds into a new folder; returns its files by name. */
function built(...words: string[]): Record<string, Buffer> {
  const out = join(temporaryFolder(), 'new/folder')
  const stdout = succeed(['build', ...senior, '--out', out, ...words])
  const names = readdirSync(out).sort()
  expect(stdout.trimEnd().split('\n').sort()).toEqual(names.map((name) => join(out, name)))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name))]))
}

/** The files of a build without further options, made once. */
const usual = whenAsked(() => built())

function choicesFile(choices: unknown): string {
  const path = join(temporaryFolder(), 'choices.json')
  writeFileSync(path, typeof choices === 'string' ? choices : JSON.stringify(choices))
  return path
}

test('official words are imported, quoted by what is built, and named in choices only where they are loaded', () => {
  const folder = temporaryFolder()
  const own = { DATABASE_PATH: join(folder, 'own.sqlite') }
  const page = join(folder, 'page.txt')
  writeFileSync(page, behavioursText({ intro: [] }))
  expect(succeed(['import', page], own)).toBe(
    'The page “Success Profiles: Civil Service behaviours” of 30 May 2026 is current: 4 behaviours with 16 levels.\n',
  )
  expect(succeed(['import', page], own)).toMatch(/^Nothing has changed: the files say the same as “Success Profiles/)
  const out = join(folder, 'out')
  const build = (choices: object) =>
    hiringPack(['build', ...senior, '--out', out, '--format', 'txt', '--choices', choicesFile(choices)], own)
  const behaviours = [{ slug: 'leadership', stages: ['interview'] }]
  expect(build({ behaviours }).status).toBe(0)
  expect(readFileSync(join(out, 'success-profile.txt'), 'utf8')).toContain('Water the leadership beds with HEO and SEO')
  expect(build({ behaviours, officialWords: {} }).status).toBe(0)
  expect(readFileSync(join(out, 'success-profile.txt'), 'utf8')).not.toContain('Water the leadership beds')
  expect(build({ behaviours, officialWords: { behaviours: '2031-01-01' } })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/officialWords\.behaviours: no page of 2031-01-01 is loaded/),
  })
})

test('roles --json has exactly the shape that other programs read', () => {
  const [role] = shippedRelease.roles
  const nameOf = (slug: string) => shippedRelease.skills.find((skill) => skill.slug === slug)?.name
  expect(JSON.parse(succeed(['roles', '--json']))).toEqual([
    {
      slug: 'development-operations-devops-engineer',
      name: 'Development operations (DevOps) engineer',
      family: 'Software development',
      levels: role?.levels.map(({ slug, name, number, variant, typicalGrades, skills }) => ({
        slug,
        name,
        number,
        variant: variant ?? null,
        typicalGrades,
        skills: skills.map(({ skill, level }) => ({ name: nameOf(skill), level })),
      })),
    },
  ])
})

test('roles for people has a line for the role and one for each level', () => {
  const lines = succeed(['roles']).trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('development-operations-devops-engineer (Software development)')
  expect(lines[1]).toBe('  1. apprentice-devops-engineer: AO, EO; 6 skills')
  expect(lines[5]).toMatch(/: no typical grade; management; 10 skills$/)
})

test('roles of which the files carry no grades are listed without, and that is noted once', () => {
  const folder = temporaryFolder()
  const own = { DATABASE_PATH: join(folder, 'own.sqlite') }
  const files = Object.entries(csvOfRelease(aManyRoleRelease())).map(([name, text]) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, text)
    return path
  })
  const note =
    'Note: The loaded files do not carry the grades of 3 role levels. A saved role page brings those of its role.\n'
  expect(hiringPack(['import', ...files], own)).toMatchObject({ status: 0, stderr: note })
  const { stdout, stderr } = hiringPack(['roles'], own)
  expect([stdout.match(/no typical grade/g)?.length, stderr]).toEqual([3, note])
  expect(stdout).toContain('\n  1. apprentice-platform-engineer: 5 skills\n')
  const all: { levels: { typicalGrades: string[] | null }[] }[] = JSON.parse(succeed(['roles', '--json'], own))
  const kinds = all.flatMap(({ levels }) => levels.map(({ typicalGrades }) => typicalGrades?.length ?? null))
  expect(kinds.filter((kind) => kind === null)).toHaveLength(3)
  expect(kinds.filter((kind) => kind === 0)).toHaveLength(3)
})

test('choices prints the defaults, which the schema of the database takes', () => {
  const printed = JSON.parse(succeed(['choices', ...senior]))
  expect(choicesSchema.parse(printed)).toEqual(printed)
  expect(printed).toEqual(JSON.parse(JSON.stringify(defaultChoices(aVacancy(), shippedPolicy))))
})

test('choices without a name is about the first of each list', () => {
  const printed: Choices = JSON.parse(succeed(['choices']))
  expect(Object.keys(printed.skills)).toHaveLength(6)
})

test('build writes the documents and the pack as Word files, unless told otherwise', () => {
  const files = usual()
  expect(Object.keys(files)).toEqual([...wordFiles, ...ofMembers].sort())
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.docx')) expect(docxProblems(bytes), name).toEqual([])
})

test('build takes what choices prints, and makes the same of it as without', () => {
  const file = choicesFile(succeed(['choices', ...senior]))
  expect(built('--choices', file)).toEqual(usual())
})

test.each([
  ['md', kinds.map((name) => `${name}.md`)],
  ['txt', kinds.map((name) => `${name}.txt`)],
  ['zip', ['pack.zip']],
  [
    'docx,zip,md,txt',
    [
      'pack.zip',
      ...wordFiles,
      ...ofMembers,
      ...['md', 'txt'].flatMap((format) => kinds.map((name) => `${name}.${format}`)),
    ],
  ],
])('build --format %s writes just these', (format, names) => {
  expect(Object.keys(built('--format', format))).toEqual(names.sort())
})

test('build writes the documents that the pages show', () => {
  const files = built('--format', 'md', '--choices', choicesFile(aVacancy({ post: filledPost }).choices))
  const vacancy = aVacancy({ post: filledPost })
  expect(strFromU8(files['job-advert.md'] ?? new Uint8Array())).toBe(
    documentToMarkdown(buildDocument('job-advert', vacancy, [])),
  )
})

test('application IDs and panel members make one sheet each, in the folder and in the zip', () => {
  const sheets = ['A1001', 'B-2'].flatMap((id) => [1, 2].map((member) => `interview-sheet-${id}-member-${member}.docx`))
  const words = ['--candidates', 'A1001, B-2', '--panel', '2', '--format', 'docx,zip']
  const files = built(...words)
  const consensus = ['consensus-sheet-A1001.docx', 'consensus-sheet-B-2.docx']
  expect(Object.keys(files)).toEqual([...wordFiles, 'pack.zip', ...sheets, ...consensus].sort())
  const entries = unzipSync(files['pack.zip'] ?? new Uint8Array())
  expect(Object.keys(entries).filter((name) => name.includes('/interview-sheet-'))).toEqual(
    sheets.map((name) => `5-interview/${name}`),
  )
  expect(built(...words)).toEqual(files)
})

test('the command line wins over the file on panel and application IDs', () => {
  const interview = { panelMembers: 4, applicationIds: ['X9'], minimumScore: 5 }
  const names = Object.keys(built('--choices', choicesFile({ interview }), '--candidates', 'A1', '--panel', '1'))
  expect(names.filter((name) => name.startsWith('interview-sheet-'))).toEqual(['interview-sheet-A1-member-1.docx'])
  const own = Object.keys(built('--choices', choicesFile({ interview }), '--panel', '1'))
  expect(own.filter((name) => name.startsWith('interview-sheet-'))).toEqual(['interview-sheet-X9-member-1.docx'])
})

test('build replaces what it wrote before and leaves other files in the folder alone', () => {
  const out = temporaryFolder()
  writeFileSync(join(out, 'mine.txt'), 'mine')
  writeFileSync(join(out, 'job-advert.md'), 'old')
  succeed(['build', ...senior, '--out', out, '--format', 'md'])
  expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(out, 'job-advert.md'), 'utf8')).toMatch(/^# Senior DevOps engineer\n/)
  expect(readdirSync(out).sort()).toEqual([...kinds.map((name) => `${name}.md`), 'mine.txt'].sort())
})

test('text in a file of choices is cleaned as in a form', () => {
  const files = built('--format', 'txt', '--choices', choicesFile({ post: { title: 'En\u200Bgin\u0000eer\u00A0two' } }))
  expect(strFromU8(files['job-advert.txt'] ?? new Uint8Array())).toMatch(/^Engineer two\n=+\n/)
})

test('a department’s own policy files are used', () => {
  const data = temporaryFolder()
  const pack = readFileSync('data/vacancy-form.json', 'utf8').replace('23:55', '12:00')
  writeFileSync(join(data, 'vacancy-form.json'), pack)
  expect(JSON.parse(succeed(['choices', ...senior], { HIRING_PACK_DATA: data })).post.closingTime).toBe('12:00')
})

test.each([[[]], [['help']], [['--help']], [['build', '--help']]])(
  '%j prints how it is used, with every setting',
  (words) => {
    const stdout = succeed(words)
    for (const name of [
      'roles',
      'choices',
      'build',
      'DATABASE_PATH',
      'HOST',
      'PORT',
      'PUBLIC_ORIGIN',
      'HIRING_PACK_DATA',
    ])
      expect(stdout).toContain(name)
  },
)

test('a build of what is hardly meant makes the files and notes why', () => {
  const out = join(temporaryFolder(), 'new')
  const choices = choicesFile({ post: { closingDate: '2020-01-31' } })
  const { status, stderr } = hiringPack(['build', ...senior, '--choices', choices, '--format', 'md', '--out', out])
  expect([status, stderr]).toEqual([
    0,
    'Note: post.closingDate: The closing date (31 January 2020) is in the past: give a later one.\n',
  ])
  expect(readdirSync(out)).toHaveLength(kinds.length)
})

// From util-linux: gives the program a terminal to write to.
test.skipIf(!existsSync('/usr/bin/script'))('on a person’s terminal, build says how far it is', () => {
  const out = temporaryFolder()
  const words = ['build', ...senior, '--candidates', 'A1,B2', '--panel', '2', '--format', 'zip', '--out', out]
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', [process.execPath, program, ...words].join(' '), '/dev/null'],
    {
      env: { ...process.env, DATABASE_PATH: ':memory:' },
      encoding: 'utf8',
    },
  )
  expect(status).toBe(0)
  const steps = Array.from(stdout.matchAll(/\rzip: (\d+) of (\d+) files/g), ([, done, all]) => `${done}/${all}`)
  const all = steps.length
  expect(steps).toEqual(Array.from({ length: all }, (_, at) => `${at + 1}/${all}`))
  expect(all).toBeGreaterThan(15)
  expect(stdout.trimEnd().endsWith(join(out, 'pack.zip'))).toBe(true)
})

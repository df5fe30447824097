import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import { type FoundKind, foundKinds, type MatchSegment, placed } from '../../app/domain/framework/search'
import { saveFramework } from '../../app/models/framework.server'
import { maxListed, searchFramework } from '../../app/models/search.server'
import { openDatabase } from '../../db/client'
import { aManyRoleRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const about = { name: 'Test', source: 'test', licence: 'test', attribution: 'test' }
const release = aManyRoleRelease()
let framework: string

beforeEach(async () => {
  context = openContext()
  framework = await saveFramework(context, about, release)
})

afterEach(() => context.store.close())

const marked = (parts: MatchSegment[]) => parts.map(({ text, match }) => (match ? `[${text}]` : text)).join('')

async function found(typed: string, kind: FoundKind) {
  const { groups } = await searchFramework(context, framework, typed)
  return groups.find((group) => group.kind === kind)?.found ?? []
}

const names = async (typed: string, kind: FoundKind) => (await found(typed, kind)).map(({ name }) => marked(name))

test('roles, levels, skills and statements are found, each with where it belongs', async () => {
  const { groups } = placed(await searchFramework(context, framework, 'platform'), release)
  expect(groups.map(({ kind }) => kind)).toEqual(['role', 'level', 'skill'])
  expect(groups.map(({ found: [first] }) => [marked(first?.name ?? []), first?.place])).toEqual([
    ['[Platform] engineer', 'IT operations'],
    ['[platform] engineer', 'Platform engineer'],
    ['[Platform] lore', ''],
  ])
})

test('a statement that many role levels share appears once, with its skill and skill level', async () => {
  const [only, ...more] = await found('explain availability processes', 'statement')
  expect(more).toEqual([])
  expect(only).toMatchObject({ skill: 'availability-and-capacity-management', skillLevel: 'awareness', name: [] })
  expect(marked(only?.excerpt ?? [])).toBe('[explain] [availability] and capacity management [processes]')
})

test('every statement is found by its own words, at its own skill level', async () => {
  for (const { slug, levels } of release.skills)
    for (const [level, { items, missing }] of Object.entries(levels)) {
      if (missing) continue
      for (const item of items) {
        const words = item.split(/\s+/).slice(0, 9).join(' ')
        expect(await found(words, 'statement'), item).toContainEqual(
          expect.objectContaining({ skill: slug, skillLevel: level }),
        )
      }
    }
})

test('a missing text is not found as if it were one', async () => {
  expect(await found('framework gives no text', 'statement')).toEqual([])
})

test('what is named exactly so comes first, then shorter names', async () => {
  expect((await names('devops engineer', 'level')).slice(0, 3)).toEqual([
    '[DevOps] [engineer]',
    'Lead [DevOps] [engineer]',
    'Junior [DevOps] [engineer]',
  ])
})

test.each(['engin', 'engineeri', 'ENGINEERS', 'DevOps eng'])('%s finds the engineers', async (typed) => {
  expect((await found(typed, 'role')).map(({ role }) => role)).toContain('development-operations-devops-engineer')
})

test.each(['cafe', 'CAFÉ', 'café platforms'])('%s is found with and without its accent', async (typed) => {
  expect((await found(typed, 'role')).map(({ role }) => role)).toEqual(['platform-engineer'])
})

test('where nothing has all of the words, what has some is given and said to be so', async () => {
  const result = await searchFramework(context, framework, 'platform zebra')
  expect(result.some).toBe(true)
  expect(result.groups[0]?.found[0]?.role).toBe('platform-engineer')
  expect(await searchFramework(context, framework, 'zebra')).toMatchObject({ some: false, groups: [] })
})

test('at most fifty of a kind are listed, and all are counted', async () => {
  const [role] = release.roles
  if (!role) throw new Error('No role')
  const roles = Array.from({ length: 60 }, (_, place) => ({ ...role, slug: `role-${place}`, levels: [], updates: [] }))
  framework = await saveFramework(context, about, { ...release, roles })
  expect((await searchFramework(context, framework, 'devops')).groups[0]).toMatchObject({ kind: 'role', count: 60 })
  expect(await found('devops', 'role')).toHaveLength(maxListed)
})

test('the newest release is the one that is searched', async () => {
  const older = framework
  framework = await saveFramework(context, about, { ...release, roles: release.roles.slice(0, 1) })
  expect(await names('platform', 'role')).toEqual([])
  expect(await names('devops', 'role')).toHaveLength(1)
  expect((await searchFramework(context, older, 'devops')).groups).toEqual([])
})

test.each([
  '"',
  '*',
  '-',
  'AND',
  'OR NOT',
  'NEAR(',
  'name : x',
  'text:',
  '^a',
  '{a b}',
  "'; DROP TABLE roles; --",
  '""""',
  'a"b*',
])('what a query could mean is only text: %s', async (typed) => {
  await expect(searchFramework(context, framework, typed)).resolves.toBeDefined()
})

test('nothing that can be typed is an error', async () => {
  const word = fc.constantFrom(
    '"',
    '*',
    '-',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    ')',
    ':',
    '^',
    '+',
    '{',
    '\u0000',
    '\uE000',
    '\uD800',
    'é',
    'devops',
    '٣',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.array(word, { maxLength: 60 }).map((some) => some.join(' ')),
    fc.array(word).map((some) => some.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const { groups } = await searchFramework(context, framework, text)
      expect(groups.every(({ kind, count, found: own }) => foundKinds.includes(kind) && count >= own.length)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('a release that was there before the search is found after the migration', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [path, before] = [join(folder, 'a.sqlite'), join(folder, 'migrations')]
  const migrations = resolve(projectRoot(), 'db/migrations')
  cpSync(migrations, before, { recursive: true })
  const journal = join(before, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 2) }))
  const old = openDatabase(path, before)
  for (const table of ['frameworks', 'roles', 'role_levels', 'skills', 'skill_levels']) {
    const rows = context.store.database.$client.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
    for (const row of rows) {
      const columns = Object.keys(row)
      const values = columns.map((column) => `:${column}`)
      // A level without grades had an empty list then.
      if (table === 'role_levels') row.typical_grades ??= '[]'
      old.$client.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${values.join()})`).run(row)
    }
  }
  old.$client.close()
  const expected = await searchFramework(context, framework, 'platform')
  context = openContext(path)
  expect(await searchFramework(context, framework, 'platform')).toEqual(expected)
})

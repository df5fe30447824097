import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseRolePage } from '../../app/domain/framework/import/page/parse'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { confirmImport, findImport, readImport } from '../../app/models/imports.server'
import { seedFramework } from '../../app/models/seed.server'
import { createVacancy, getVacancy } from '../../app/models/vacancy.server'
import { imports } from '../../db/import-schema'
import { frameworks, roles } from '../../db/schema'
import { shippedPage, shippedRelease } from '../support/build'
import { openContext, type TestContext } from '../support/context'
import { csvOfRelease } from '../support/framework-files'

let context: TestContext

const role = 'development-operations-devops-engineer'
const senior = 'senior-devops-engineer'
const source = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const page = (text = shippedPage) => source('page.txt', text)
function tables(release = shippedRelease) {
  const { roles: roleContent, skills: skillContent } = csvOfRelease(release)
  return [source('roles.csv', roleContent), source('skills.csv', skillContent)]
}
/** The shipped page with one statement reworded. */
const reworded = () =>
  page(shippedPage.replaceAll('what prototyping is, and why and when', 'what prototyping is and when'))

beforeEach(async () => {
  context = openContext()
  await seedFramework(context)
})

afterEach(() => context.store.close())

const count = (table: typeof frameworks | typeof imports | typeof roles) =>
  context.store.database.select().from(table).all().length

async function read(sources: Parameters<typeof readImport>[1], name?: string): Promise<string> {
  const result = await readImport(context, sources, name)
  if (!('id' in result)) throw new Error(`Expected an import to confirm, got ${JSON.stringify(result).slice(0, 300)}`)
  return result.id
}

async function shown(id: string) {
  const found = await findImport(context, id)
  if (!found) throw new Error('The import is gone')
  return found
}

test('the same page again changes nothing and says so', async () => {
  expect(await readImport(context, [page()])).toEqual({ same: ['release November 2024'], problems: [] })
  expect([count(frameworks), count(imports)]).toEqual([1, 0])
})

test('reading shows what would change and saves no release', async () => {
  const { name, base, changes, stale } = await shown(await read([reworded()], 'November 2026'))
  expect([name, base, stale]).toEqual(['November 2026', 'November 2024', false])
  expect(changes?.statements).toMatchObject({ new: [], changed: ['Prototyping: awareness'], gone: [] })
  expect(count(frameworks)).toBe(1)
})

test('confirming makes it the newest release, whole, and a vacancy stays on its own', async () => {
  const vacancy = await createVacancy(context, role, senior, 'SEO')
  const before = (await getVacancy(context, vacancy)).vacancy.framework.id
  const id = await read([reworded()])
  expect((await shown(id)).stale).toBe(false)
  const confirmed = await confirmImport(context, id)
  const current = await currentFramework(context)
  expect(confirmed).toEqual({ framework: current.framework.id, pages: [] })
  const expected = parseRolePage(
    reworded().bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''),
    '',
  )
  expect(current.release.roles[0]?.levels).toHaveLength(expected.release.roles[0]?.levels.length ?? 0)
  expect(current.release.skills.find(({ slug }) => slug === 'prototyping')?.levels.awareness?.items[0]).toBe(
    'explain what prototyping is and when to use it',
  )
  expect((await getVacancy(context, vacancy)).vacancy.framework.id).toBe(before)
  expect(await findImport(context, id)).toBeUndefined()
})

test('an import that was read against an older release is not confirmed', async () => {
  const id = await read([reworded()])
  expect((await shown(id)).stale).toBe(false)
  const { framework, release } = await currentFramework(context)
  const { id: _, ...about } = framework
  await saveFramework(context, { ...about, name: 'In between' }, release)
  expect((await shown(id)).stale).toBe(true)
  expect(await confirmImport(context, id)).toBe('stale')
  expect(count(frameworks)).toBe(2)
})

test('a failure in the middle of confirming leaves nothing behind', async () => {
  const id = await read([reworded()])
  context.store.database.$client.exec(`CREATE TRIGGER fail BEFORE INSERT ON role_level_skills
    WHEN NEW.role_level = 'principal-devops-engineer' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
  await expect(confirmImport(context, id)).rejects.toThrow()
  expect([count(frameworks), count(roles), count(imports)]).toEqual([1, 1, 1])
})

test('one file that cannot be used refuses them all, naming it', async () => {
  expect(await readImport(context, [reworded(), source('notes.txt', 'Shopping list\nmilk')])).toEqual({
    refused: [{ file: 'notes.txt', line: 1, message: expect.stringContaining('not a role page') }],
  })
  expect(count(imports)).toBe(0)
})

test('tables that say what the page says change nothing', async () => {
  expect(await readImport(context, tables())).toMatchObject({ same: ['release November 2024'] })
})

test('the tables keep what the page gave and bring the rest', async () => {
  const described = {
    ...shippedRelease,
    skills: shippedRelease.skills.map((skill) => ({ ...skill, description: 'A skill' })),
  }
  const id = await read(tables(described), 'Tables')
  const { changes } = await shown(id)
  expect([
    changes?.skills.changed.length,
    changes?.skills.new,
    changes?.roles.changed,
    changes?.roleLevels.changed,
  ]).toEqual([shippedRelease.skills.length, [], [], []])
  await confirmImport(context, id)
  const { release } = await currentFramework(context)
  expect(release.roles).toEqual(shippedRelease.roles)
  expect(await readImport(context, tables(described))).toMatchObject({ same: ['release Tables'] })
  expect(await readImport(context, [...tables(described), page()])).toMatchObject({ same: ['release Tables'] })
})

test('releases have names of their own, and one without a name has its date', async () => {
  await confirmImport(context, await read([reworded()], 'November 2024'))
  const { framework } = await currentFramework(context)
  expect(framework.name).toBe('November 2024 (2)')
  expect((await shown(await read([page()]))).name).toMatch(/^imported \d{1,2} [A-Z][a-z]+ \d{4}$/)
})

test('an import that nobody confirmed is gone after a day', async () => {
  const id = await read([reworded()])
  context.store.database.update(imports).set({ readAt: '2020-01-01T00:00:00.000Z' }).where(eq(imports.id, id)).run()
  await read([page(shippedPage.replaceAll('assist in the building', 'assist with the building'))])
  expect(await findImport(context, id)).toBeUndefined()
})

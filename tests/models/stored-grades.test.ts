/** Tests databases of version 0.1, which kept "[]" both for a page without grades and for levels from tables only. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import { currentFramework } from '../../app/models/framework.server'
import { openDatabase } from '../../db/client'
import { openContext, type TestContext } from '../support/context'
import { firstMigrations } from '../support/old-migrations'

let context: TestContext

const migrations = resolve(projectRoot(), 'db/migrations')

/**
 * A file as version 0.1 left it: a role from a page, one from tables, one from both with a level that the page lacks.
 */
function oldDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-grades-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const path = join(folder, 'a.sqlite')
  const { $client } = openDatabase(path, firstMigrations(folder, 4))
  const role = (slug: string, summary: string | null, order: string | null) =>
    $client
      .prepare(
        `INSERT INTO roles (framework, slug, position, name, family, summary, description, level_order, shared_skills)
         VALUES ('a', ?, 0, ?, 'F', ?, 'D', ?, '[]')`,
      )
      .run(slug, slug, summary, order)
  const level = (of: string, slug: string, number: number, grades: string[]) =>
    $client
      .prepare(
        `INSERT INTO role_levels (framework, role, slug, number, name, description, typical_grades)
         VALUES ('a', ?, ?, ?, ?, 'D', ?)`,
      )
      .run(of, slug, number, slug, JSON.stringify(grades))
  $client.exec(`INSERT INTO frameworks VALUES ('a', 'A', 'roles.csv', 'L', 'T', '2026-11-30T00:00:00.000Z')`)
  role('page', 'Find out.', null)
  level('page', 'senior', 1, ['SEO'])
  level('page', 'senior-management', 2, [])
  role('tables', null, 'inferred')
  level('tables', 'tester', 1, [])
  level('tables', 'lead-tester', 2, [])
  role('single', null, null)
  level('single', 'only', 1, [])
  role('both', 'Find out.', 'inferred')
  level('both', 'known', 1, ['G7'])
  level('both', 'new', 2, [])
  $client.exec(`
    INSERT INTO skills (framework, slug, position, name) VALUES ('a', 's', 0, 'S');
    INSERT INTO skill_levels VALUES ('a', 's', 'working', '{"leadIn":"You can:","items":["act"]}');
    INSERT INTO role_level_skills VALUES ('a', 'tables', 'tester', 0, 's', 'working');
    INSERT INTO vacancies (id, framework, role, role_level, grade, choices, version, created_at, updated_at)
      VALUES ('v', 'a', 'tables', 'tester', 'SEO', '{}', 1, '', '');
    INSERT INTO imports VALUES ('i', 'a', 'Next', 'roles.csv', '{"roles":[],"skills":[]}', '[]', '2026-11-30T00:00:00.000Z')`)
  $client.close()
  return path
}

test('levels that only tables brought lose their empty list, levels whose page states no grade keep it', async () => {
  const path = oldDatabase()
  context = openContext(path)
  const { release } = await currentFramework(context)
  const grades = release.roles.flatMap(({ levels }) => levels.map((level) => [level.slug, level.typicalGrades]))
  expect(Object.fromEntries(grades)).toEqual({
    senior: ['SEO'],
    'senior-management': [],
    tester: undefined,
    'lead-tester': undefined,
    only: undefined,
    known: ['G7'],
    new: undefined,
  })
  await context.store.close()
  const { $client } = openDatabase(path, migrations)
  expect($client.pragma('foreign_key_check')).toEqual([])
  const count = (table: string) => $client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect(['role_levels', 'role_level_skills', 'vacancies', 'imports'].map(count)).toEqual([7, 1, 1, 0])
  $client.close()
})

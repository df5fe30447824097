/** Tests the architecture rules on small bad trees: a rule that finds nothing there would find nothing anywhere. */
import { expect, test } from 'vitest'
import { circles, crowded, doubles, grabBags, long, readHouse, strangers, upwards } from './house'

const house = (sources: Record<string, string>, others?: string[]) =>
  readHouse(new Map(Object.entries(sources)), others)

test('every way of importing is seen', () => {
  const text = `import type { A } from './a'\nimport { type B } from '../domain/b'\nimport c, { type D } from 'zod'
export { e } from '@remix-run/node'\nconst f = async () => import('../db/f')\nimport './g.css'\nconst h = "import './h'"`
  expect(house({ 'app/routes/x.ts': text, 'app/domain/b.ts': '' }, ['app/routes/g.css']).imports).toEqual([
    { from: 'app/routes/x.ts', to: 'app/routes/a', typeOnly: true },
    { from: 'app/routes/x.ts', to: 'app/domain/b.ts', typeOnly: true },
    { from: 'app/routes/x.ts', to: 'zod', typeOnly: false },
    { from: 'app/routes/x.ts', to: '@remix-run/node', typeOnly: false },
    { from: 'app/routes/x.ts', to: 'app/db/f', typeOnly: false },
    { from: 'app/routes/x.ts', to: 'app/routes/g.css', typeOnly: false },
  ])
})

test.each([
  ['app/domain/text/lines.ts', '../../models/vacancy.server', 'app/models/vacancy.server'],
  ['app/domain/text/lines.ts', 'node:fs', 'node:fs'],
  ['app/prose/docx/write.server.ts', '../../domain/text/lines', 'app/domain/text/lines'],
  ['app/components/govuk/Button.tsx', '../../domain/text/lines', 'app/domain/text/lines'],
  ['app/documents/pack.server.ts', '../models/vacancy.server', 'app/models/vacancy.server'],
  ['app/documents/pack.server.ts', '../../db/client', 'db/client'],
  ['app/models/vacancy.server.ts', '../forms/read.server', 'app/forms/read.server'],
  ['app/forms/read.server.ts', '../routes/vacancies/skills', 'app/routes/vacancies/skills'],
  ['app/routes/vacancies/skills.tsx', '../../../db/client', 'db/client'],
  ['app/routes/vacancies/skills.tsx', '@remix-run/node', '@remix-run/node'],
  ['db/client.ts', '../app/models/vacancy.server', 'app/models/vacancy.server'],
  ['elsewhere/a.ts', 'zod', 'zod'],
])('%s may not take %s, not even its types', (from, specifier, to) => {
  expect(strangers(house({ [from]: `import type { A } from '${specifier}'` }))).toEqual([`${from} -> ${to}`])
})

test('a room may take itself and what stands below it', () => {
  const sources = {
    'app/routes/vacancies/skills.tsx': `import { a } from '../../models/vacancy.server'\nimport { b } from './parts/B'`,
    'app/models/vacancy.server.ts': `import { c } from '../domain/vacancy/choices'`,
  }
  expect(strangers(house(sources))).toEqual([])
})

test('a subject may not take a later one', () => {
  const sources = {
    'app/domain/policy/scales.ts': `import type { A } from '../checks/problems'\nimport { b } from '../text/lines'`,
    'app/domain/checks/problems.ts': `import { c } from '../documents/kinds'`,
    'app/domain/loose.ts': '',
  }
  expect(upwards(house(sources))).toEqual([
    'app/domain/loose.ts',
    'app/domain/policy/scales.ts -> app/domain/checks/problems.ts',
  ])
})

test('a circle is found, of types and through several files too', () => {
  const sources = {
    'app/a.ts': `import { b } from './b'`,
    'app/b.ts': `import type { C } from './c'`,
    'app/c.ts': `export const load = () => import('./a')`,
    'app/d.ts': `import { a } from './a'`,
  }
  expect(circles(house(sources))).toEqual(['app/a.ts -> app/b.ts -> app/c.ts -> app/a.ts'])
  expect(circles(house({ ...sources, 'app/c.ts': '' }))).toEqual([])
})

test('a full folder and a long file are found', () => {
  const sources = Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`app/many/${at}.ts`, '']))
  expect(crowded(house(sources))).toEqual(['app/many: 41'])
  expect(crowded(house({ ...sources, 'app/many/0.ts': '', 'app/few/0.ts': '' }))).toEqual(['app/many: 41'])
  expect(long(house({ 'app/a.ts': '\n'.repeat(251), 'app/b.ts': '\n'.repeat(250) }))).toEqual(['app/a.ts: 251'])
})

test('a name with two meanings is found, whatever it names', () => {
  const sources = {
    'app/a.ts': 'export interface Found {}\nexport const [x] = []\nexport async function load() {}\nconst own = 1',
    'app/b.ts': `export type Found = string\nexport default function load() {}\nexport { load } from './a'\nexport const own = 1`,
    'app/routes/c.tsx': 'export function loader() {}\nexport const own = 2',
    'app/routes/d.tsx': 'export function loader() {}',
  }
  expect(doubles(house(sources))).toEqual(['Found: app/a.ts, app/b.ts', 'own: app/b.ts, app/routes/c.tsx'])
})

test('a grab bag is found', () => {
  expect(grabBags(house({ 'app/utils.ts': '', 'app/VacancyService.ts': '', 'app/lines.ts': '' }))).toEqual([
    'app/utils.ts',
    'app/VacancyService.ts',
  ])
})

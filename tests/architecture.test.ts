/** Rules that no compiler checks: imports between folders, length of files, content of the lock file. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../app/config/project-root.server'
import { circles, crowded, doubles, grabBags, type Import, long, readHouse, strangers, upwards } from './support/house'

const root = projectRoot()
const files = [...filesIn('app'), ...filesIn('db')]
const isSource = (path: string) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts')
const sources = files.filter(isSource)
const house = readHouse(new Map(sources.map((path) => [path, read(path)])), files)
const { imports } = house

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules'))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

test('every import of our own leads to a file', () => {
  const lost = imports.filter(
    ({ to }) => /^(app|db)\//.test(to) && !to.endsWith('/server-build') && !files.includes(to.replace(/\?.*$/, '')),
  )
  expect(imports.length).toBeGreaterThan(1000)
  expect(lost).toEqual([])
})

test.each([
  ['takes only the rooms that the plan lets it take', strangers],
  ['of the domain takes only subjects before its own', upwards],
  ['is part of no circle', circles],
  ['shares its folder with 40 others at most', crowded],
  ['has 250 lines at most', long],
  ['exports no name that another one exports', doubles],
  ['is no grab bag by name', grabBags],
])('every source %s', (_, rule) => {
  expect(rule(house)).toEqual([])
})

describe('what only some may take', () => {
  test('the database takes only types of the domain', () => {
    const taken = imports.filter(({ from, to }) => from.startsWith('db/') && to.startsWith('app/domain/'))
    expect(taken.filter(({ typeOnly }) => !typeOnly)).toEqual([])
    expect(taken.length).toBeGreaterThan(0)
  })

  test('models return what they find and throw no Response, which is for routes and forms', () => {
    const models = sources.filter((path) => path.startsWith('app/models/'))
    expect(models.length).toBeGreaterThan(10)
    expect(models.filter((path) => /new Response\(/.test(read(path)))).toEqual([])
  })

  test('models await what they ask the database and leave SQLite to db/, but for restoring its file', () => {
    const models = sources.filter((path) => path.startsWith('app/models/'))
    const own = /\.(all|get|run|sync)\(\)|\$client|\bBEGIN\b|sql`|(?<!=>)\n +(tx|db)[.\n]/
    expect(models.filter((path) => own.test(read(path)))).toEqual(['app/models/restore.server.ts'])
    expect(own.test('db.select().from(roles).all()')).toBe(true)
    expect(own.test('const now = 1\n  tx.delete(edits)')).toBe(true)
  })

  test('one file knows how SQLite counts changes', () => {
    const knowing = sources.filter((path) => /pragma data_version/i.test(read(path)))
    expect(knowing).toEqual(['db/client.ts'])
  })

  test('what belongs to a request is in its context; modules keep only what belongs to the process', () => {
    const processes = [
      'app/config/project-root.server.ts',
      'app/documents/templates.server.ts',
      'app/documents/worker-client.server.ts',
      'app/documents/zip-jobs.server.ts',
      'app/server/nonce.ts',
    ]
    expect(sources.filter((path) => /^(export )?let /m.test(read(path)))).toEqual(processes)
  })

  test('only server files, the terminal and the server reach the database', () => {
    const near = /^(db\/|app\/(cli|server)\/|app\/.*\.server\.tsx?$)/
    const far = imports.filter(({ from, to }) => /^(db\/|drizzle|#sqlite)/.test(to) && !near.test(from))
    expect(far).toEqual([])
    expect(imports.some(({ to }) => to === 'db/client.ts')).toBe(true)
  })

  test('better-sqlite3 is opened through #sqlite, which knows the version that this Node can load', () => {
    const scripts = filesIn('tests').filter((path) => /\.(tsx?|mjs)$/.test(path))
    const all = [...imports, ...readHouse(new Map(scripts.map((path) => [path, read(path)]))).imports]
    expect(all.filter(({ to, typeOnly }) => to === 'better-sqlite3' && !typeOnly)).toEqual([])
    expect(all.filter(({ to }) => to === '#sqlite').map(({ from }) => from)).toContain('db/client.ts')
  })

  test('Remix is named where its successor would have to be put in its place, and nowhere else', () => {
    const places = [
      'app/frame/remix.ts',
      'app/root.tsx',
      'app/entry.server.tsx',
      'app/frame/page-context.ts',
      'app/frame/problem-page.tsx',
      'app/routes.ts',
      'app/routes/problem.tsx',
      'app/server/main.ts',
    ]
    const isServersType = ({ from, typeOnly }: Import) => typeOnly && from.startsWith('app/server/')
    const used = imports
      .filter((item) => item.to.startsWith('@remix-run/') && !isServersType(item))
      .map(({ from }) => from)
    expect([...new Set(used)].filter((path) => !places.includes(path))).toEqual([])
    expect(used).toContain('app/frame/remix.ts')
  })

  test('only what browsers never load takes more than types from Remix’s half for Node', () => {
    const values = imports.filter(({ to, typeOnly }) => to === '@remix-run/node' && !typeOnly)
    expect(values.map(({ from }) => from)).toEqual(['app/server/main.ts'])
  })
})

describe('each file keeps the habits', () => {
  test('no HTML string is ever put into a page', () => {
    const html = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/
    expect(sources.filter((path) => html.test(read(path)))).toEqual([])
    expect(html.test('<p dangerouslySetInnerHTML={{ __html: text }} />')).toBe(true)
  })

  test.skipIf(!existsSync(join(root, '.git')))('every text has the same line ends in every checkout', () => {
    const lines = execFileSync('git', ['ls-files', '--eol'], { cwd: root, encoding: 'utf8' }).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(500)
    expect(
      lines.filter((line) => !/^i\/(lf|none) +w\/(lf|none)? +attr\/text=auto eol=lf|^i\/-text /.test(line)),
    ).toEqual([])
  })
})

describe('the packages are the ones that were chosen', () => {
  const manifest = JSON.parse(read('package.json'))
  const locked: Record<string, { version?: string; hasInstallScript?: boolean }> = JSON.parse(
    read('package-lock.json'),
  ).packages

  test('versions are exact and no file has side effects', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.length).toBeGreaterThan(30)
    expect(versions.filter(([, version]) => !/^(npm:typescript@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(manifest.sideEffects).toBe(false)
  })

  test.each([
    ['handlebars', '4.7.9', 'earlier ones let a template run code'],
    ['esbuild', '0.25.12', 'what Remix asks for has a known advisory'],
    ['rollup', '4.67.4', 'what Vite may take has a known advisory'],
    ['nanoid', '5.1.6', 'what the tools ask for has a known advisory'],
    ['tar', '7.5.23', 'what cacache asks for has a known advisory'],
    ['estree-util-value-to-estree', '3.5.0', 'what Remix asks for has a known advisory'],
  ])('every %s in the lock file is %s or later: %s', (name, least) => {
    const versions = Object.entries(locked)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version = '' }]) => version)
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => isEarlier(version, least))).toEqual([])
  })

  test('nothing is compiled at install but the driver of Node 20', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    // Both have a binary for each machine, which their scripts only check.
    const needless = ['node_modules/@parcel/watcher', 'node_modules/esbuild']
    const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([path]) => path)).toEqual(needless)
    expect(JSON.parse(read('db/node20/package.json')).dependencies).toEqual({ 'better-sqlite3': '12.11.1' })
  })

  test('the part of Remix that needs turbo-stream stays off', async () => {
    const { default: config } = await import('../remix.config.js')
    expect(config.future?.v3_singleFetch).toBe(false)
    expect(imports.filter(({ to }) => to === 'turbo-stream')).toEqual([])
  })
})

function isEarlier(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) < 0
}

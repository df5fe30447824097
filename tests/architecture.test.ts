/** The rules of the house that no compiler checks: who may import whom, how long a file may be, what the lock file holds. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../app/config/project-root.server'

interface Import {
  /** Path from the project's root with its real ending. */
  from: string
  /** The same for a file of the project, else the package's specifier. */
  to: string
  typeOnly: boolean
}

const root = projectRoot()
const files = [...filesIn('app'), ...filesIn('db')]
const sources = files.filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
const imports = sources.flatMap((path) => importsOf(path, read(path)))

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes('node_modules'))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What a source imports, exports from elsewhere or loads later, as the compiler's own parser sees it. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const target = isStatement ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined
    if (target && ts.isStringLiteral(target))
      found.push({ from: path, to: placeOf(path, target.text), typeOnly: isStatement && isTypeOnly(node) })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
  return clause?.isTypeOnly || (named.length > 0 && !clause?.name && named.every((one) => one.isTypeOnly))
}

function placeOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = join(dirname(from), specifier)
  const endings = ['', '.ts', '.tsx']
  const ending = endings.find((one) => files.includes(path + one))
  return ending === undefined ? path : path + ending
}

/** Imports of a room that none of the patterns allows, as "from -> to". */
function strangers(room: RegExp, allowed: RegExp[]): string[] {
  return imports
    .filter(({ from, to }) => room.test(from) && !allowed.some((pattern) => pattern.test(to)))
    .map(({ from, to }) => `${from} -> ${to}`)
}

test('the parser sees every way of importing', () => {
  const text = `import type { A } from './a'\nimport { type B } from '../domain/b'\nimport c, { type D } from 'zod'
export { e } from '@remix-run/node'\nconst f = async () => import('../db/f')\nimport './g.css'\nconst h = "import './h'"`
  expect(importsOf('app/routes/x.ts', text)).toEqual([
    { from: 'app/routes/x.ts', to: 'app/routes/a', typeOnly: true },
    { from: 'app/routes/x.ts', to: 'app/domain/b', typeOnly: true },
    { from: 'app/routes/x.ts', to: 'zod', typeOnly: false },
    { from: 'app/routes/x.ts', to: '@remix-run/node', typeOnly: false },
    { from: 'app/routes/x.ts', to: 'app/db/f', typeOnly: false },
    { from: 'app/routes/x.ts', to: 'app/routes/g.css', typeOnly: false },
  ])
  expect(imports.length).toBeGreaterThan(300)
})

test('every import of our own leads to a file', () => {
  const lost = imports.filter(
    ({ to }) => /^(app|db)\//.test(to) && !to.endsWith('/server-build') && !files.includes(to.replace(/\?.*$/, '')),
  )
  expect(lost).toEqual([])
})

describe('each room imports only what the house allows', () => {
  test('routes take domain, components, prose that renders or parses, models and the frame', () => {
    const allowed = [/^app\/(routes|domain|components|models|forms|documents|fetch|config|frame|prose)\//, /^react$/]
    expect(strangers(/^app\/routes\/(?!problem\.tsx)/, allowed)).toEqual([])
    expect(strangers(/^app\/routes\/problem\.tsx/, [...allowed, /^@remix-run\//])).toEqual([])
  })

  test('the domain is pure: itself, the text cleaner, zod and what reads or compares texts', () => {
    const pure = [
      /^app\/prose\/markdown\/clean-text\.ts$/,
      /^app\/forms\/(form|question)\.ts$/,
      /^zod$/,
      /^slugify$/,
      /^csv-parse\/sync$/,
      /^parse5$/,
      /^diff$/,
    ]
    expect(strangers(/^app\/domain\//, [/^app\/domain\//, ...pure])).toEqual([])
  })

  test('prose knows nothing of recruitment, of storage or of the page frame', () => {
    const ours = imports.filter(({ from, to }) => from.startsWith('app/prose/') && /^(app|db)\//.test(to))
    expect(ours.length).toBeGreaterThan(20)
    expect(strangers(/^app\/prose\//, [/^app\/prose\//, /^(?!app\/|db\/|drizzle|#sqlite|handlebars)/])).toEqual([])
  })

  test('components know neither domain nor models', () => {
    expect(strangers(/^app\/components\//, [/^app\/components\//, /^react$/])).toEqual([])
  })

  test('models take domain, prose, db and outside tools, never a page or a verb of the terminal', () => {
    expect(
      strangers(/^app\/models\//, [
        /^app\/(models|domain|prose|config|fetch)\//,
        /^db\//,
        /^(?!app\/|@remix-run\/|react)/,
      ]),
    ).toEqual([])
  })

  test('the terminal takes models, domain and the text cleaner', () => {
    const cleaner = /^app\/prose\/markdown\/clean-text\.ts$/
    const allowed = [/^app\/(cli|models|documents|config|fetch|domain)\//, cleaner, /^node:/, /^zod$/]
    const launcher = [/^app\/server\/build\/ensure\.mjs$/, /^build\/server\/cli\.js$/]
    expect(strangers(/^app\/cli\/(?!hiring-pack\.mjs)/, allowed)).toEqual([])
    expect(strangers(/^app\/cli\/hiring-pack\.mjs$/, launcher)).toEqual([])
  })

  test('the database knows no model and only the types of the domain', () => {
    expect(strangers(/^db\//, [/^db\//, /^app\/domain\//, /^(?!app\/)/])).toEqual([])
    const values = imports.filter(
      ({ from, to, typeOnly }) => /^db\//.test(from) && to.startsWith('app/domain/') && !typeOnly,
    )
    expect(values).toEqual([])
  })

  test('only server files, the terminal and the server reach the database', () => {
    const near = /^(db\/|app\/(cli|server)\/|app\/.*\.server\.tsx?$)/
    const far = imports.filter(({ from, to }) => /^(db\/|drizzle|#sqlite)/.test(to) && !near.test(from))
    expect(far).toEqual([])
    expect(imports.some(({ to }) => to === 'db/client.ts')).toBe(true)
  })

  test('better-sqlite3 is opened through #sqlite, which knows the version that this Node can load', () => {
    const scripts = filesIn('tests').filter((path) => /\.(tsx?|mjs)$/.test(path))
    const all = [...imports, ...scripts.flatMap((path) => importsOf(path, read(path)))]
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
      .filter((one) => one.to.startsWith('@remix-run/') && !isServersType(one))
      .map(({ from }) => from)
    expect([...new Set(used)].filter((path) => !places.includes(path))).toEqual([])
    expect(used).toContain('app/frame/remix.ts')
  })

  test('only what browsers never load takes more than types from Remix’s half for Node', () => {
    const values = imports.filter(({ to, typeOnly }) => to === '@remix-run/node' && !typeOnly)
    expect(values.map(({ from }) => from)).toEqual(['app/server/main.ts'])
  })

  test('no module imports itself in a circle, types apart', () => {
    const targets = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly && files.includes(to)) targets.set(from, [...(targets.get(from) ?? []), to])
    const circle = (path: string, trail: string[]): string[] | undefined =>
      trail.includes(path)
        ? [...trail.slice(trail.indexOf(path)), path]
        : trail.length > 30
          ? undefined
          : (targets.get(path) ?? []).map((next) => circle(next, [...trail, path])).find((found) => found)
    expect(
      sources
        .filter((path) => path.startsWith('app/domain/'))
        .map((path) => circle(path, []))
        .filter(Boolean),
    ).toEqual([])
  })
})

describe('each file keeps the habits', () => {
  test('no file of the program is longer than 200 lines', () => {
    const long = filesIn('app')
      .filter((path) => /\.(tsx?|mjs|scss)$/.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200)
    expect(long).toEqual([])
  })

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

  test('no file is a grab bag by name', () => {
    const bags = /^(utils?|helpers?|index|common|misc|types|.*(service|manager|repository|dto))\.tsx?$/i
    expect(sources.filter((path) => bags.test(basename(path)))).toEqual([])
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
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
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
    // Both have a binary for each machine; their scripts only check it.
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

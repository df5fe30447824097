/** Architecture rules over the sources: permitted imports, number of files in a folder and length of a file. */
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** Path from the project's root with its real ending. */
  from: string
  /** The same for a file of the project, else the package's specifier. */
  to: string
  typeOnly: boolean
}

export interface House {
  /** Every source by its path from the project's root, with "/" between folders. */
  sources: Map<string, string>
  imports: Import[]
}

/** Reads sources given by path; `others` are files that can be imported but are not sources, such as style sheets. */
export function readHouse(sources: Map<string, string>, others: string[] = []): House {
  const files = new Set([...sources.keys(), ...others])
  return { sources, imports: [...sources].flatMap(([path, text]) => importsOf(path, text, files)) }
}

/** Lists what a source imports, exports from elsewhere or loads later, as the compiler's own parser sees it. */
function importsOf(path: string, text: string, files: Set<string>): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const target = isStatement ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined
    if (target && ts.isStringLiteral(target))
      found.push({ from: path, to: placeOf(path, target.text, files), typeOnly: isStatement && isTypeOnly(node) })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
  return clause?.isTypeOnly || (named.length > 0 && !clause?.name && named.every((item) => item.isTypeOnly))
}

function placeOf(from: string, specifier: string, files: Set<string>): string {
  if (!specifier.startsWith('.')) return specifier
  const path = join(dirname(from), specifier).replaceAll('\\', '/')
  return ['', '.ts', '.tsx'].map((ending) => path + ending).find((item) => files.has(item)) ?? path
}

/** The rooms, the most specific first, and the rooms and packages that each may import; each may also import itself. */
const rooms: { room: RegExp; takes: RegExp[] }[] = [
  {
    room: /^app\/domain\//,
    takes: [/^app\/prose\/markdown\/clean-text\.ts$/, /^(zod|slugify|csv-parse\/sync|parse5|diff|uuid)$/],
  },
  { room: /^app\/prose\//, takes: [/^(?!app\/|db\/|drizzle|#sqlite|handlebars|@remix-run\/)/] },
  { room: /^app\/components\/govuk\//, takes: [/^react$/] },
  { room: /^app\/components\//, takes: [/^react$/] },
  { room: /^app\/browser\//, takes: [/^app\/components\/(count-text|per-minute)\.ts$/, /^govuk-frontend/] },
  { room: /^app\/frame\//, takes: [/^app\/(domain|components)\//, /^react$/, /^@remix-run\//] },
  { room: /^app\/config\//, takes: [/^app\/(domain|prose)\//, /^node:/, /^(pino|zod)$/] },
  { room: /^app\/fetch\//, takes: [/^app\/(domain|config)\//, /^node:/] },
  {
    room: /^app\/documents\//,
    takes: [/^app\/(config|domain|prose)\//, /^node:/, /^(exceljs|fflate|handlebars|docx|uuid)/],
  },
  { room: /^app\/models\//, takes: [/^app\/(config|fetch|domain|prose)\//, /^db\//, /^node:/, /^(drizzle-orm|uuid)/] },
  {
    room: /^app\/forms\//,
    takes: [
      /^app\/(models|config|fetch|domain|prose|frame|components)\//,
      /^db\/failure\.ts$/,
      /^(react|zod|@conform-to\/)/,
    ],
  },
  {
    room: /^app\/routes\//,
    takes: [/^app\/(forms|models|documents|config|fetch|domain|prose|components|frame)\//, /^react$/],
  },
  {
    room: /^app\/cli\//,
    takes: [
      /^app\/(models|documents|config|fetch|domain)\//,
      /^app\/prose\/markdown\/clean-text\.ts$/,
      /^(node:|zod$)/,
    ],
  },
  {
    room: /^app\/server\//,
    takes: [/^app\/(models|config|frame)\//, /^db\/failure\.ts$/, /^(node:|vite$|@remix-run\/|virtual:)/],
  },
  { room: /^app\//, takes: [/./] },
  { room: /^db\//, takes: [/^app\/domain\//, /^(node:|drizzle-orm|better-sqlite3$|#sqlite$)/, /^package\.json$/] },
]

/** Launchers load built code, the terminal's first makes the checkout ready; one route shows Remix's own failures. */
const exceptions: Import[] = [
  { from: 'app/cli/hiring-pack.mjs', to: 'app/server/build/ensure.mjs', typeOnly: false },
  { from: 'app/cli/hiring-pack.mjs', to: 'build/server/cli.js', typeOnly: false },
  { from: 'app/server/start.mjs', to: 'build/server/main.js', typeOnly: false },
  { from: 'app/routes/problem.tsx', to: '@remix-run/node', typeOnly: false },
]

/** The subjects of the domain; each imports only those before it. */
const subjects = ['text', 'policy', 'framework', 'questions', 'vacancy', 'assessment', 'documents', 'upgrade', 'checks']

/** Finds imports of a room from one that it may not import, as "from -> to". */
export function strangers({ imports }: House): string[] {
  const isException = ({ from, to }: Import) =>
    exceptions.some((exception) => exception.from === from && exception.to === to)
  return imports
    .filter((item) => !isException(item))
    .filter(({ from, to }) => {
      const home = rooms.find(({ room }) => room.test(from))
      return !home || !(home.room.test(to) || home.takes.some((allowed) => allowed.test(to)))
    })
    .map(arrow)
}

/** Finds sources of the domain in no subject, and imports from a later one. */
export function upwards({ sources, imports }: House): string[] {
  const rank = (path: string) => subjects.indexOf(/^app\/domain\/([^/]+)\//.exec(path)?.[1] ?? '')
  const isDomain = (path: string) => path.startsWith('app/domain/')
  return [
    ...[...sources.keys()].filter((path) => isDomain(path) && rank(path) < 0),
    ...imports.filter(({ from, to }) => isDomain(from) && isDomain(to) && rank(to) > rank(from)).map(arrow),
  ]
}

const arrow = ({ from, to }: Import) => `${from} -> ${to}`

/** Finds circles of imports, type imports too: each as its files in order, the first one again at its end. */
export function circles({ sources, imports }: House): string[] {
  const next = groupsOf(imports, ({ from }) => from)
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, way: string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) found.push([...way.slice(at), path].join(' -> '))
    if (at >= 0 || done.has(path)) return
    for (const { to } of next.get(path) ?? []) if (sources.has(to)) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of sources.keys()) walk(path, [])
  return found
}

/** Finds folders with more than 40 sources. */
export function crowded({ sources }: House): string[] {
  const folders = groupsOf([...sources.keys()], (path) => dirname(path))
  return [...folders].filter(([, files]) => files.length > 40).map(([folder, { length }]) => `${folder}: ${length}`)
}

/** Finds sources of more than 250 lines. */
export function long({ sources }: House): string[] {
  return [...sources]
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path}: ${lines}`)
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupsOf<T>(all: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of all) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Names that Remix asks each route to export. */
const ofRoutes = ['loader', 'action', 'handle', 'headers', 'links', 'meta', 'ErrorBoundary']

/** Finds names that two files declare and export, which would mean two things. */
export function doubles({ sources }: House): string[] {
  const declared = [...sources].flatMap(([path, text]) =>
    [...new Set(exportedNames(path, text))]
      .filter((name) => !(path.startsWith('app/routes/') && ofRoutes.includes(name)))
      .map((name) => ({ name, path })),
  )
  return [...groupsOf(declared, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`)
}

function exportedNames(path: string, text: string): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind)
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    const { name } = statement as ts.DeclarationStatement
    return name && ts.isIdentifier(name) ? [name.text] : []
  })
}

/** Finds files whose name tells nothing about their content. */
export function grabBags({ sources }: House): string[] {
  const bags = /^(utils?|helpers?|index|common|misc|types|.*(service|manager|repository|dto))\.tsx?$/i
  return [...sources.keys()].filter((path) => bags.test(basename(path)))
}

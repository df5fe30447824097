/** Runs the built terminal as a separate process, on a database and in a folder that end with the test. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'

export const program = join(projectRoot(), 'build/server/cli.js')

export const senior = [
  ...['--role', 'development-operations-devops-engineer'],
  ...['--level', 'senior-devops-engineer'],
  ...['--grade', 'SEO'],
]

export interface Answer {
  status: number | null
  stdout: string
  stderr: string
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// Kept for the whole run: a new database is seeded first, which would cost every call time.
const database = join(mkdtempSync(join(tmpdir(), 'hiring-pack-cli-')), 'a.sqlite')

/** Runs the terminal; `change` adds to its environment. */
export function hiringPack(words: string[], change: Record<string, string> = {}): Answer {
  if (!existsSync(program)) throw new Error('build/server/cli.js is missing: run "npm run build" first')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_PATH: database, ...change },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

/** Every file below a folder with its bytes and time, to check that nothing was touched. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(names.sort().map((name) => [name, describe(join(folder, name))]))
}

function describe(path: string): string {
  const status = statSync(path)
  return status.isDirectory() ? 'folder' : `${status.mtimeMs} ${readFileSync(path, 'base64')}`
}

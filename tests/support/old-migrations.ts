import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from '../../app/config/project-root.server'

/** Copies the first `count` migrations below `folder`, to make a database as an earlier version left it; returns their path. */
export function firstMigrations(folder: string, count: number): string {
  const old = join(folder, 'migrations')
  cpSync(resolve(projectRoot(), 'db/migrations'), old, { recursive: true })
  const journal = JSON.parse(readFileSync(join(old, 'meta/_journal.json'), 'utf8'))
  const entries = journal.entries.slice(0, count)
  writeFileSync(join(old, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  return old
}

import { resolve } from 'node:path'
import { projectRoot } from '../config/project-root.server'

/** The folder of this version's migrations. */
export function migrationsFolder(): string {
  return resolve(projectRoot(), 'db/migrations')
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

let root: string | undefined

/**
 * The absolute folder that holds data/, templates/ and db/. Searches upwards from this module, since the source and the
 * bundle are at different depths and the program may start from any folder.
 */
export function projectRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)))
  return root
}

function findRoot(folder: string): string {
  const manifest = resolve(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'hiring-pack') return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('No package.json named hiring-pack above the program')
  return findRoot(parent)
}

/** Writes files so that either all of them are there or none. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import path, { join } from 'node:path'
import { WrongArgument } from './wrong-argument'

/**
 * Writes the files into `folder`, which is made if missing; returns their paths. Writes all of them beside their place
 * first and moves them at the end, so that a full disk leaves the old files. Throws WrongArgument.
 */
export async function writeAll(folder: string, files: { name: string; bytes: Uint8Array }[]): Promise<string[]> {
  let made: string | undefined
  let waiting: string | undefined
  try {
    for (const missing of await missingFolders(folder, path)) {
      await mkdir(missing)
      made ??= missing
    }
    waiting = await mkdtemp(join(folder, '.hiring-pack-'))
    for (const { name, bytes } of files) await writeFile(join(waiting, name), bytes)
    for (const { name } of files) await refuseFolder(join(folder, name))
    for (const { name } of files) await rename(join(waiting, name), join(folder, name))
  } catch (cause) {
    if (made) await rm(made, { recursive: true, force: true })
    throw new WrongArgument(`--out ${folder} cannot be written (${reason(cause)}); it must be a folder of yours.`, {
      cause,
    })
  } finally {
    if (waiting) await rm(waiting, { recursive: true, force: true })
  }
  return files.map(({ name }) => join(folder, name))
}

/**
 * Lists the folder and its parents that do not exist, outermost first: node's own recursive mkdir never ends in /proc.
 * Tries the root last: on Windows it may be a drive that does not exist.
 */
export async function missingFolders(
  folder: string,
  { dirname, resolve }: Pick<path.PlatformPath, 'dirname' | 'resolve'>,
): Promise<string[]> {
  const missing: string[] = []
  let place = resolve(folder)
  while (!missing.includes(place) && !(await stat(place).catch(() => undefined))) {
    missing.unshift(place)
    place = dirname(place)
  }
  return missing
}

/** A folder in a file's place would stop the moves half-way. */
async function refuseFolder(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isDirectory()) throw Object.assign(new Error(path), { code: `${path} is a folder` })
}

/** The system's error code; for a file that could not be replaced, its name too, since Windows locks open files. */
export function reason(cause: unknown): string {
  const { code, syscall, dest } = cause as NodeJS.ErrnoException & { dest?: string }
  if (!code) return String(cause)
  return syscall === 'rename' && dest ? `${dest} may be open in another program: ${code}` : code
}

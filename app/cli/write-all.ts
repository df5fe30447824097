/** Writing files so that either all of them are there or none. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import path, { join } from 'node:path'
import { WrongArgument } from './wrong-argument'

/**
 * Writes the files into `folder`, which is made where it is missing; returns their paths. All are written beside their
 * place first and moved at the end, so that a full disk leaves what was there before. Throws WrongArgument.
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
 * The folder and those above it that are not there, outermost first: node's own recursive mkdir never ends in /proc. The
 * root is the last to be tried: on Windows it may be a drive that is not there.
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

/** The system's code; where a file could not be replaced, its name too, since Windows keeps what is open elsewhere. */
export function reason(cause: unknown): string {
  const { code, syscall, dest } = cause as NodeJS.ErrnoException & { dest?: string }
  if (!code) return String(cause)
  return syscall === 'rename' && dest ? `${dest} may be open in another program: ${code}` : code
}

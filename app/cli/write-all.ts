/** Writing files so that either all of them are there or none. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { WrongArgument } from './wrong-argument'

/**
 * Writes the files into `folder`, which is made where it is missing; returns their paths. All are written beside their
 * place first and moved at the end, so that a full disk leaves what was there before. Throws WrongArgument.
 */
export async function writeAll(folder: string, files: { name: string; bytes: Uint8Array }[]): Promise<string[]> {
  let made: string | undefined
  let waiting: string | undefined
  try {
    for (const path of await missingFolders(folder)) {
      await mkdir(path)
      made ??= path
    }
    waiting = await mkdtemp(join(folder, '.hiring-pack-'))
    for (const { name, bytes } of files) await writeFile(join(waiting, name), bytes)
    for (const { name } of files) await refuseFolder(join(folder, name))
    for (const { name } of files) await rename(join(waiting, name), join(folder, name))
  } catch (cause) {
    if (made) await rm(made, { recursive: true, force: true })
    throw new WrongArgument(`--out ${folder} cannot be written (${codeOf(cause)}); it must be a folder of yours.`, {
      cause,
    })
  } finally {
    if (waiting) await rm(waiting, { recursive: true, force: true })
  }
  return files.map(({ name }) => join(folder, name))
}

/** The folder and those above it that are not there, outermost first: node's own recursive mkdir never ends in /proc. */
async function missingFolders(folder: string): Promise<string[]> {
  const missing: string[] = []
  let path = resolve(folder)
  while (!(await stat(path).catch(() => undefined))) {
    missing.unshift(path)
    path = dirname(path)
  }
  return missing
}

/** A folder in a file's place would stop the moves half-way. */
async function refuseFolder(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isDirectory()) throw Object.assign(new Error(path), { code: `${path} is a folder` })
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause)
}

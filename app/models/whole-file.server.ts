/** Writes files so that they exist whole or not at all, also after a crash. */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Lets `work` write into a folder beside `path`, from which one step moves a file there; deletes the folder afterwards.
 */
export function beside<T>(path: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(dirname(path), '.hiring-pack-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string, isFolder = false): void {
  // Windows opens no folders and writes their names at once.
  if (isFolder && process.platform === 'win32') return
  const file = openSync(path, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

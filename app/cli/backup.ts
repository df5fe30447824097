/** `backup` and `restore`: the database as one file, and back. */
import { readSettings } from '../config/settings.server'
import { backUp } from '../models/backup.server'
import { restore } from '../models/restore.server'
import { readOptionsAndFiles, WrongArgument } from './wrong-argument'

export async function backupDatabase(words: string[]): Promise<void> {
  const file = oneFile('backup', words)
  const { databasePath } = readSettings(process.env)
  backUp(databasePath, file)
  console.log(`${databasePath} is backed up and checked in ${file}.`)
}

export async function restoreDatabase(words: string[]): Promise<void> {
  const file = oneFile('restore', words)
  const { databasePath } = readSettings(process.env)
  const replaced = restore(databasePath, file)
  const kept = replaced ? `; what it replaced is kept as ${replaced}` : ''
  console.log(`${databasePath} is restored from ${file}${kept}.`)
}

function oneFile(verb: string, words: string[]): string {
  const [file, ...others] = readOptionsAndFiles(verb, words, {}).files
  if (!file || others.length > 0) throw new WrongArgument(`${verb} needs one FILE, the backup.`)
  return file
}

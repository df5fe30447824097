import { adviceOn, storageFailure } from '../../db/failure'
import { WrongDatabase } from '../../db/identity'
import { seed } from '../../db/seed'
import { allowAddresses } from './allowed-addresses.server'
import { connect } from './connection.server'
import { log } from './log.server'
import { BadPack } from './packs.server'
import { openPacks } from './packs-in-use.server'
import { keepRevisions } from './revisions.server'
import { BadSetting, readSettings, type Settings } from './settings.server'

/**
 * Reads the settings and the data packs, opens the database and fills an empty one: all that a page needs. Throws what
 * is wrong with them. `print` hears what it did.
 */
export async function openAll(
  environment: Record<string, string | undefined>,
  print: (line: string) => void = () => {},
): Promise<Settings> {
  const settings = readSettings(environment)
  log.level = settings.logLevel
  // Ours keep the limit of reading, which a test holds; what weighs texts would make every start slower.
  if (settings.dataFolder) openPacks(settings.dataFolder, (await import('./pack-texts.server')).textProblems)
  else openPacks()
  allowAddresses(settings.frameworkUrls)
  keepRevisions(settings.revisionsKept)
  const named = `DATABASE_PATH=${settings.databasePath}`
  try {
    connect(settings.databasePath)
  } catch (cause) {
    throw new BadSetting(`${named} ${reasonNotToOpen(cause)}.`, { cause })
  }
  const seeded = await seed().catch((cause) => {
    const failure = storageFailure(cause)
    throw failure ? new BadSetting(`${named} cannot be filled: ${adviceOn(failure)}.`, { cause }) : cause
  })
  if (seeded) print(`New database ${settings.databasePath}: loaded the framework page and two example vacancies.`)
  return settings
}

function reasonNotToOpen(cause: unknown): string {
  if (cause instanceof WrongDatabase) return cause.message
  const failure = storageFailure(cause)
  if (failure) return `cannot be opened: ${adviceOn(failure)}`
  const said = cause instanceof Error ? cause.message : String(cause)
  return `cannot be opened (${said}); it must be a SQLite file of this service, or a new file in a folder that can be written`
}

/** One sentence for a person who starts the service, or undefined for a defect of ours. */
export function reasonNotToStart(error: unknown): string | undefined {
  if (error instanceof BadSetting || error instanceof BadPack) return error.message
  const failure = storageFailure(error)
  if (failure) return `The database cannot be used: ${adviceOn(failure)}.`
  const { code, port } = error as { code?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is in use; stop what uses it or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} is not open to this user; set PORT to a number above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is not an address of this machine; set HOST to 127.0.0.1.'
  return undefined
}

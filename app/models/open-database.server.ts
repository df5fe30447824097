/** Opens the database of the settings, migrates it and fills a new one. */
import { adviceOn, storageFailure } from '../../db/failure'
import { WrongDatabase } from '../../db/identity'
import { BadSetting, type Settings } from '../config/settings.server'
import { connect } from './database.server'
import { hasFramework } from './framework.server'

/**
 * Opens the database, which is enough for a program that only reads the framework. Fills a new one, after opening the
 * policy files for it, and tells `print` so. Throws BadSetting with the cause.
 */
export async function openAndFill(settings: Settings, print: (line: string) => void = () => {}): Promise<void> {
  const named = `DATABASE_PATH=${settings.databasePath}`
  try {
    connect(settings.databasePath)
  } catch (cause) {
    throw new BadSetting(`${named} ${reasonNotToOpen(cause)}.`, { cause })
  }
  if (hasFramework()) return
  // Loaded for a new database only: reading a role page and making vacancies takes a good part of the program.
  const { openPolicyOf } = await import('../config/policy-in-use.server')
  await openPolicyOf(settings)
  const { seed } = await import('./seed.server')
  const seeded = await seed().catch((cause) => {
    const failure = storageFailure(cause)
    throw failure ? new BadSetting(`${named} cannot be filled: ${adviceOn(failure)}.`, { cause }) : cause
  })
  if (seeded) print(`New database ${settings.databasePath}: loaded the framework page and two example vacancies.`)
}

function reasonNotToOpen(cause: unknown): string {
  if (cause instanceof WrongDatabase) return cause.message
  const failure = storageFailure(cause)
  if (failure) return `cannot be opened: ${adviceOn(failure)}`
  const said = cause instanceof Error ? cause.message : String(cause)
  return `cannot be opened (${said}); it must be a SQLite file of this service, or a new file in a folder that can be written`
}

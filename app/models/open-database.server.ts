/** Opens the database of the settings, migrates it and fills a new one. */
import { adviceOn, storageFailure } from '../../db/failure'
import { WrongDatabase } from '../../db/identity'
import { openStore, type Store } from '../../db/store'
import { BadSetting, type Settings } from '../config/settings.server'
import type { Policy } from '../domain/policy/schemas'
import { hasFramework } from './framework.server'
import { migrationsFolder } from './migrations-folder.server'
import { contextOf } from './request-context.server'

/**
 * Opens the database, which is enough for a program that only reads the framework. Fills a new one, by the given policy
 * or else by that of the settings, and tells `print` so. Throws BadSetting with the cause.
 */
export async function openAndFill(
  settings: Settings,
  policy?: Policy,
  print: (line: string) => void = () => {},
): Promise<Store> {
  const store = open(settings.databasePath)
  if (await hasFramework({ store })) return store
  try {
    if (await fill(settings, store, policy))
      print(`New database ${settings.databasePath}: loaded the framework page and two example vacancies.`)
    return store
  } catch (cause) {
    await store.close()
    const failure = storageFailure(cause)
    if (!failure) throw cause
    throw new BadSetting(`DATABASE_PATH=${settings.databasePath} cannot be filled: ${adviceOn(failure)}.`, { cause })
  }
}

function open(path: string): Store {
  try {
    return openStore(path, migrationsFolder())
  } catch (cause) {
    throw new BadSetting(`DATABASE_PATH=${path} ${reasonNotToOpen(cause)}.`, { cause })
  }
}

async function fill(settings: Settings, store: Store, given?: Policy): Promise<boolean> {
  // Loaded for a new database only: reading a role page and making vacancies takes a good part of the program.
  const { policyOf } = await import('../config/policy.server')
  const policy = given ?? (await policyOf(settings))
  const { seed } = await import('./seed.server')
  return seed(contextOf(settings, store, policy))
}

function reasonNotToOpen(cause: unknown): string {
  if (cause instanceof WrongDatabase) return cause.message
  const failure = storageFailure(cause)
  if (failure) return `cannot be opened: ${adviceOn(failure)}`
  const said = cause instanceof Error ? cause.message : String(cause)
  return `cannot be opened (${said}); it must be a SQLite file of this service, or a new file in a folder that can be written`
}

import { readSettings } from '../../app/config/settings.server'
import { migrationsFolder } from '../../app/models/migrations-folder.server'
import { contextOf, type RequestContext } from '../../app/models/request-context.server'
import { openStore } from '../../db/store'
import { shippedPolicy } from './build'

/** Opens the database at `path`, by default one in memory, and makes a context with our own policy and settings. */
export function openContext(path = ':memory:'): RequestContext {
  return contextOf(readSettings({}), openStore(path, migrationsFolder()), shippedPolicy)
}

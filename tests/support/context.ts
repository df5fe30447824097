import { readSettings } from '../../app/config/settings.server'
import { migrationsFolder } from '../../app/models/migrations-folder.server'
import { contextOf, type RequestContext } from '../../app/models/request-context.server'
import { type OpenStore, openStore } from '../../db/store'
import { shippedPolicy } from './build'

export interface TestContext extends RequestContext {
  store: OpenStore
}

/** Opens the database at `path`, by default one in memory, and makes a context with our own policy and settings. */
export function openContext(path = ':memory:'): TestContext {
  const store = openStore(path, migrationsFolder())
  return { ...contextOf(readSettings({}), store, shippedPolicy), store }
}

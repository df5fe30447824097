import { log } from '../config/log.server'
import { policyOf } from '../config/policy.server'
import { readSettings, type Settings } from '../config/settings.server'
import { openAndFill } from './open-database.server'
import { contextOf, type RequestContext } from './request-context.server'

/**
 * Reads the settings and the policy files, opens the database and fills an empty one: everything that a page needs.
 * Throws their errors. Tells `print` what it did.
 */
export async function openAll(
  environment: Record<string, string | undefined>,
  print?: (line: string) => void,
): Promise<{ settings: Settings; context: RequestContext }> {
  const settings = readSettings(environment)
  log.level = settings.logLevel
  const policy = await policyOf(settings)
  const store = await openAndFill(settings, policy, print)
  return { settings, context: contextOf(settings, store, policy) }
}

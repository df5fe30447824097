import { log } from '../config/log.server'
import { openPolicyOf } from '../config/policy-in-use.server'
import { readSettings, type Settings } from '../config/settings.server'
import { allowAddresses } from '../fetch/allowed-addresses.server'
import { openAndFill } from './open-database.server'
import { keepRevisions } from './revisions.server'

/**
 * Reads the settings and the policy files, opens the database and fills an empty one: everything that a page needs.
 * Throws their errors. Tells `print` what it did.
 */
export async function openAll(
  environment: Record<string, string | undefined>,
  print?: (line: string) => void,
): Promise<Settings> {
  const settings = readSettings(environment)
  log.level = settings.logLevel
  await openPolicyOf(settings)
  allowAddresses(settings.frameworkUrls)
  keepRevisions(settings.revisionsKept)
  await openAndFill(settings, print)
  return settings
}

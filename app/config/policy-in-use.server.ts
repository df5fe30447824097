/** The policy files of this process: read and checked once at start. */
import type { Policy } from '../domain/policy/schemas'
import { loadPolicy } from './policy.server'
import type { Settings } from './settings.server'

let inUse: Policy | undefined

/** Reads the policy, with a department's own files in place of ours (see `loadPolicy`); throws BadPolicy. */
export function openPolicy(...source: Parameters<typeof loadPolicy>): void {
  inUse = loadPolicy(...source)
}

/** Calls `openPolicy` as the settings ask, unless a policy is already open. */
export async function openPolicyOf({ dataFolder }: Settings): Promise<void> {
  if (inUse) return
  // Our own texts are within the reading limit, as a test checks; measuring texts would make every start slower.
  if (dataFolder) openPolicy(dataFolder, (await import('./policy-texts.server')).textProblems)
  else openPolicy()
}

/** The policy files in use; throws if called before `openPolicy`, which is a defect. */
export function policy(): Policy {
  if (!inUse) throw new Error('The data packs have not been read')
  return inUse
}

/** The policy files of this process: read and checked once at start. */
import type { Policy } from '../domain/policy/schemas'
import { loadPolicy } from './policy.server'
import type { Settings } from './settings.server'

let inUse: Policy | undefined

/** Reads the policy, with a department's own in place of ours (see `loadPolicy`); throws BadPolicy. */
export function openPolicy(...source: Parameters<typeof loadPolicy>): void {
  inUse = loadPolicy(...source)
}

/** `openPolicy` as the settings say, unless they are open. */
export async function openPolicyOf({ dataFolder }: Settings): Promise<void> {
  if (inUse) return
  // Ours keep the limit of reading, which a test holds; what weighs texts would make every start slower.
  if (dataFolder) openPolicy(dataFolder, (await import('./policy-texts.server')).textProblems)
  else openPolicy()
}

/** The packs; asking before `openPolicy` is a defect and throws. */
export function policy(): Policy {
  if (!inUse) throw new Error('The data packs have not been read')
  return inUse
}

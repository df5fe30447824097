/** The data packs of this process: read and checked once at start. */
import type { Packs } from '../domain/policy/schemas'
import { loadPacks } from './policy.server'
import type { Settings } from './settings.server'

let inUse: Packs | undefined

/** Reads the packs, with a department's own in place of ours (see `loadPacks`); throws BadPack. */
export function openPacks(...source: Parameters<typeof loadPacks>): void {
  inUse = loadPacks(...source)
}

/** `openPacks` as the settings say, unless they are open. */
export async function openPacksOf({ dataFolder }: Settings): Promise<void> {
  if (inUse) return
  // Ours keep the limit of reading, which a test holds; what weighs texts would make every start slower.
  if (dataFolder) openPacks(dataFolder, (await import('./policy-texts.server')).textProblems)
  else openPacks()
}

/** The packs; asking before `openPacks` is a defect and throws. */
export function packs(): Packs {
  if (!inUse) throw new Error('The data packs have not been read')
  return inUse
}

/** What belongs to a request, of a page or of the terminal: every verb of the models takes it first. */
import type { ReadAccess, Store, Transaction } from '../../db/store'
import type { Clock } from '../config/clock.server'
import type { Settings } from '../config/settings.server'
import { writtenFiles } from '../config/written-questions.server'
import type { Policy } from '../domain/policy/schemas'
import type { WrittenFiles } from '../domain/questions/written'

/** What reading the framework needs: it is the same for everybody. */
export interface StoreContext {
  store: Store
}

export interface RequestContext extends StoreContext, Clock {
  /** The policy files in use. */
  policy: Policy
  /** The questions that somebody wrote. */
  written: WrittenFiles
  /** The addresses from which framework files may be fetched: each address and all below it. */
  allowedAddresses: string[]
  /** The number of a vacancy's last saves to keep. */
  revisionsKept: number
}

/** Makes the context of the server, or of the terminal, from its settings. Throws BadPolicy for a file of questions that cannot be used. */
export function contextOf(settings: Settings, store: Store, policy: Policy): RequestContext {
  const { frameworkUrls, revisionsKept } = settings
  const written = writtenFiles(settings)
  return { store, policy, written, allowedAddresses: frameworkUrls, revisionsKept, now: () => new Date() }
}

/** Reads what is saved. A transaction reads through itself. */
export function read<T>({ store }: StoreContext, work: (db: ReadAccess) => Promise<T>): Promise<T> {
  return store.read(work)
}

/** Saves all that `work` writes or, if it throws, nothing; transactions run one after the other, so never nest them. */
export function inTransaction<T>({ store }: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return store.inTransaction(work)
}

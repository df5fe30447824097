/** Saving where another's save or the database may prevent it: the form comes back with what was typed. */
import { storageFailure } from '../../db/failure'
import { log, newReference } from '../config/log.server'
import type { FormResult, FormValues } from './form'

/**
 * The result of `saving`, or the form again: someone else saved first, or the database could not be written, whose cause
 * the log has. Throws any other error on.
 */
export async function savedOrTyped<T>(
  saving: Promise<T>,
  { values }: { values: FormValues },
): Promise<Exclude<T, 'conflict'> | FormResult> {
  const again: FormResult = { values, errors: {}, conflict: false }
  try {
    const saved = await saving
    return saved === 'conflict' ? { ...again, conflict: true } : (saved as Exclude<T, 'conflict'>)
  } catch (error) {
    const failure = storageFailure(error)
    if (!failure) throw error
    const reference = newReference()
    log.error({ reference, err: failure.cause }, 'A form could not be saved')
    const unsaved = `Your changes could not be saved because ${failure.reason}. Nothing was changed. Try again later, or tell the people who run this service and give them the reference ${reference}.`
    return { ...again, unsaved }
  }
}

/** Saving where the database may not take it: the form comes back with what was typed, and the log has the cause. */
import { storageFailure } from '../../db/failure'
import { log, newReference } from '../config/log.server'
import type { FormResult, FormValues } from './form'

/** The result of `saving`, or the form again if the database could not be written; throws any other error on. */
export async function savedOrTyped<T>(saving: Promise<T>, values: FormValues): Promise<T | FormResult> {
  return saving.catch((error) => {
    const failure = storageFailure(error)
    if (!failure) throw error
    const reference = newReference()
    log.error({ reference, err: failure.cause }, 'A form could not be saved')
    const unsaved = `Your changes could not be saved because ${failure.reason}. Nothing was changed. Try again later, or tell the people who run this service and give them the reference ${reference}.`
    return { values, errors: {}, conflict: false, unsaved }
  })
}

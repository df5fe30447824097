import { orNotFound } from '../frame/not-found'
import type { RequestContext } from '../models/request-context.server'
import { findVacancy, type SavedVacancy } from '../models/vacancy.server'

/** The vacancy that an address names; throws a 404 Response where there is none. */
export async function openVacancy(context: RequestContext, id: string | undefined): Promise<SavedVacancy> {
  return orNotFound(id === undefined ? undefined : await findVacancy(context, id), noVacancy)
}

/** The words for a vacancy that is not there. */
export const noVacancy = 'There is no vacancy at this address'

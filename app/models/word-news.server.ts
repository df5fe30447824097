/** What newer official words change for a vacancy. */

import type { TextChange } from '../domain/upgrade/change-types'
import { changedWords } from '../domain/upgrade/changed-words'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { currentEditions, policyWith } from './official-words.server'
import { type RequestContext, read } from './request-context.server'

/** The differences of the current pages for the vacancy; undefined where it uses them already. */
export async function wordNews(context: RequestContext, vacancy: VacancyContext): Promise<TextChange[] | undefined> {
  const current = await read(context, currentEditions)
  const { behaviours, strengths } = vacancy.choices.officialWords ?? {}
  if (current.behaviours === behaviours && current.strengths === strengths) return undefined
  return changedWords(vacancy, { ...vacancy, policy: await policyWith(context, current) })
}

/** The page of one technical criterion: saved, or the criterion removed. */
import { type NamedCriterion, withoutCriterion } from '../domain/vacancy/technical-choices'
import { paths } from '../frame/paths'
import { redirect } from '../frame/remix'
import type { RequestContext } from '../models/request-context.server'
import { saveVacancy } from '../models/vacancy.server'
import type { ChoicesPage } from './choices'
import { submitForm } from './choices.server'
import { openVacancy } from './open-vacancy.server'
import type { Fields } from './page'
import { readForm, resultOf, type SentForm } from './read.server'
import { refuse } from './use-form'

/** Saves the page of a criterion or removes it, whichever button was pressed: back to the skills, or the form again. */
export async function saveCriterion<F extends Fields>(
  context: RequestContext,
  request: Request,
  id: string | undefined,
  page: ChoicesPage<F>,
  criterion: NamedCriterion,
): Promise<Response> {
  const form = await readForm(request)
  const isRemoved = form.values.intent?.[0] === 'remove'
  const result = isRemoved ? await remove(context, form, id, criterion) : await submitForm(context, form, id, page)
  if (!('saved' in result)) return refuse(result)
  return redirect(`${paths.skills(id ?? '')}${isRemoved ? '' : `#${criterion.slug}`}`)
}

async function remove(context: RequestContext, form: SentForm, id: string | undefined, criterion: NamedCriterion) {
  const { id: known, vacancy } = await openVacancy(context, id)
  const choices = withoutCriterion(vacancy.choices, criterion)
  return resultOf(saveVacancy(context, known, form.version, { choices }), form)
}

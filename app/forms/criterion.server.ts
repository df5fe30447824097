/** The page of one technical criterion. */
import { paths } from '../frame/paths'
import { redirect } from '../frame/remix'
import type { RequestContext } from '../models/request-context.server'
import type { ChoicesPage } from './choices'
import { submitChoices } from './choices.server'
import type { Fields } from './page'
import { refuse } from './use-form'

/** Saves the page of a criterion: back to the skills, which show it as saved, or the form again. */
export async function saveCriterion<F extends Fields>(
  context: RequestContext,
  request: Request,
  id: string | undefined,
  page: ChoicesPage<F>,
  slug: string,
): Promise<Response> {
  const result = await submitChoices(context, request, id, page)
  return 'saved' in result ? redirect(`${paths.skills(id ?? '')}?saved=${slug}#${slug}`) : refuse(result)
}

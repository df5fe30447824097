/** A page of a vacancy's choices. */
import type { Choices } from '../domain/vacancy/choices'
import type { PageSlug } from '../domain/vacancy/pages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import type { DefinedPage, Fields } from './page'

export interface ChoicesPage<F extends Fields> extends DefinedPage<F, VacancyContext, Partial<Choices>> {
  /** The page's place among those of a vacancy. */
  slug: PageSlug
}

/** Declares the page of a slug. */
export function choicesPage<F extends Fields>(
  slug: PageSlug,
  page: DefinedPage<F, VacancyContext, Partial<Choices>>,
): ChoicesPage<F> {
  return { slug, ...page }
}

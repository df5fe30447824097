/** A page of a vacancy's choices. */
import type { Finding } from '../domain/checks/finding'
import type { Choices } from '../domain/vacancy/choices'
import { type PageSlug, pageOfField } from '../domain/vacancy/pages'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import type { DefinedPage, Fields } from './page'

export interface ChoicesPage<F extends Fields> extends DefinedPage<F, VacancyContext, Partial<Choices>> {
  /** The page's place among those of a vacancy. */
  slug: PageSlug
  /** True for one of the things that the page of this slug lists: saving it leaves the others as they were suggested. */
  isPart?: true
  /** The field that shows a problem with the choices; undefined for problems of other pages. */
  fieldOf: (problem: Finding) => string | undefined
}

/** Declares the page of a slug; one that has only some of the page's fields says which problems are its own. */
export function choicesPage<F extends Fields>(
  slug: PageSlug,
  page: DefinedPage<F, VacancyContext, Partial<Choices>>,
  fieldOf: ChoicesPage<F>['fieldOf'] = ({ field }) => (pageOfField(field) === slug ? field : undefined),
): ChoicesPage<F> {
  return { slug, fieldOf, ...page }
}

/** Declares the page of one thing among those that the page of a slug lists. */
export function partPage<F extends Fields>(...declared: Parameters<typeof choicesPage<F>>): ChoicesPage<F> {
  return { ...choicesPage(...declared), isPart: true }
}

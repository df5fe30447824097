/** Pages of a vacancy's choices: opened with its present choices, saved unless something is wrong. */
import { choiceProblems } from '../domain/checks/problems'
import { sentenceOf } from '../domain/checks/sentences'
import { vacancyTitle } from '../domain/vacancy/vacancy'
import type { RequestContext } from '../models/request-context.server'
import { saveVacancy } from '../models/vacancy.server'
import type { ChoicesPage } from './choices'
import type { FormResult, Saved } from './form'
import { openVacancy } from './open-vacancy.server'
import { type Fields, readAnswers, shownBy } from './page'
import { readForm, resultOf, type SentForm, withErrors } from './read.server'
import { unknownFields } from './unknown-fields'
import { answer } from './use-form'

/** The data with which a page of choices opens. */
export async function openChoices<F extends Fields>(
  context: RequestContext,
  id: string | undefined,
  page: ChoicesPage<F>,
) {
  const { vacancy, ...saved } = await openVacancy(context, id)
  const values = shownBy(page, vacancy)
  return { id: saved.id, version: saved.version, vacancyTitle: vacancyTitle(vacancy), values, vacancy }
}

/**
 * Reads the form of a page of choices and saves them, or reports all errors at once. Only problems of this page count: other pages show what a
 * changed policy file no longer allows there. Refuses names that the vacancy does not have instead of dropping them.
 */
export async function submitChoices<F extends Fields>(
  context: RequestContext,
  request: Request,
  id: string | undefined,
  page: ChoicesPage<F>,
): Promise<FormResult | Saved> {
  const form = await readForm(request)
  const saved = await openVacancy(context, id)
  const { vacancy } = saved
  const { errors, value } = readAnswers(form.values, page, vacancy)
  const suggested = vacancy.choices.suggested.filter((slug) => page.isPart || slug !== page.slug)
  const choices = { ...vacancy.choices, ...value, suggested }
  // A page older than the vacancy may not fit what is there since: that is a conflict, not a mistake.
  if (form.version === saved.version) {
    Object.assign(errors, unknownFields(form.values, vacancy))
    for (const problem of value ? choiceProblems({ ...vacancy, choices }) : []) {
      const field = page.fieldOf(problem)
      if (field) errors[field] ??= [sentenceOf(problem)]
    }
  }
  if (value && Object.keys(errors).length === 0)
    return resultOf(saveVacancy(context, saved.id, form.version, { choices }), form)
  return withErrors(form, inOrderOf(form, errors))
}

/** Saves a page of choices: on to the next page or to the overview, or the form again. */
export async function saveChoices<F extends Fields>(
  context: RequestContext,
  request: Request,
  id: string | undefined,
  page: ChoicesPage<F>,
): Promise<Response> {
  return answer(await submitChoices(context, request, id, page), page.slug, id ?? '')
}

/** Orders the errors like the page's fields, so that a person can work from the top. */
function inOrderOf({ values }: SentForm, errors: Record<string, string[]>): Record<string, string[]> {
  const names = Object.keys(values)
  const place = (field: string) => {
    const found = names.findIndex((name) => name === field || name.startsWith(`${field}-`))
    return found < 0 ? names.length : found
  }
  return Object.fromEntries(Object.entries(errors).toSorted(([a], [b]) => place(a) - place(b)))
}

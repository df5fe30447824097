/** Parts common to all pages of choices: the values to show and the next page. */
import type { PageSlug } from '../domain/vacancy/pages'
import { pathAfter, paths } from '../frame/paths'
import { json, redirect, useActionData } from '../frame/remix'
import type { FormResult, FormValues, Saved } from './form'

/** The form's present values: typed ones if it was not saved, else the saved ones. */
export function useForm(data: { values: FormValues; version: number }) {
  const result = useActionData<FormResult>()
  const values: FormValues = result?.values ?? data.values
  // After a mistake the form keeps the version on which it was opened; after a conflict it takes the present one.
  const version = result && !result.conflict ? Number(result.values.version?.[0] ?? data.version) : data.version
  return {
    version,
    conflict: result?.conflict ?? false,
    unsaved: result?.unsaved,
    errors: result?.errors ?? {},
    value: (name: string) => values[name]?.[0] ?? '',
    all: (name: string) => values[name] ?? [],
    error: (name: string) => result?.errors[name]?.[0],
  }
}

/** The form again with the right status. */
export function refuse(result: FormResult): Response {
  return json(result, { status: result.unsaved ? 503 : result.conflict ? 409 : 400 })
}

/** After a page of choices: on to the next one or to the overview, or the form again. */
export function answer(result: FormResult | Saved, page: PageSlug, id: string): Response {
  if (!('saved' in result)) return refuse(result)
  return redirect(result.toOverview ? paths.vacancy(id) : pathAfter(page, id))
}

/** Parts common to all pages of choices: the values to show and the next page. */
import type { PageSlug } from '../domain/vacancy/pages'
import { pathAfter, paths } from '../frame/paths'
import { json, redirect, useActionData } from '../frame/remix'
import type { FormResult, FormValues, Saved } from './form'
import type { DefinedPage, FieldName, FieldsOf, InputName } from './page'

/**
 * The form's present values: typed ones if it was not saved, else the saved ones. `P` is the type of its page, whose
 * fields it names; without one it has none.
 */
export function useForm<P = DefinedPage<Record<never, never>, never, unknown>>(data: {
  values: FormValues
  version: number
}) {
  const result = useActionData<FormResult>()
  const values: FormValues = result?.values ?? data.values
  // After a mistake the form keeps the version on which it was opened; after a conflict it takes the present one.
  const version = result && !result.conflict ? Number(result.values.version?.[0] ?? data.version) : data.version
  const errors: Record<string, string[]> = result?.errors ?? {}
  const value = (name: InputName<FieldsOf<P>>) => values[name]?.[0] ?? ''
  const error = (name: FieldName<FieldsOf<P>>) => errors[name]?.[0]
  return {
    version,
    conflict: result?.conflict ?? false,
    unsaved: result?.unsaved,
    errors,
    value,
    all: (name: FieldName<FieldsOf<P>>) => values[name] ?? [],
    error,
    /** The name, value and error of an input with one value. */
    field: <Name extends FieldName<FieldsOf<P>>>(name: Name) => ({ name, value: value(name), error: error(name) }),
  }
}

/** The form of a page, for its parts. */
export type Form<P> = ReturnType<typeof useForm<P>>

/** The form again with the right status. */
export function refuse(result: FormResult): Response {
  return json(result, { status: result.unsaved ? 503 : result.conflict ? 409 : 400 })
}

/** After a page of choices: on to the next one or to the overview, or the form again. */
export function answer(result: FormResult | Saved, page: PageSlug, id: string): Response {
  if (!('saved' in result)) return refuse(result)
  return redirect(result.next === 'overview' ? paths.vacancy(id) : pathAfter(page, id))
}

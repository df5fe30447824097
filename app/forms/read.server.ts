/** Forms as they arrive: cleaned, and answered where something is wrong or someone was quicker. */
import { notFound } from '../frame/not-found'
import type { SaveResult } from '../models/revisions.server'
import { cleanText } from '../prose/markdown/clean-text'
import type { FormResult, FormValues, Saved } from './form'
import { noVacancy } from './open-vacancy.server'
import { type DefinedPage, type Fields, readAnswers } from './page'
import { savedOrTyped } from './unsaved.server'

export interface SentForm {
  values: FormValues
  /** Files by field, each with its cleaned name; an empty input sends none. */
  files: Record<string, File[]>
  /** The vacancy's version on which the page was opened; 0 if the form has none, which no vacancy has. */
  version: number
}

const maxFields = 1000
/** Paths of names, as our forms have them. Names with brackets, and names that every object has, are never fields. */
const fieldName = /^(?!.*\b(constructor|prototype)\b)[a-z][\w-]*(\.[a-z][\w-]*)*$/i

/**
 * Reads the form of a POST and cleans every text; ignores fields without a name like ours. Throws a 400 Response for a
 * body that is no form, or has more fields than any page.
 */
export async function readForm(request: Request): Promise<SentForm> {
  const sent = await request.formData().catch(() => {
    throw new Response('This is not a form', { status: 400 })
  })
  const fields = [...sent]
  if (fields.length > maxFields) throw new Response('This form has too many fields', { status: 400 })
  const values: FormValues = Object.create(null)
  const files: Record<string, File[]> = Object.create(null)
  for (const [name, value] of fields) {
    if (!fieldName.test(name)) continue
    if (typeof value === 'string') values[name] = [...(values[name] ?? []), cleanText(value)]
    // An empty file input sends one file without name and content.
    else if (value.name !== '') files[name] = [...(files[name] ?? []), new File([value], cleanText(value.name))]
  }
  return { values, files, version: Number(values.version?.[0] ?? 0) || 0 }
}

/** Reads a form by its page: the value of its answers, or the form again with all that is wrong. */
export function parseForm<F extends Fields, Source, Value>(
  form: SentForm,
  page: DefinedPage<F, Source, Value>,
  source: Source,
): { value: Value } | { result: FormResult } {
  const { errors, value } = readAnswers(form.values, page, source)
  return value === undefined || Object.keys(errors).length > 0 ? { result: withErrors(form, errors) } : { value }
}

/** The form again, with its errors. */
export function withErrors(form: SentForm, errors: Record<string, string[]>): FormResult {
  return { values: form.values, errors, conflict: false }
}

/** The result of a save: where to go, or the form again after another's save or a failure of the database. */
export async function resultOf(saving: Promise<SaveResult>, form: SentForm): Promise<FormResult | Saved> {
  const saved = await savedOrTyped(saving, form)
  if (typeof saved !== 'string') return saved
  if (saved === 'missing') notFound(noVacancy)
  return { saved: true, next: form.values.next?.[0] }
}

/** Forms as they arrive: cleaned, read by a schema, and saved unless something is wrong or someone was quicker. */
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { choiceProblems } from '../domain/choice-problems'
import { type Choices, longestText } from '../domain/choices'
import type { ChoicesForm, FormResult, FormValues, Saved } from '../domain/form'
import { type Slice, vacancyTitle } from '../domain/vacancy'
import { cleanText } from '../prose/clean-text'
import type { SaveResult } from './revisions.server'
import { getVacancy, saveVacancy } from './vacancy.server'

export interface SentForm {
  data: FormData
  values: FormValues
  /** The vacancy's version that the page was opened on; 0 where the form has none, which no vacancy has. */
  version: number
}

const mostFields = 1000
/** Paths of names, as our forms have them. Brackets, and names that every object has, are nobody's field. */
const fieldName = /^(?!.*\b(constructor|prototype)\b)[a-z][\w-]*(\.[a-z][\w-]*)*$/i

/**
 * The form of a POST with every text cleaned; what is no text under a name like ours is ignored. Throws a 400 Response
 * where it is no form, or one with more fields than any page has.
 */
export async function readForm(request: Request): Promise<SentForm> {
  const sent = await request.formData().catch(() => {
    throw new Response('This is not a form', { status: 400 })
  })
  const fields = [...sent]
  if (fields.length > mostFields) throw new Response('This form has too many fields', { status: 400 })
  const data = new FormData()
  const values: FormValues = Object.create(null)
  for (const [name, value] of fields) {
    if (typeof value !== 'string' || !fieldName.test(name)) continue
    const text = cleanText(value)
    data.append(name, text)
    values[name] ??= []
    values[name].push(text)
  }
  return { data, values, version: Number(values.version?.[0] ?? 0) || 0 }
}

/** What a schema makes of a form: its value, or the form again with the errors by field. */
export function parseForm<T>(form: SentForm, schema: z.ZodType<T>): { value: T } | { result: FormResult } {
  const tooLong = Object.entries(form.values).filter(([, texts]) => texts.some((text) => text.length > longestText))
  if (tooLong.length > 0) {
    const message = `This must be ${longestText.toLocaleString('en-GB')} characters or fewer`
    return { result: withErrors(form, Object.fromEntries(tooLong.map(([name]) => [name, [message]]))) }
  }
  const submission = parseWithZod(form.data, { schema })
  if (submission.status === 'success') return { value: submission.value }
  return { result: withErrors(form, submission.error ?? {}) }
}

/** The form again, with what is wrong in it. */
export function withErrors(form: SentForm, errors: Record<string, string[] | null>): FormResult {
  return {
    values: form.values,
    errors: Object.fromEntries(Object.entries(errors).map(([name, messages]) => [name, messages ?? []])),
    conflict: false,
  }
}

/** What follows a save: where to go, or the form again where someone else saved first. */
export function resultOf(saved: SaveResult, form: SentForm): FormResult | Saved {
  if (saved === 'conflict') return { values: form.values, errors: {}, conflict: true }
  return { saved: true, toOverview: form.values.next?.[0] === 'overview' }
}

/** What a page of choices opens with. */
export async function openChoices(id: string | undefined, valuesOf: (slice: Slice) => FormValues) {
  const vacancy = await getVacancy(id)
  const { slice, version } = vacancy
  return { id: vacancy.id, version, vacancyTitle: vacancyTitle(slice), values: valuesOf(slice), slice }
}

/**
 * Reads a page of choices and saves them. Only problems in what the page is about count (`isHere` says which fields, where
 * several pages share a part of the choices): what a changed data pack no longer allows elsewhere is shown there.
 */
export async function submitChoices(
  request: Request,
  id: string | undefined,
  formOf: (slice: Slice) => ChoicesForm,
  isHere: (field: string) => boolean = () => true,
): Promise<FormResult | Saved> {
  const form = await readForm(request)
  const vacancy = await getVacancy(id)
  const parsed = parseForm(form, formOf(vacancy.slice))
  if ('result' in parsed) return parsed.result
  const choices = { ...vacancy.slice.choices, ...parsed.value }
  const problems = problemsOn(parsed.value, { ...vacancy.slice, choices }).filter(({ field }) => isHere(field))
  if (problems.length > 0)
    return withErrors(form, Object.fromEntries(problems.map(({ field, message }) => [field, [message]])))
  return resultOf(await saveVacancy(vacancy.id, form.version, { choices }), form)
}

function problemsOn(change: Partial<Choices>, slice: Slice) {
  const about = Object.keys(change)
  return choiceProblems(slice).filter(({ field }) => about.includes(field.split('.')[0] ?? ''))
}

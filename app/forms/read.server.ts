/** Forms as they arrive: cleaned, read by a schema, and saved unless something is wrong or someone was quicker. */
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { choiceProblems } from '../domain/checks/problems'
import { longestText } from '../domain/text/lines'
import type { Choices } from '../domain/vacancy/choices'
import { type VacancyContext, vacancyTitle } from '../domain/vacancy/vacancy'
import { notFound } from '../frame/not-found'
import type { SaveResult } from '../models/revisions.server'
import { saveVacancy } from '../models/vacancy.server'
import { cleanText } from '../prose/markdown/clean-text'
import { escapeMarkdown } from '../prose/markdown/escape-markdown'
import { excessOf } from '../prose/markdown/reading-limit'
import type { ChoicesForm, FormResult, FormValues, Saved } from './form'
import { formDataOf } from './form-data.server'
import { noVacancy, openVacancy } from './open-vacancy.server'
import { unknownFields } from './unknown-fields'
import { savedOrTyped } from './unsaved.server'

export interface SentForm {
  data: FormData
  values: FormValues
  /** The vacancy's version on which the page was opened; 0 if the form has none, which no vacancy has. */
  version: number
}

const mostFields = 1000
/** Paths of names, as our forms have them. Names with brackets, and names that every object has, are never fields. */
const fieldName = /^(?!.*\b(constructor|prototype)\b)[a-z][\w-]*(\.[a-z][\w-]*)*$/i

/**
 * Reads the form of a POST and cleans every text; ignores values that are no text under a name like ours. Throws a 400
 * Response for a body that is no form, or has more fields than any page.
 */
export async function readForm(request: Request): Promise<SentForm> {
  const sent = await formDataOf(request)
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

/** Applies a schema to a form: returns its value, or the form again with the errors by field. */
export function parseForm<T>(form: SentForm, schema: z.ZodType<T>): { value: T } | { result: FormResult } {
  const tooLong = Object.entries(form.values).filter(([, texts]) => texts.some((text) => text.length > longestText))
  if (tooLong.length > 0) {
    const message = `This must be ${longestText.toLocaleString('en-GB')} characters or fewer`
    return { result: withErrors(form, Object.fromEntries(tooLong.map(([name]) => [name, [message]]))) }
  }
  const tooMuch = Object.entries(form.values).flatMap(([name, texts]) => {
    const excess = texts.map((text) => excessOf(escapeMarkdown(text))).find((found) => found !== undefined)
    return excess === undefined ? [] : [[name, [`This has ${excess}`]]]
  })
  if (tooMuch.length > 0) return { result: withErrors(form, Object.fromEntries(tooMuch)) }
  const submission = parseWithZod(form.data, { schema })
  if (submission.status === 'success') return { value: submission.value }
  return { result: withErrors(form, submission.error ?? {}) }
}

/** The form again, with its errors. */
export function withErrors(form: SentForm, errors: Record<string, string[] | null>): FormResult {
  return {
    values: form.values,
    errors: Object.fromEntries(Object.entries(errors).map(([name, messages]) => [name, messages ?? []])),
    conflict: false,
  }
}

/** The result of a save: where to go, or the form again after another's save or a failure of the database. */
export async function resultOf(saving: Promise<SaveResult>, form: SentForm): Promise<FormResult | Saved> {
  const saved = await savedOrTyped(saving, form.values)
  if (typeof saved !== 'string') return saved
  if (saved === 'missing') notFound(noVacancy)
  if (saved === 'conflict') return { values: form.values, errors: {}, conflict: true }
  return { saved: true, toOverview: form.values.next?.[0] === 'overview' }
}

/** The data with which a page of choices opens. */
export async function openChoices(id: string | undefined, valuesOf: (slice: VacancyContext) => FormValues) {
  const vacancy = await openVacancy(id)
  const { slice, version } = vacancy
  return { id: vacancy.id, version, vacancyTitle: vacancyTitle(slice), values: valuesOf(slice), slice }
}

/** Describes how to read the form of one page of choices. */
export interface ChoicesPage {
  formOf: (slice: VacancyContext) => ChoicesForm
  /** Values that replace wrong answers while the others are checked; without them wrong answers are dropped. */
  standIns?: (slice: VacancyContext) => FormValues
  /** True for the page's own fields, if several pages share a part of the choices. */
  isHere?: (field: string) => boolean
}

/**
 * Reads a page of choices and saves them, or reports all errors at once. Only problems of this page count: other pages
 * show what a changed policy file no longer allows there. Refuses names that the vacancy does not have instead of
 * dropping them.
 */
export async function submitChoices(
  request: Request,
  id: string | undefined,
  { formOf, standIns = () => ({}), isHere = () => true }: ChoicesPage,
): Promise<FormResult | Saved> {
  const form = await readForm(request)
  const { id: vacancy, version, slice } = await openVacancy(id)
  const { errors, value } = parseAll(form, formOf(slice), standIns(slice))
  // A page older than the vacancy may name something that is gone since: that is a conflict, not a mistake.
  if (form.version === version) Object.assign(errors, unknownFields(form.values, slice))
  const problems = value ? problemsOn(value, { ...slice, choices: { ...slice.choices, ...value } }) : []
  for (const { field, message } of problems) if (isHere(field)) errors[field] ??= [message]
  if (value && Object.keys(errors).length === 0)
    return resultOf(saveVacancy(vacancy, form.version, { choices: { ...slice.choices, ...value } }), form)
  return withErrors(form, inOrderOf(form, errors))
}

/**
 * Collects every error of a form, although a schema stops at the first kind: sets wrong values aside and checks the
 * rest again. The value is that of the form without its errors, as far as it can be read.
 */
function parseAll<T>(form: SentForm, schema: z.ZodType<T>, standIns: FormValues) {
  const errors: Record<string, string[]> = {}
  for (let rest = form; ; rest = without(rest, Object.keys(errors), standIns)) {
    const parsed = parseForm(rest, schema)
    if ('value' in parsed) return { errors, value: parsed.value }
    const found = Object.entries(parsed.result.errors).filter(([name]) => !(name in errors))
    if (found.length === 0) return { errors }
    Object.assign(errors, Object.fromEntries(found))
  }
}

function without(form: SentForm, wrong: string[], standIns: FormValues): SentForm {
  const rest = Object.entries(form.values).filter(([name]) => !wrong.some((field) => isPartOf(name, field)))
  const values = Object.fromEntries([
    ...rest,
    ...wrong.flatMap((name) => (standIns[name] ? [[name, standIns[name]]] : [])),
  ])
  const data = new FormData()
  for (const [name, texts] of Object.entries<string[]>(values)) for (const text of texts) data.append(name, text)
  return { ...form, data, values }
}

/** A date's day, month and year have names of their own. */
function isPartOf(name: string, field: string): boolean {
  return name === field || /^-(day|month|year)$/.test(name.startsWith(field) ? name.slice(field.length) : '')
}

/** Orders the errors like the page's fields, so that a person can work from the top. */
function inOrderOf({ values }: SentForm, errors: Record<string, string[]>): Record<string, string[]> {
  const names = Object.keys(values)
  const place = (field: string) => {
    const found = names.findIndex((name) => isPartOf(name, field))
    return found < 0 ? names.length : found
  }
  return Object.fromEntries(Object.entries(errors).toSorted(([a], [b]) => place(a) - place(b)))
}

function problemsOn(change: Partial<Choices>, slice: VacancyContext) {
  const about = Object.keys(change)
  return choiceProblems(slice).filter(({ field }) => about.includes(field.split('.')[0] ?? ''))
}

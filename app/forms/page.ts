/** A page with a form, declared once: its fields, the texts that they show, and the value of its answers. */
import { coerceFormValue } from '@conform-to/zod/v4/future'
import { z } from 'zod'
import type { FormValues } from './form'

/** Schemas by name, nested like the choices: a field is called by its path ("skills.systems-design.use"). */
export interface Fields {
  readonly [name: string]: z.ZodType | Fields
}

/** The value of each field, nested like the fields. */
export type Answers<F> = { [Name in keyof F]: F[Name] extends z.ZodType ? z.output<F[Name]> : Answers<F[Name]> }

/** The path of a field; a misspelt one does not compile. */
export type FieldName<F> = {
  [Name in keyof F & string]: F[Name] extends z.ZodType ? Name : `${Name}.${FieldName<F[Name]>}`
}[keyof F & string]

/** The name of an input: a field's path, or that of a part of its value. */
export type InputName<F> = FieldName<F> | `${FieldName<F>}-${string}`

/** The texts that a form shows, by input. */
export type Shown<F> = { [Name in InputName<F>]?: string[] }

export interface DefinedPage<F extends Fields, Source, Value> {
  fields: (source: Source) => F
  /** The texts of the fields before anyone types. */
  read: (source: Source) => Shown<F>
  /** The value of all answers. Calls `wrong` for answers that do not fit each other; its result is not used then. */
  write: (answers: Answers<F>, source: Source, wrong: (field: FieldName<F>, message: string) => void) => Value
}

/** The texts that the page of a source shows. */
export function shownBy<F extends Fields, Source>(page: DefinedPage<F, Source, unknown>, source: Source): FormValues {
  return page.read(source) as FormValues
}

/** The fields of a page. */
export type FieldsOf<P> = P extends { fields: (source: never) => infer F } ? F : never

/** Declares a page, so that its answers and the names of its fields are typed. */
export function definePage<F extends Fields, Source, Value>(
  page: DefinedPage<F, Source, Value>,
): DefinedPage<F, Source, Value> {
  return page
}

/** Parts of a value that have an input each, "post.closingDate-day"; the schema reads an object of their texts. */
export const inputParts = z.registry<readonly string[]>()

/**
 * Reads a sent form: every error by field, and the value. Reads each field alone, then all answers together; a wrong one
 * counts as empty there or, where it must not be empty, as shown before. Without either there is no value.
 */
export function readAnswers<F extends Fields, Source, Value>(
  sent: FormValues,
  page: DefinedPage<F, Source, Value>,
  source: Source,
): { errors: Record<string, string[]>; value?: Value } {
  const errors: Record<string, string[]> = {}
  const shown = shownBy(page, source)
  let isWhole = true
  const answers = answersOf(page.fields(source), '', (name, schema) => {
    const answer = answerTo(name, schema, sent)
    if ('value' in answer) return answer.value
    errors[name] = answer.errors
    const instead = [{}, shown].map((values) => answerTo(name, schema, values)).find((tried) => 'value' in tried)
    if (!instead) isWhole = false
    return instead?.value
  })
  if (!isWhole) return { errors }
  const wrong = (field: string, message: string) => {
    errors[field] ??= [message]
  }
  return { errors, value: page.write(answers as Answers<F>, source, wrong) }
}

type ReadField = (name: string, schema: z.ZodType) => unknown

function answersOf(fields: Fields, start: string, read: ReadField): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field instanceof z.ZodType ? read(start + name, field) : answersOf(field, `${start}${name}.`, read),
    ]),
  )
}

function answerTo(name: string, schema: z.ZodType, values: FormValues): { value: unknown } | { errors: string[] } {
  const parts = inputParts.get(schema)
  const typed = parts ? Object.fromEntries(parts.map((part) => [part, values[`${name}-${part}`]?.[0]])) : values[name]
  const only = Array.isArray(typed) && typed.length < 2 ? typed[0] : typed
  const read = coerceFormValue(schema).safeParse(only)
  return read.success ? { value: read.data } : { errors: read.error.issues.map(({ message }) => message) }
}

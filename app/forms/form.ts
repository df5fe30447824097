/**
 * Forms as data. A field is called by its path in the choices ("skills.systems-design.use"), so that a page's errors and
 * a terminal's name the same thing.
 */
import { z } from 'zod'
import { maxTextLength } from '../domain/text/lines'
import { escapeMarkdown } from '../prose/markdown/escape-markdown'
import { excessOf } from '../prose/markdown/reading-limit'

/** Values that a form shows or was sent, by field; a field may have several. */
export type FormValues = Record<string, string[]>

/** A form that was not saved: its typed values and the reasons; "conflict" if someone else saved first. */
export interface FormResult {
  values: FormValues
  errors: Record<string, string[]>
  conflict: boolean
  /** The reason, if the form is right and the database could not be written. */
  unsaved?: string
}

export interface Saved {
  saved: true
  /** Where the button that was pressed leads on to, such as "overview"; absent for the next page. */
  next?: string
}

/** A text; refuses one that no document could show. */
export const text = z.string().superRefine((typed, context) => {
  const message = excessIn(typed)
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})

function excessIn(typed: string): string | undefined {
  if (typed.length > maxTextLength) return `This must be ${maxTextLength.toLocaleString('en-GB')} characters or fewer`
  const excess = excessOf(escapeMarkdown(typed))
  return excess === undefined ? undefined : `This has ${excess}`
}

/** Refuses a typed value with a message; the transform that calls this then has no value. */
export function refuseTyped(message: string, context: z.RefinementCtx): undefined {
  context.addIssue({ code: 'custom', message })
}

/** A text that may stay empty. */
export const optionalText = text.trim().optional()

/** A whole number that may stay empty. */
export function wholeNumber(label: string, from: number, to = 100_000) {
  const error = `${label} must be a whole number from ${from} to ${to.toLocaleString('en-GB')}`
  return z.int({ error }).min(from, error).max(to, error)
}

/** The one of a list whose slug is sent; `error` asks to choose one. */
export function oneCalled<T extends { slug: string }>(list: readonly T[], error: string) {
  return z.string({ error }).transform((slug, context) => {
    const found = list.find((item) => item.slug === slug)
    if (found) return found
    context.addIssue({ code: 'custom', message: error })
    return z.NEVER
  })
}

/** One of the given answers; `error` asks to choose one. */
export function oneOf<const T extends readonly string[]>(answers: T, error: string) {
  return z.enum(answers, { error })
}

/** The pages about the post: a part of its fields, as typed and as kept. */
import { z } from 'zod'
import { linesOf, longestText, some } from '../domain/text/lines'
import { dateParts, readTypedDate, readTypedTime, type TypedDate } from '../domain/text/typed-dates'
import { type Choices, postSchema } from '../domain/vacancy/choices'
import { fieldsOf, type PostField, type PostPart } from '../domain/vacancy/details-fields'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, optionalText, wholeNumber } from './form'

/** The present values of the part's fields. */
export function postValues(part: PostPart, { post }: Choices): FormValues {
  return Object.fromEntries(
    fieldsOf(part).flatMap((field): [string, string[]][] => {
      const name = `post.${field.name}`
      const value = post[field.name]
      if (field.kind === 'date') {
        const [year = '', month = '', day = ''] = String(value ?? '').split('-')
        return Object.entries({ day, month, year }).map(([key, text]) => [`${name}-${key}`, [text.replace(/^0/, '')]])
      }
      if (field.kind === 'lines') return [[name, [Array.isArray(value) ? value.join('\n') : '']]]
      return [[name, Array.isArray(value) ? value : [String(value ?? '')]]]
    }),
  )
}

/** Reads the part's fields; the other parts of the post stay as they are, and an emptied field is gone. */
export function postForm(part: PostPart, { choices, policy }: Pick<VacancyContext, 'choices' | 'policy'>): ChoicesForm {
  const fields = fieldsOf(part)
  const { interviewRounds } = policy['vacancy-form'].limits
  const shape = Object.fromEntries(fields.flatMap((field) => inputs(field, interviewRounds)))
  return z.object({ post: z.object(shape).optional() }).transform(({ post: typed = {} }, context) => {
    const post = {
      ...choices.post,
      ...Object.fromEntries(fields.map((field) => [field.name, kept(field, typed, context)])),
    }
    return { post: postSchema.parse(post) }
  })
}

function inputs(field: PostField, mostRounds: number): [string, z.ZodType][] {
  switch (field.kind) {
    case 'date':
      return dateParts.map((key) => [`${field.name}-${key}`, z.string().trim().max(longestText).optional()])
    case 'number': {
      const [least, most] = field.name === 'interviewRounds' ? [0, mostRounds] : [1, 1000]
      return [[field.name, wholeNumber(field.label, least, most).optional()]]
    }
    case 'oneNumber':
      return [[field.name, wholeNumber(field.called ?? field.label, 0, 1000).optional()]]
    case 'several':
      return [[field.name, z.array(z.string()).optional()]]
    default:
      return [[field.name, optionalText(field.label)]]
  }
}

type Typed = Record<string, unknown>

/** The value to keep of the typed one; undefined if it is empty or wrong (then an issue gives the reason). */
function kept(field: PostField, typed: Typed, context: z.RefinementCtx): unknown {
  const value = typed[field.name]
  switch (field.kind) {
    case 'date':
      return readDate(field, typed, context)
    case 'money':
      return readPounds(field, value as string | undefined, context)
    case 'time':
      return readTime(field, value as string | undefined, context)
    case 'lines':
      return some(linesOf(value as string | undefined))
    case 'several':
      return some((value as string[] | undefined) ?? [])
    case 'number':
    case 'one':
    case 'oneNumber':
      return value
    case 'text':
    case 'paragraphs':
      return value || undefined
  }
}

function complain(field: PostField, message: string, context: z.RefinementCtx): undefined {
  context.addIssue({ code: 'custom', path: ['post', field.name], message })
}

function readPounds(field: PostField, text: string | undefined, context: z.RefinementCtx): number | undefined {
  if (!text) return undefined
  const digits = text.replace(/^£/, '').replace(/,/g, '').replace(/\.00$/, '').trim()
  if (/^\d{1,7}$/.test(digits)) return Number(digits)
  return complain(field, `${field.called ?? field.label} must be in whole pounds, like 45,000`, context)
}

function readDate(field: PostField, typed: Typed, context: z.RefinementCtx): string | undefined {
  const part = (key: string) => (typed[`${field.name}-${key}`] as string | undefined) ?? ''
  const date: TypedDate = { day: part('day'), month: part('month'), year: part('year') }
  if (!date.day && !date.month && !date.year) return undefined
  const read = readTypedDate(date)
  return 'iso' in read ? read.iso : complain(field, `${field.label} ${read.wrong}`, context)
}

function readTime(field: PostField, text: string | undefined, context: z.RefinementCtx): string | undefined {
  if (!text) return undefined
  return readTypedTime(text) ?? complain(field, `${field.label} must be a time, like 23:55 or 5pm`, context)
}

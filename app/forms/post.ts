/** The pages about the post: a part of its fields, as typed and as kept. */
import { z } from 'zod'
import { linesOf, some } from '../domain/text/lines'
import { readTypedTime } from '../domain/text/typed-dates'
import { type Post, postSchema } from '../domain/vacancy/choices'
import { fieldsOf, type PostField, type PostPart } from '../domain/vacancy/post-fields'
import { choicesPage } from './choices'
import { optionalText, refuseTyped, text, wholeNumber } from './form'
import { shownDate, typedDate } from './typed-date'

/** The page of a part of the post. The other parts stay as they are, and an emptied field is gone. */
export const postPage = (part: PostPart) =>
  choicesPage(part, {
    fields: ({ policy }) => {
      const { interviewRounds } = policy['vacancy-form'].limits
      const schemas = fieldsOf(part).map((field) => [field.name, schemaOf(field, interviewRounds)])
      return { post: Object.fromEntries(schemas) as Record<keyof Post, z.ZodType> }
    },
    read: ({ choices: { post } }) =>
      Object.fromEntries(fieldsOf(part).flatMap((field) => shownIn(field, post[field.name]))),
    write: ({ post }, { choices }) => ({ post: postSchema.parse({ ...choices.post, ...post }) }),
  })

/** The texts of a field's inputs. */
function shownIn(field: PostField, value: Post[keyof Post]): [string, string[]][] {
  const name = `post.${field.name}`
  if (field.kind === 'date') return Object.entries(shownDate(name, value === undefined ? value : String(value)))
  if (field.kind === 'lines') return [[name, [Array.isArray(value) ? value.join('\n') : '']]]
  return [[name, Array.isArray(value) ? value : [String(value ?? '')]]]
}

/** Reads what is typed into a field; undefined where it is empty. */
function schemaOf(field: PostField, maxRounds: number): z.ZodType {
  const called = field.called ?? field.label
  switch (field.kind) {
    case 'date':
      return typedDate(field.label)
    case 'money':
      return optionalText.transform(pounds(`${called} must be in whole pounds, like 45,000`))
    case 'time':
      return optionalText.transform(timeOfDay(`${field.label} must be a time, like 23:55 or 5pm`))
    case 'number': {
      const [least, most] = field.name === 'interviewRounds' ? [0, maxRounds] : [1, 1000]
      return wholeNumber(field.label, least, most).optional()
    }
    case 'oneNumber':
      return wholeNumber(called, 0, 1000).optional()
    case 'several':
      return z.array(text).transform((typed) => some(typed.filter((one) => one.trim() !== '')))
    case 'lines':
      return optionalText.transform((typed) => some(linesOf(typed)))
    case 'one':
    case 'text':
    case 'paragraphs':
      return optionalText.transform((typed) => typed || undefined)
  }
}

const pounds = (error: string) => (typed: string | undefined, context: z.RefinementCtx) => {
  if (!typed) return undefined
  const digits = typed.replace(/^£/, '').replace(/,/g, '').replace(/\.00$/, '').trim()
  return /^\d{1,7}$/.test(digits) ? Number(digits) : refuseTyped(error, context)
}

const timeOfDay = (error: string) => (typed: string | undefined, context: z.RefinementCtx) =>
  typed ? (readTypedTime(typed) ?? refuseTyped(error, context)) : undefined

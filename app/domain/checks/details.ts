/** Checks the fields of a post against the vacancy form's limits, for the page's errors and the terminal's. */
import { z } from 'zod'
import type { VacancyFormPolicy } from '../policy/schemas'
import { formatAmount, formatDate } from '../text/format'
import { clockTime } from '../text/typed-dates'
import type { Post } from '../vacancy/choices'
import { type PostField, postFields } from '../vacancy/details-fields'

export interface PostProblem {
  field: keyof Post
  message: string
}

/** Lists what the vacancy form would refuse in `post`; empty where it is fine. Missing fields are no problem. */
export function postProblems(post: Post, form: VacancyFormPolicy): PostProblem[] {
  const problems = postFields.flatMap((field) => fieldProblems(field, post[field.name], form))
  if (post.salaryMinimum !== undefined && post.salaryMaximum !== undefined && post.salaryMaximum < post.salaryMinimum)
    problems.push({ field: 'salaryMaximum', message: 'The highest salary must be the same as or more than the lowest' })
  if ((post.interviewRounds ?? 0) > form.limits.interviewRounds)
    problems.push({
      field: 'interviewRounds',
      message: `Rounds of interviews must be a whole number from 0 to ${form.limits.interviewRounds}`,
    })
  if (post.salaryMinimum === undefined && post.salaryMaximum !== undefined)
    problems.push({ field: 'salaryMinimum', message: 'Enter the lowest salary as well as the highest' })
  if (post.contactPhone && !isPhone(post.contactPhone))
    problems.push({
      field: 'contactPhone',
      message: 'Enter one telephone number for the contact, like 01632 960 001 or 01632 960 001 ext 12',
    })
  // The advert prints it before "a year", so words and percentages do not fit.
  if (post.pension && !/^£[\d,]+$/.test(formatAmount(post.pension)))
    problems.push({
      field: 'pension',
      message: 'The employer’s pension contribution must be in whole pounds, like 13,000',
    })
  if (post.closingTime && !clockTime.test(post.closingTime))
    problems.push({ field: 'closingTime', message: 'Closing time must be a time on the 24-hour clock, like 23:55' })
  if (post.contractLength && post.contractType === form.openEndedContract)
    problems.push({
      field: 'contractLength',
      message: `Length of the contract must be empty where the contract type is ${form.openEndedContract}`,
    })
  return [...problems, ...orderProblems(post)]
}

/** True for one number as people write it, with or without an extension. */
function isPhone(text: string): boolean {
  const [number = '', ...extensions] = text.split(/ext(?:ension)?\.?|x|#/i)
  const digits = number.replace(/\D/g, '').length
  return (
    /^[+\d\s(),.\-‐-–/]+$/.test(number) &&
    digits >= 5 &&
    digits <= 15 &&
    extensions.length <= 1 &&
    extensions.every((extension) => /^\s*:?\s*\d{1,8}\s*$/.test(extension))
  )
}

const steps = [
  { field: 'closingDate', name: 'Closing date' },
  { field: 'siftDate', name: 'Sift date' },
  { field: 'interviewDate', name: 'First interview date' },
] as const

/** Applications close, are scored, and then people are interviewed; two of these may be on one day. */
function orderProblems(post: Post): PostProblem[] {
  const given = steps.flatMap(({ field, name }) => {
    const date = post[field]
    return date ? [{ field, name, date }] : []
  })
  return given.flatMap(({ field, name, date }, place) => {
    const earlier = given.slice(0, place).find((one) => one.date > date)
    if (!earlier) return []
    const before = `${earlier.name.toLowerCase()} (${formatDate(earlier.date)})`
    return [{ field, message: `${name} (${formatDate(date)}) must not be before the ${before}` }]
  })
}

const email = z.email()

function fieldProblems(field: PostField, value: Post[keyof Post], form: VacancyFormPolicy): PostProblem[] {
  if (value === undefined) return []
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (field.choices) {
    const allowed = form.choices[field.choices].map(String)
    const wrong = values.find((one) => !allowed.includes(one))
    return wrong === undefined
      ? []
      : [{ field: field.name, message: `${field.called ?? field.label} must be one of: ${allowed.join(', ')}` }]
  }
  if (field.inputMode === 'email' && !email.safeParse(value).success)
    return [{ field: field.name, message: `${field.label} must be in the correct format, like name@example.gov.uk` }]
  const most = form.limits[field.limit ?? (field.kind === 'paragraphs' ? 'longText' : 'shortText')]
  if (typeof most !== 'number') return []
  return values.some((one) => one.length > most)
    ? [{ field: field.name, message: `${field.called ?? field.label} must be ${most} characters or fewer` }]
    : []
}

/** Checks the fields of a post against the vacancy form's limits, for the page's errors and the terminal's. */
import { z } from 'zod'
import type { VacancyFormPolicy } from '../policy/schemas'
import { formatAmount } from '../text/format'
import { clockTime } from '../text/typed-dates'
import type { Post } from '../vacancy/choices'
import { type PostField, postFields } from '../vacancy/post-fields'
import type { Finding } from './finding'

/** Lists what the vacancy form would refuse in `post`; empty where it is fine. Missing fields are no problem. */
export function postProblems(post: Post, form: VacancyFormPolicy): Finding[] {
  const problems = postFields.flatMap((field) => fieldProblems(field, post[field.name], form))
  if (post.salaryMinimum !== undefined && post.salaryMaximum !== undefined && post.salaryMaximum < post.salaryMinimum)
    problems.push({ code: 'salary-order', field: 'post.salaryMaximum' })
  if ((post.interviewRounds ?? 0) > form.limits.interviewRounds)
    problems.push({ code: 'rounds-too-many', field: 'post.interviewRounds', most: form.limits.interviewRounds })
  if (post.salaryMinimum === undefined && post.salaryMaximum !== undefined)
    problems.push({ code: 'salary-minimum-missing', field: 'post.salaryMinimum' })
  if (post.contactPhone && !isPhone(post.contactPhone))
    problems.push({ code: 'phone-wrong', field: 'post.contactPhone' })
  // The advert prints it before "a year", so words and percentages do not fit.
  if (post.pension && !/^£[\d,]+$/.test(formatAmount(post.pension)))
    problems.push({ code: 'pension-not-pounds', field: 'post.pension' })
  if (post.closingTime && !clockTime.test(post.closingTime))
    problems.push({ code: 'time-wrong', field: 'post.closingTime' })
  if (post.contractLength && post.contractType === form.openEndedContract)
    problems.push({ code: 'contract-open-ended', field: 'post.contractLength', contractType: post.contractType })
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

const steps = ['closingDate', 'siftDate', 'interviewDate'] as const

/** Applications close, are scored, and then people are interviewed; two of these may be on one day. */
function orderProblems(post: Post): Finding[] {
  const given = steps.flatMap((name) => {
    const date = post[name]
    return date ? [{ name, date }] : []
  })
  return given.flatMap(({ name, date }, place): Finding[] => {
    const earlier = given.slice(0, place).find((step) => step.date > date)
    if (!earlier) return []
    return [{ code: 'date-order', field: `post.${name}`, date, earlier: earlier.name, earlierDate: earlier.date }]
  })
}

const email = z.email()

function fieldProblems({ name, ...field }: PostField, value: Post[keyof Post], form: VacancyFormPolicy): Finding[] {
  if (value === undefined) return []
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (field.choices) {
    const allowed = form.choices[field.choices].map(String)
    const isOffered = values.every((value) => allowed.includes(value))
    return isOffered ? [] : [{ code: 'field-not-offered', field: `post.${name}`, allowed }]
  }
  if (field.inputMode === 'email' && !email.safeParse(value).success)
    return [{ code: 'field-no-email', field: `post.${name}` }]
  const most = form.limits[field.limit ?? (field.kind === 'paragraphs' ? 'longText' : 'shortText')]
  if (typeof most !== 'number') return []
  return values.some((value) => value.length > most) ? [{ code: 'field-too-long', field: `post.${name}`, most }] : []
}

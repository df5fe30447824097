/** The vacancy form's limits, held against the fields of a post: for the page's errors and for the terminal's. */
import type { Post } from './choices'
import type { VacancyFormPack } from './packs'
import { type PostField, postFields } from './post-fields'

export interface PostProblem {
  field: keyof Post
  message: string
}

/** What in `post` the vacancy form would refuse; empty where it is fine. Missing fields are no problem. */
export function postProblems(post: Post, form: VacancyFormPack): PostProblem[] {
  const problems = postFields.flatMap((field) => fieldProblems(field, post[field.name], form))
  if (post.salaryMinimum !== undefined && post.salaryMaximum !== undefined && post.salaryMaximum < post.salaryMinimum)
    problems.push({ field: 'salaryMaximum', message: 'Salary up to must be the same as or more than the salary from' })
  if ((post.interviewRounds ?? 0) > form.limits.interviewRounds)
    problems.push({
      field: 'interviewRounds',
      message: `Rounds of interviews must be ${form.limits.interviewRounds} or fewer`,
    })
  if (post.salaryMinimum === undefined && post.salaryMaximum !== undefined)
    problems.push({ field: 'salaryMinimum', message: 'Enter the salary from as well as the salary up to' })
  if (post.contactEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(post.contactEmail))
    problems.push({
      field: 'contactEmail',
      message: 'Email address of the contact must be in the correct format, like name@example.gov.uk',
    })
  return problems
}

function fieldProblems(field: PostField, value: Post[keyof Post], form: VacancyFormPack): PostProblem[] {
  if (value === undefined) return []
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (field.choices) {
    const allowed = form.choices[field.choices].map(String)
    const wrong = values.find((one) => !allowed.includes(one))
    return wrong === undefined
      ? []
      : [{ field: field.name, message: `${field.label} must be one of: ${allowed.join(', ')}` }]
  }
  const most = form.limits[field.limit ?? (field.kind === 'paragraphs' ? 'longText' : 'shortText')]
  if (typeof most !== 'number') return []
  return values.some((one) => one.length > most)
    ? [{ field: field.name, message: `${field.label} must be ${most} characters or fewer` }]
    : []
}

import { expect, test } from 'vitest'
import { choicesSchema } from '../../../app/domain/vacancy/choices'
import { choicesPages, pageOfField } from '../../../app/domain/vacancy/pages'
import { postFields } from '../../../app/domain/vacancy/post-fields'

test('every choice has exactly one page, and every page has a choice', () => {
  const parts = Object.keys(choicesSchema.shape).filter((part) => !['post', 'interview', 'suggested'].includes(part))
  const interview = Object.keys(choicesSchema.shape.interview.shape).map((name) => `interview.${name}`)
  const fields = [...parts, ...interview, ...postFields.map(({ name }) => `post.${name}`)]
  const pagesOf = (field: string) => choicesPages.filter(({ has }) => has(field)).length
  expect(fields.filter((field) => pagesOf(field) !== 1)).toEqual([])
  expect(new Set(fields.map(pageOfField)).size).toBe(choicesPages.length)
})

test('a field below a choice is on the page of that choice; the grade is on none', () => {
  expect(pageOfField('skills.user-focus.use')).toBe('skills')
  expect(pageOfField('interview.time.total')).toBe('plan')
  expect(pageOfField('interview.timetable')).toBe('interview')
  expect(pageOfField('grade')).toBeUndefined()
})

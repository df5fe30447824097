import { expect, test } from 'vitest'
import { readAnswers } from '../../app/forms/page'
import { sectionPage } from '../../app/forms/section'

const prose = { key: 'job-summary', heading: 'Job summary', prose: 'Ours.', fixed: '' }
const table = { key: 'totals', heading: 'Totals', prose: '', fixed: '| a |\n| --- |\n| b |' }
const read = (section: typeof prose, typed?: string) =>
  readAnswers(typed === undefined ? {} : { markdown: [typed] }, sectionPage, section)

test('wording is kept without blank lines around it', () => {
  expect(read(prose, '\n\n  Text\n\n- a\n\n ')).toEqual({ errors: {}, value: '  Text\n\n- a' })
})

test('a section may be emptied only where a form remains', () => {
  const errors = { markdown: ['Enter the wording of this section, or choose Cancel to keep the wording that it has'] }
  expect(read(prose, ' \n ').errors).toEqual(errors)
  expect(read(prose).errors).toEqual(errors)
  expect(read(table, '')).toEqual({ errors: {}, value: '' })
})

test('a wording has 20,000 characters at most', () => {
  expect(read(prose, 'x'.repeat(20_000))).toEqual({ errors: {}, value: 'x'.repeat(20_000) })
  expect(read(prose, 'x'.repeat(20_001)).errors).toEqual({
    markdown: ['The wording must be 20,000 characters or fewer: it has 20,001'],
  })
})

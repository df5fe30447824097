import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '../../../app/components/govuk/ErrorSummary'
import { errorList } from '../../../app/components/govuk/errors'
import { NotificationBanner } from '../../../app/components/govuk/NotificationBanner'

test('every message links to its field, in the order of the page', () => {
  const errors = { title: ['Enter a job title'], grade: undefined, salary: ['Enter a salary', 'Use digits'] }
  expect(errorList(errors)).toEqual([
    { text: 'Enter a job title', href: '#title' },
    { text: 'Enter a salary', href: '#salary' },
    { text: 'Use digits', href: '#salary' },
  ])
})

test('a message about the whole form links to nothing', () => {
  expect(errorList({ '': ['Someone else has changed this'] })).toEqual([{ text: 'Someone else has changed this' }])
})

test('the error summary takes the focus without JavaScript', () => {
  const html = renderToStaticMarkup(<ErrorSummary errorList={errorList({ title: ['Enter a job title'] })} />)
  expect(html).toMatch(/^<div [^>]*tabindex="-1"[^>]*>/)
  expect(html).toMatch(/^<div [^>]*autofocus=""[^>]*>/)
  expect(html).toContain('>There is a problem</h2>')
  expect(html).toContain('<a href="#title">Enter a job title</a>')
})

test('only a success takes the focus from the page', () => {
  const success = renderToStaticMarkup(<NotificationBanner type="success" text="Saved" />)
  const news = renderToStaticMarkup(<NotificationBanner text="The framework has changed" />)
  expect(success).toContain('autofocus=""')
  expect(news).not.toMatch(/autofocus|tabindex/)
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Footer } from '../../app/components/govuk/Footer'
import { Masthead } from '../../app/components/Masthead'
import { RunningCount } from '../../app/routes/vacancies/parts/RunningCount'

test('masthead and footer carry no crown, crest or logo', () => {
  const html = renderToStaticMarkup(
    <>
      <Masthead serviceName="Hiring pack builder" />
      <Footer />
    </>,
  )
  expect(html).not.toMatch(/<svg|<img|GOV\.UK|govuk-(header|footer|logo)/)
  expect(html).toContain('Open Government Licence v3.0')
})

const count = {
  of: '#skills input',
  values: ['essential', 'desirable'],
  limit: 8,
  text: '{count} of {limit} skills chosen',
  overText: '{count} skills chosen: remove {over} to get to {limit}',
}

test('the running count says what is chosen as the page is made', () => {
  const html = renderToStaticMarkup(<RunningCount {...count} count={5} />)
  expect(html).toContain('>5 of 8 skills chosen</p>')
  expect(html).not.toContain('data-over=')
})

test('the running count says by how many the limit is passed', () => {
  const html = renderToStaticMarkup(<RunningCount {...count} count={10} />)
  expect(html).toContain('>10 skills chosen: remove 2 to get to 8</p>')
  expect(html).toContain('data-over="true"')
})

import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import type { Post } from '../../../app/domain/vacancy/choices'
import { standardStatements } from '../../../app/domain/vacancy/standard-statements'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost, shippedPolicy } from '../../support/build'

describe('standard statements', () => {
  const all = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, true]))
  const none = Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, false]))
  const textOf = (slug: string) =>
    shippedPolicy.statements.statements.find((statement) => statement.slug === slug)?.text ?? ''
  const count = (sections: { texts: unknown[] }[]) => sections.reduce((sum, { texts }) => sum + texts.length, 0)

  test('come by section in the pack’s order, one section once', () => {
    const sections = standardStatements(aVacancy({ statements: all }))
    const order = [...new Set(shippedPolicy.statements.statements.map(({ section }) => section))]
    expect(sections.map(({ section }) => section)).toEqual(order)
    expect(count(sections)).toBe(shippedPolicy.statements.statements.length)
  })

  test('that are off are left out, and a section without any goes with them', () => {
    expect(standardStatements(aVacancy({ statements: none }))).toEqual([])
    expect(standardStatements(aVacancy({ statements: { ...none, feedback: true } }))).toEqual([
      { key: 'feedback', section: 'Feedback', texts: [{ markdown: textOf('feedback') }] },
    ])
  })

  test('without a choice stand as the pack says', () => {
    expect(count(standardStatements(aVacancy({ statements: {} })))).toBe(
      shippedPolicy.statements.statements.filter(({ on }) => on).length,
    )
  })

  const conditional = shippedPolicy.statements.statements.flatMap(({ slug, unless }) =>
    unless ? [{ slug, ...unless }] : [],
  )

  test('about the reserve list and the checks are conditional', () => {
    expect(conditional.map(({ slug }) => slug)).toEqual([
      'reserve-list',
      'security-level',
      'residency',
      'criminal-record-check',
    ])
  })

  test.each(conditional)('$slug is left out while $field is $is, whatever its switch says', ({ slug, field, is }) => {
    const texts = (post: Post) =>
      standardStatements(aVacancy({ post, statements: { ...none, [slug]: true } })).flatMap(
        (statement) => statement.texts,
      )
    const value = field === 'reserveListMonths' ? Number(is) : is
    expect(texts({ [field]: value })).toEqual([])
    expect(texts({})).toEqual([{ markdown: textOf(slug) }])
    expect(texts(filledPost)).toEqual([{ markdown: textOf(slug) }])
  })

  test('stand in the advert with the post’s own words, each under its heading', () => {
    const advert = documentToMarkdown(buildDocument('job-advert', aVacancy({ post: filledPost, statements: all }), []))
    const plain = advert.replace(/\\/g, '')
    expect(plain).toContain('On a salary of £45,000, we pay £13,000')
    expect(plain).toContain(
      'Ask Sam Example about the post or about how to apply: sam@example.gov.uk or 020 7946 0000.',
    )
    expect(plain).not.toMatch(/Working pattern:/)
    const security = plain.slice(plain.indexOf('## Security'), plain.indexOf('## Nationality requirements'))
    expect(security).toContain('Security clearance for this post: Security check (SC).')
    expect(security).toContain('Criminal record check for this post: Basic.')
  })
})

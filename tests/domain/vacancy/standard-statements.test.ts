import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import type { Post } from '../../../app/domain/vacancy/choices'
import { standardStatements, statementNote } from '../../../app/domain/vacancy/standard-statements'
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
    expect(count(sections)).toBe(shippedPolicy.statements.statements.filter(({ onlyIf }) => !onlyIf).length)
  })

  test('that are off are left out, and a section without any goes with them', () => {
    expect(standardStatements(aVacancy({ statements: none }))).toEqual([])
    expect(standardStatements(aVacancy({ statements: { ...none, feedback: true } }))).toEqual([
      { key: 'feedback', section: 'Feedback', texts: [{ markdown: textOf('feedback') }] },
    ])
  })

  test('without a choice stand as the pack says', () => {
    expect(count(standardStatements(aVacancy({ statements: {} })))).toBe(
      shippedPolicy.statements.statements.filter(({ on, onlyIf }) => on && !onlyIf).length,
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

  const textsOf = (post: Post, statements: Record<string, boolean> = {}) =>
    standardStatements(aVacancy({ post, statements }))
      .flatMap(({ texts }) => texts.map(({ markdown }) => markdown))
      .join('\n')

  test('of an internal post name no Commission and no nationality rule; those of others do', () => {
    const internal = textsOf({ ...filledPost, approach: 'Internal' })
    expect(internal).not.toMatch(/Commission|nationalit|open competition/i)
    expect(internal).toMatch(/complain to the department/)
    const across = textsOf({ ...filledPost, approach: 'Across government' })
    expect(across).not.toMatch(/Commission/)
    expect(across).toMatch(/nationality rules/)
    for (const post of [
      { ...filledPost, approach: 'External' },
      { ...filledPost, approach: undefined },
    ])
      expect(textsOf(post)).toMatch(
        /nationality rules[\s\S]*Commission’s recruitment principles[\s\S]*take it to the Civil Service Commission/,
      )
  })

  test('follow the manager’s own switch whatever the approach', () => {
    const slug = 'complaints-commission'
    expect(textsOf({ approach: 'Internal' }, { [slug]: true })).toContain(textOf(slug))
    expect(textsOf({ approach: 'External' }, { [slug]: false })).not.toContain(textOf(slug))
  })

  test('name the baseline personnel security check where there is no clearance', () => {
    expect(textsOf({ securityLevel: 'None' })).toMatch(/baseline personnel security check \(BPSS\)/)
    expect(textsOf({ securityLevel: 'Security check (SC)' })).not.toMatch(/BPSS/)
    expect(textsOf({})).not.toMatch(/BPSS/)
  })

  test('say on their page why they are off, left out or on against the approach', () => {
    const noteOf = (slug: string, post: Post, statements = {}) => {
      const statement = shippedPolicy.statements.statements.find((statement) => statement.slug === slug)
      return statement && statementNote(statement, aVacancy({ post, statements }).choices)
    }
    const internal = { approach: 'Internal' }
    expect(noteOf('complaints-commission', internal)).toBe(
      'Off, because “Who can apply” is “Internal” and it is meant for “External” only. Tick it to have it all the same.',
    )
    expect(noteOf('complaints-commission', internal, { 'complaints-commission': true })).toBe(
      'On, because it was ticked here, although “Who can apply” is “Internal” and it is meant for “External” only.',
    )
    expect(noteOf('complaints-commission', {})).toBeUndefined()
    expect(noteOf('complaints', internal)).toBeUndefined()
    expect(noteOf('security-level', { securityLevel: 'None' })).toBe(
      'Not in the advert while “Security level” is “None”, even if ticked.',
    )
    expect(noteOf('baseline-check', {})).toBe('Not in the advert unless “Security level” is “None”, even if ticked.')
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

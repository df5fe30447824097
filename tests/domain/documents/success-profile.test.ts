import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy } from '../../support/build'

describe('the success profile', () => {
  const profile = documentToMarkdown(
    buildDocument('success-profile', aVacancy({ tests: [{ name: 'Exercise' }], grade: 'G7' }), []),
  )

  test('says the grade once', () => {
    expect(profile).toContain(' at Grade 7 (G7), ')
  })

  test('says of tests one and the same stage', () => {
    expect(profile).toContain('| Ability | Exercise | test before the interview |')
    expect(profile).toContain('Tests are taken before the interview.')
  })
})

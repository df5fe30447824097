import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import type { Post } from '../../../app/domain/vacancy/choices'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

describe('the advert', () => {
  const advert = (post: Post) => documentToMarkdown(buildDocument('job-advert', aVacancy({ post }), []))

  test('has one bullet before a benefit that was pasted with one', () => {
    const text = advert({ ...filledPost, benefits: '- 25 days\n• a bicycle loan\n\n* flexible hours' })
    expect(text).toContain('\n- 25 days\n- a bicycle loan\n- flexible hours\n')
  })

  test('reads well with a department whose name takes no article', () => {
    const text = advert({ ...filledPost, department: 'Home Office' })
    expect(text.match(/Home Office/g)).toHaveLength(1)
    expect(text).toContain('| Department | Home Office |')
    expect(text).toContain('complain to the department:')
  })

  test('says which type of interview it is, unless that is just an interview', () => {
    expect(advert({ ...filledPost, interviewType: 'Video' })).toContain('- Type of interview: video\n')
    expect(advert({ ...filledPost, interviewType: 'Interview' })).not.toContain('Type of interview')
    expect(advert({})).toContain('- Type of interview: [type of interview to be confirmed]')
  })

  test('explains the order of merit once, and says that dates may change after them', () => {
    const text = advert(filledPost)
    expect(text.match(/equal/g)).toHaveLength(1)
    expect(text.indexOf('Dates may change')).toBeGreaterThan(text.indexOf('- Sift: '))
    expect(text).not.toContain('check for this post: Security check')
  })
})

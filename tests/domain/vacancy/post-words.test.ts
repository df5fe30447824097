import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { postTasks } from '../../../app/domain/checks/tasks'
import type { Post } from '../../../app/domain/vacancy/choices'
import { postWords } from '../../../app/domain/vacancy/post-words'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

test('the facts are printed as words', () => {
  const words = postWords(filledPost)
  expect(words).toMatchObject({
    salary: '£45,000 to £52,500',
    closing: '14 March 2027 at 23:55',
    siftDate: '22 March 2027',
    locations: 'Leeds; Cardiff',
    workingPattern: 'Full-time; Part-time; Flexible working',
    reserveListMonths: '12',
    contactWays: 'sam@example.gov.uk or 020 7946 0000',
    recruitmentEmail: 'recruitment@example.gov.uk',
  })
  const wording = { approach: { External: 'Everyone' }, workingPattern: { 'Part-time': 'Fewer hours' } }
  expect(postWords({ approach: 'External', workingPattern: ['Full-time', 'Part-time'] }, wording)).toMatchObject({
    approach: 'Everyone',
    workingPattern: 'Full-time; Fewer hours',
    locations: '[locations to be confirmed]',
  })
  expect(postWords({ contactEmail: 'a@b.uk' }).contactWays).toBe('a@b.uk')
  expect(postWords({ salaryMinimum: 45_000, salaryMaximum: 45_000 }).salary).toBe('£45,000')
  expect(postWords({ salaryMinimum: 45_000 }).salary).toBe('£45,000')
  expect(postWords({ salaryMaximum: 45_000 }).salary).toBe('[salary to be confirmed]')
  expect(postWords({ closingDate: '2027-03-14' }).closing).toBe('14 March 2027')
})

/** The gaps of an advert with this post. */
const gapsWith = (post: Post) => buildDocument('job-advert', aVacancy({ post }), []).gaps

describe('a contract', () => {
  const contract = (post: Post) => {
    const facts = documentToMarkdown(buildDocument('job-advert', aVacancy({ post }), []))
    return /\| Contract type \| (.*) \|/.exec(facts)?.[1]
  }

  test('that does not end shows no length, one that ends shows it or its gap', () => {
    expect(contract({ contractType: 'Permanent' })).toBe('Permanent')
    expect(contract({ contractType: 'Permanent', contractLength: '24 months' })).toBe('Permanent')
    expect(contract({ contractType: 'Fixed term', contractLength: '24 months' })).toBe('Fixed term, 24 months')
    expect(contract({ contractType: 'Fixed term' })).toBe('Fixed term, [contract length to be confirmed]')
    expect(contract({})).toBe('[contract type to be confirmed]')
  })

  test('without its length leaves the page of the contract open', () => {
    const { contractLength: _, ...post } = filledPost
    const task = postTasks(gapsWith(post), []).find(({ slug }) => slug === 'pay-and-place')
    expect(task).toMatchObject({ status: '1 to confirm', done: false })
  })
})

import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { postTasks } from '../../../app/domain/checks/tasks'
import type { DocumentKind } from '../../../app/domain/documents/kinds'
import type { Post } from '../../../app/domain/vacancy/choices'
import { type Gap, gapText, pageOfGap, readGap } from '../../../app/domain/vacancy/gaps'
import { postFields, postParts } from '../../../app/domain/vacancy/post-fields'
import { postWords } from '../../../app/domain/vacancy/post-words'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../../support/build'

/** The gaps of an advert with this post. */
function gapsWith(post: Post): Gap[] {
  return buildDocument('job-advert', aVacancy({ post }), []).gaps
}

const codesWith = (post: Post) => gapsWith(post).map(({ code }) => code)

describe('a field that is not given', () => {
  const gaps = gapsWith({})
  const codes = codesWith({})
  const inAdvert = postFields.filter(({ name }) => codes.includes(`post.${name}`))

  test('stands in the advert as a visible gap, listed once', () => {
    expect(gaps.length).toBeGreaterThan(15)
    expect(new Set(codes).size).toBe(gaps.length)
    expect(gaps).toContainEqual({ code: 'post.salaryMinimum', text: '[salary to be confirmed]' })
    const text = documentToMarkdown(buildDocument('job-advert', aVacancy({ post: {} }), []))
    for (const gap of gaps) expect(text).toContain(gap.text)
  })

  test('is a gap of a field, whose page has that field', () => {
    for (const { code, text } of gaps) {
      const part = code && pageOfGap(code)
      expect(
        postFields.some(({ name, ...field }) => field.part === part && gapText(`post.${name}`) === text),
        text,
      ).toBe(true)
    }
    expect(pageOfGap('criteria')).toBe('skills')
    expect(pageOfGap('level.description')).toBeUndefined()
    expect(readGap('[moon to be confirmed]')).toEqual({ text: '[moon to be confirmed]' })
  })

  test.each(inAdvert.map(({ name }) => name))('is no gap any more once it is given: %s', (name) => {
    const { [name]: value } = filledPost
    expect(codesWith({ [name]: value })).not.toContain(`post.${name}`)
    const { [name]: _, ...rest } = filledPost
    expect(codesWith(name === 'salaryMinimum' ? { ...rest, salaryMaximum: undefined } : rest)).toContain(`post.${name}`)
  })

  test('counts on the page of its part exactly as the advert shows it', () => {
    for (const { slug } of postParts) {
      const shown = new Set(inAdvert.filter((field) => field.part === slug).map(({ gap }) => gap)).size
      const task = postTasks(gaps, []).find((task) => task.slug === slug)
      expect(task, slug).toMatchObject({ status: `${shown} to confirm`, done: false })
    }
    expect(postTasks(gapsWith(filledPost), []).map(({ status, done }) => [status, done])).toEqual(
      postParts.map(() => ['Complete', true]),
    )
  })

  test('is a gap too where it holds an empty text or list', () => {
    expect(postWords({ department: '', locations: [] })).toMatchObject({
      department: '[department to be confirmed]',
      locations: '[locations to be confirmed]',
    })
  })
})

test('adjustments and complaints go to the recruitment team, and until its address is given to a gap', () => {
  const gap = '[recruitment team email to be confirmed]'
  const { recruitmentEmail, ...post } = filledPost
  const textOf = (kind: DocumentKind, key: string, given: Post) => {
    const { sections } = buildDocument(kind, aVacancy({ post: given }), [])
    return sections.find((section) => section.key === key)?.prose ?? ''
  }
  const places = [
    ['job-advert', 'reasonable-adjustments'],
    ['job-advert', 'complaints'],
    ['candidate-guide', 'if-you-need-something-changed'],
  ] as const
  for (const [kind, key] of places) {
    expect(textOf(kind, key, filledPost), key).toContain(`rite to ${recruitmentEmail}`)
    expect(textOf(kind, key, post), key).toContain(`rite to ${gap}`)
    expect(textOf(kind, key, post), key).not.toContain(filledPost.contactEmail)
  }
  expect(textOf('job-advert', 'contact-point', post)).toContain('sam@example.gov.uk or 020 7946 0000')
})

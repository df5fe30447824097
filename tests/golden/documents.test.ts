/** The documents as a recruiter reads them; after a wanted change run vitest with --update and read the difference. */
import { expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { documentKinds } from '../../app/domain/documents/kinds'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { aVacancy, filledPost } from '../support/build'

const vacancy = aVacancy({
  post: filledPost,
  strengths: ['Catalyst'],
  tests: [{ name: 'Technical exercise', description: 'find the fault in a small deployment' }],
})

test.each(documentKinds)('the %s of a Senior DevOps engineer at SEO reads as its golden file', async (kind) => {
  const document = buildDocument(kind, vacancy, [])
  expect(document.gaps).toEqual([])
  await expect(documentToMarkdown(document)).toMatchFileSnapshot(`${kind}.md`)
})

/** The documents as a recruiter reads them; after a wanted change run vitest with --update and read the difference. */
import { expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { documentKinds } from '../../app/domain/documents/kinds'
import type { SkillChoice } from '../../app/domain/vacancy/choices'
import { documentToMarkdown } from '../../app/prose/text/document-text'
import { aVacancy, filledPost, twoRoles, withWritten } from '../support/build'

const vacancy = withWritten(
  aVacancy({
    post: filledPost,
    strengths: ['Catalyst'],
    tests: [{ name: 'Technical exercise', description: 'find the fault in a small deployment' }],
  }),
)

test.each(documentKinds)('the %s of a Senior DevOps engineer at SEO reads as its golden file', async (kind) => {
  const document = buildDocument(kind, vacancy, [])
  expect(document.gaps).toEqual([])
  await expect(documentToMarkdown(document)).toMatchFileSnapshot(`${kind}.md`)
})

const both: SkillChoice = { use: 'essential', stages: ['application', 'interview'] }

/** A vacancy that made its criteria its own: one of each kind. */
const own = withWritten({
  ...aVacancy({
    post: filledPost,
    skills: {
      'service-support': { ...both, without: [1] },
      'development-process-optimisation': { ...both, level: 'practitioner' },
      'information-security': { ...both, inParticular: 'ISO 27001, Cyber Essentials' },
      testing: { ...both, level: 'working' },
    },
    ownCriteria: [
      {
        ...both,
        slug: 'terraform',
        name: 'Terraform on AWS',
        statements: ['write modules that other teams reuse', 'review the modules of other people'],
        fallsShort: 'uses modules of others only',
        stronger: 'sets rules for modules across teams',
      },
    ],
    leadCriterion: 'terraform',
    behaviours: [],
  }),
  release: twoRoles,
})

test.each(documentKinds)('the %s of a vacancy with criteria of its own reads as its golden file', async (kind) => {
  await expect(documentToMarkdown(buildDocument(kind, own, []))).toMatchFileSnapshot(`own/${kind}.md`)
})

/** Tests every role level × every grade × every kind, assembled as pages and files assemble them. */
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { documentKinds } from '../../../app/domain/documents/kinds'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { documentToMarkdown, documentToPlainText } from '../../../app/prose/text/document-text'
import { aVacancy, filledPost, shippedPolicy, shippedRelease } from '../../support/build'
import { check, missingStatements, problemsIn } from './document-problems'

const levels = shippedRelease.roles[0]?.levels ?? []
const grades = shippedPolicy.grades.grades.map(({ code }) => code)

test('there are nine levels, six grades and ten kinds to check', () => {
  expect([levels.length, grades.length, documentKinds.length]).toEqual([9, 6, 10])
})

describe.each(levels.map(({ slug }) => slug))('%s', (level) => {
  test.each(grades)('at %s all documents are whole and quote every statement', (grade) => {
    check(aVacancy({ level, grade }))
  })

  test('with a filled post all documents are whole and have no gap', () => {
    const vacancy = aVacancy({
      level,
      post: filledPost,
      strengths: ['Catalyst'],
      tests: [{ name: 'Exercise', description: 'an hour' }],
    })
    check(vacancy)
    expect(documentKinds.flatMap((kind) => buildDocument(kind, vacancy, []).gaps)).toEqual([])
  })
})

test('a document that lost a statement, a row or a paragraph is found out', () => {
  const vacancy = aVacancy()
  const document = buildDocument('job-advert', vacancy, [])
  const [statement = ''] = technicalCriteria(vacancy)[0]?.statements.items ?? []
  const text = documentToPlainText(document)
  expect(missingStatements('job-advert', vacancy, text.replace(statement, `${statement}s`))).toEqual([statement])
  const broken = (fixed: string) =>
    problemsIn({ ...document, sections: document.sections.map((section) => ({ ...section, prose: '', fixed })) })[0]
  expect(broken('')).toMatch(/ is empty$/)
  expect(broken('| a |\n| --- |')).toBe('a table has no rows')
  expect(broken('### One\n\n### Two\n\nText')).toBe('nothing stands under "One"')
  expect(broken('It is undefined')).toBe('undefined')
})

/** Choices at the limits of the rules. */
const edges: Record<string, Partial<Choices>> = {
  'no skill at all': { skills: everySkill('not used', []), leadCriterion: undefined },
  'every standard statement off': {
    statements: Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, false])),
  },
  'every standard statement on': {
    statements: Object.fromEntries(shippedPolicy.statements.statements.map(({ slug }) => [slug, true])),
  },
  'everything scored': {
    experience: { cv: 'scored', statementOfSuitability: true, statementWords: 750 },
    strengths: ['Catalyst', 'Courageous'],
    tests: [{ name: 'Exercise', description: 'an hour at a desk' }],
    additionalQuestions: ['When could you start?'],
  },
}

function everySkill(use: 'essential' | 'not used', stages: ('application' | 'interview')[]): Choices['skills'] {
  const slugs = aVacancy().level.skills.map(({ skill }) => skill)
  const rest = slugs.slice(8).map((slug) => [slug, { use: 'not used' as const, stages: [] }])
  return Object.fromEntries([...slugs.slice(0, 8).map((slug) => [slug, { use, stages }]), ...rest])
}

test.each(Object.keys(edges))('with %s all documents are whole', (name) => {
  check(aVacancy(edges[name]))
})

test('with nothing but interview all documents are whole', () => {
  const experience = { cv: 'not used', statementOfSuitability: false, statementWords: 250 } as const
  check(aVacancy({ experience, skills: everySkill('essential', ['interview']), behaviours: [] }))
})

test('with nothing at interview all documents are whole', () => {
  check(aVacancy({ skills: everySkill('essential', ['application']), behaviours: [] }))
})

test('the attribution names the release and links to the source and to the licence', () => {
  for (const kind of documentKinds) {
    const markdown = documentToMarkdown(buildDocument(kind, aVacancy(), []))
    expect(markdown).toContain('release November 2024')
    expect(markdown).toContain('(https://ddat-capability-framework.service.gov.uk/role/')
    expect(markdown).toContain('(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/)')
  }
})

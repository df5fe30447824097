import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import { documentStates } from '../../app/documents/states.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import type { Edit } from '../../app/domain/documents/edits'
import { kindsOf } from '../../app/domain/documents/kinds'
import type { Choices, Post } from '../../app/domain/vacancy/choices'
import { stageNames } from '../../app/domain/vacancy/stages'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { aVacancy, filledPost, shippedPolicy } from '../support/build'

const scored = { cv: 'scored', statementOfSuitability: false, statementWords: 500 } as const
const nothing = { skills: {}, behaviours: [] }

/** Expects the states to be those of the documents when they are built. */
function expectStates(vacancy: VacancyContext, edits: Edit[] = []): void {
  const built = kindsOf(withAssessment(vacancy)).map((kind) => {
    const { gaps, sections } = buildDocument(kind, vacancy, edits)
    const count = (status: string) => sections.filter((section) => section.status === status).length
    return { kind, gaps, edited: count('edited'), outdated: count('outdated') }
  })
  expect(documentStates(vacancy, edits).map(sorted)).toEqual(built.map(sorted))
}

function sorted<T extends { gaps: { text: string }[] }>(state: T): T {
  return { ...state, gaps: state.gaps.toSorted((a, b) => (a.text < b.text ? -1 : 1)) }
}

const gapsOfAdvert = (vacancy: VacancyContext, edits: Edit[] = []) => documentStates(vacancy, edits)[0]?.gaps ?? []

describe('the states are those of the built documents for', () => {
  test('an empty post and a full one', () => {
    expectStates(aVacancy({ post: {} }))
    expect(gapsOfAdvert(aVacancy({ post: {} })).length).toBeGreaterThan(15)
    expectStates(aVacancy({ post: filledPost }))
    expect(gapsOfAdvert(aVacancy({ post: filledPost }))).toEqual([])
  })

  test.each(Object.keys(filledPost) as (keyof Post)[])('a post without %s, and one with nothing else', (name) => {
    const { [name]: value, ...rest } = filledPost
    expectStates(aVacancy({ post: rest }))
    expectStates(aVacancy({ post: { [name]: value } }))
  })

  test.each<[string, Partial<Choices>]>([
    ['nothing assessed', nothing],
    ['writing without criteria', { ...nothing, experience: scored }],
    [
      'a statement without criteria',
      { ...nothing, experience: { ...scored, cv: 'not used', statementOfSuitability: true } },
    ],
    ['writing against behaviours', { skills: {}, experience: scored }],
    ['a test without a description', { tests: [{ name: 'Quiz' }, { name: 'Task', description: 'Marked.' }] }],
    ['a test with a blank description', { tests: [{ name: 'Quiz', description: ' \u200b' }] }],
    ['strengths only', { ...nothing, strengths: ['Catalyst'] }],
    ['tests only', { ...nothing, tests: [{ name: 'Quiz', description: 'Marked.' }] }],
    ['a permanent contract', { post: { contractType: 'Permanent' } }],
    ['one interview of the usual type', { post: { ...filledPost, interviewType: 'Interview', interviewRounds: 1 } }],
    ['presentations', { ...nothing, behaviours: [{ slug: 'leadership', stages: ['presentation'] }] }],
  ])('%s', (_, change) => {
    expectStates(aVacancy(change))
  })

  test('a job that the framework does not describe', () => {
    const vacancy = aVacancy({ post: filledPost })
    const bare = { description: '', responsibilities: undefined }
    expectStates({ ...vacancy, level: { ...vacancy.level, ...bare }, role: { ...vacancy.role, ...bare } })
  })

  test('gaps that a person typed among the choices, or a department into a policy file', () => {
    const typed = aVacancy({ post: { ...filledPost, benefits: 'Parking\n[Car scheme to  be confirmed]' } })
    expectStates(typed)
    expect(gapsOfAdvert(typed)).toEqual([{ text: '[Car scheme to be confirmed]' }])
    const { statements, ...policy } = structuredClone(shippedPolicy)
    const [first] = statements.statements
    if (first) first.text = '{{pension}} and [parking to be confirmed].'
    expectStates(aVacancy({ post: {} }, { ...policy, statements }))
    const asked = aVacancy({
      criteria: { 'technical-skill-systems-design': { question: 'Where is [it to be confirmed]?' } },
    })
    expectStates(asked)
  })

  test('edits with gaps, without those that they replaced, and of choices that have changed', () => {
    const vacancy = aVacancy({ post: {} })
    const edit = (section: string, markdown: string): Edit => {
      const base = buildDocument('job-advert', vacancy, []).sections.find(({ key }) => key === section)?.prose ?? ''
      return { kind: 'job-advert', section, markdown, base }
    }
    const team = { code: 'post.team', text: '[team to be confirmed]' }
    expect(gapsOfAdvert(vacancy)).toContainEqual(team)
    const without = [edit('job-summary', 'Join us.')]
    expectStates(vacancy, without)
    expect(gapsOfAdvert(vacancy, without)).not.toContainEqual(team)
    const own = [edit('job-summary', 'Join [team to be confirmed] at [site to be confirmed].')]
    expectStates(vacancy, own)
    expect(gapsOfAdvert(vacancy, own)).toEqual(expect.arrayContaining([team, { text: '[site to be confirmed]' }]))
    expectStates(aVacancy({ post: filledPost }), [...own, edit('benefits', 'Many.')])
    expectStates(aVacancy({ post: {}, behaviours: [] }), [edit('behaviours', '[No section to be confirmed]')])
  })
})

const some = fc.subarray([...stageNames])
const skill = fc.record({ use: fc.constantFrom('essential', 'desirable', 'not used'), stages: some })
const anyChoices: fc.Arbitrary<Partial<Choices>> = fc.record(
  {
    post: fc.subarray(Object.keys(filledPost) as (keyof Post)[]).map((names) => {
      const given = names.map((name) => [name, filledPost[name]])
      return Object.fromEntries(given) as Post
    }),
    skills: fc.dictionary(fc.constantFrom(...aVacancy().level.skills.map((need) => need.skill)), skill),
    behaviours: fc
      .subarray(shippedPolicy.behaviours.behaviours.map(({ slug }) => slug))
      .chain((slugs) => fc.tuple(...slugs.map((slug) => some.map((stages) => ({ slug, stages }))))),
    experience: fc.record({
      cv: fc.constantFrom('not used', 'information', 'scored'),
      statementOfSuitability: fc.boolean(),
      statementWords: fc.constant(500),
    }),
    strengths: fc.subarray(['Catalyst', 'Explainer']),
    tests: fc.subarray([
      { name: 'Quiz' },
      { name: 'Task', description: 'Marked.' },
      { name: 'Essay', description: ' ' },
    ]),
    statements: fc.dictionary(
      fc.constantFrom(...shippedPolicy.statements.statements.map(({ slug }) => slug)),
      fc.boolean(),
    ),
  },
  { requiredKeys: [] },
)

test('the states are those of the built documents for any choices', () => {
  fc.assert(
    fc.property(anyChoices, (change) => expectStates(aVacancy(change))),
    { numRuns: 100 },
  )
})

/** Criteria that a vacancy makes its own: added, raised, left out, in particular, and the department's own. */
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { sentenceOf } from '../../../app/domain/checks/sentences'
import { unknownChoices } from '../../../app/domain/checks/unknown-choices'
import { type DocumentKind, documentKinds } from '../../../app/domain/documents/kinds'
import { skillBySlug, statementsOf } from '../../../app/domain/framework/release'
import { statementsDigest } from '../../../app/domain/framework/statements'
import type { Choices, OwnCriterionChoice, SkillChoice } from '../../../app/domain/vacancy/choices'
import type { VacancyContext } from '../../../app/domain/vacancy/vacancy'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, shippedPolicy, twoRoles, withWritten } from '../../support/build'

const used = { use: 'essential' as const, stages: ['application', 'interview'] as SkillChoice['stages'] }
const terraform: OwnCriterionChoice = {
  slug: 'terraform',
  name: 'Terraform on AWS',
  statements: ['write modules that other teams reuse', 'review the modules of other people'],
  ...used,
  fallsShort: 'runs modules of others only',
  stronger: 'sets rules for modules across teams',
}

/** A Senior DevOps engineer with few skills of the role, and the changes. */
function withOwn(change: Partial<Choices> = {}): VacancyContext {
  return {
    ...aVacancy({
      skills: {
        'user-focus': used,
        prototyping: { ...used, level: 'expert' },
        'information-security': { ...used, inParticular: 'ISO 27001, Cyber Essentials' },
        'systems-design': { ...used, without: [1] },
        testing: { ...used, level: 'working' },
      },
      ownCriteria: [terraform],
      leadCriterion: 'terraform',
      ...change,
    }),
    release: twoRoles,
  }
}

const named = (vacancy: VacancyContext, slug: string) => {
  const found = technicalCriteria(vacancy).find((criterion) => criterion.slug === slug)
  if (!found) throw new Error(`No ${slug} among the criteria`)
  return found
}

const textOf = (kind: DocumentKind, vacancy: VacancyContext) => documentToMarkdown(buildDocument(kind, vacancy, []))
const problemsOf = (vacancy: VacancyContext) =>
  [...unknownChoices(vacancy), ...choiceProblems(vacancy)].map((finding) => `${finding.field}: ${sentenceOf(finding)}`)

test('all of it stands in one list of criteria, without a problem', () => {
  const vacancy = withOwn()
  const inUse = technicalCriteria(vacancy).filter(({ use }) => use !== 'not used')
  expect(inUse.map(({ slug }) => slug)).toEqual([
    'terraform',
    ...['information-security', 'prototyping', 'systems-design', 'user-focus', 'testing'],
  ])
  expect(problemsOf(vacancy)).toEqual([])
  expect(interviewCriteria(vacancy).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['own-criterion-terraform', 'technical-skill-testing']),
  )
})

test('a skill that the role level lacks is taken only with its level', () => {
  const { skills } = withOwn().choices
  const vacancy = withOwn({ skills: { ...skills, testing: used } })
  expect(technicalCriteria(vacancy).some(({ slug }) => slug === 'testing')).toBe(false)
  expect(problemsOf(vacancy)).toEqual([
    expect.stringMatching(/^skills\.testing: testing is not a skill of Senior DevOps engineer; .* with its “level”$/),
  ])
})

test('an added skill has the statements of its level, word for word, and says that it was added', () => {
  const criterion = named(withOwn(), 'testing')
  expect(criterion.statements).toBe(statementsOf(skillBySlug(twoRoles, 'testing'), 'working'))
  for (const kind of ['job-advert', 'success-profile', 'sift-sheet', 'interview-sheets'] as const)
    expect(textOf(kind, withOwn()), kind).toContain('Skill level: working (added to this role level)')
})

test('a raised skill has the statements of the higher level, and says so', () => {
  const criterion = named(withOwn(), 'prototyping')
  expect(criterion.statements).toBe(skillBySlug(twoRoles, 'prototyping').levels.expert)
  expect(textOf('success-profile', withOwn())).toContain('Skill level: expert (practitioner in the framework’s role)')
})

test('a statement left out is in no document but the profile, which names it', () => {
  const vacancy = withOwn()
  const { items } = statementsOf(skillBySlug(twoRoles, 'systems-design'), 'practitioner')
  const [first = '', left = ''] = items
  for (const kind of documentKinds) {
    const text = textOf(kind, vacancy)
    const quotes = kind !== 'questions-in-advance' && text.includes(first)
    if (quotes) expect(text, kind).toContain(`1 of ${items.length} statements left out`)
    if (kind !== 'success-profile') expect(text, kind).not.toContain(left)
  }
  expect(textOf('success-profile', vacancy)).toContain(
    `Left out of this vacancy, in the framework’s words:\n\n- ${left}`,
  )
})

test('technologies or methods are marked as the department’s words wherever the statements stand', () => {
  for (const kind of ['job-advert', 'success-profile', 'sift-sheet', 'interview-sheets'] as const)
    expect(textOf(kind, withOwn()), kind).toContain(
      'In particular (the department’s words): ISO 27001, Cyber Essentials',
    )
})

test('an own criterion is in every document about criteria, and each says whose it is', () => {
  const vacancy = withOwn()
  for (const kind of documentKinds.filter((kind) => kind !== 'questions-in-advance'))
    expect(textOf(kind, vacancy), kind).toMatch(/Terraform on AWS[^|\n]*(\(own criterion\)|\|)|department’s own/)
  for (const kind of ['job-advert', 'success-profile', 'sift-sheet', 'interview-sheets'] as const) {
    const text = textOf(kind, vacancy)
    expect(text, kind).toContain('The department’s own criterion')
    expect(text, kind).toContain('write modules that other teams reuse')
    expect(text, kind).toContain('Not quoted are the criteria marked as the department’s own')
  }
  expect(textOf('interview-sheets', vacancy)).toContain('**Falls short.** In the department’s words:')
  expect(textOf('interview-sheets', vacancy)).toContain('- sets rules for modules across teams')
})

test.each(['details', 'how-to-score', 'result', 'criteria', 'working-together'])(
  'an own criterion of the slug %s has sections of its own in every document',
  (slug) => {
    const stages: Choices['ownCriteria'][number]['stages'] = ['application', 'interview']
    const own = { slug, name: 'Terraform', statements: ['write modules'], use: 'essential' as const, stages }
    const usual = aVacancy()
    const behaviours = usual.choices.behaviours.map(({ slug }) => ({ slug, stages }))
    const vacancy = aVacancy({ ownCriteria: [own], behaviours })
    for (const kind of documentKinds) expect(() => textOf(kind, vacancy), kind).not.toThrow()
    expect(textOf('sift-sheet', vacancy)).toContain('## Terraform\n')
  },
)

test('without words of the department the documents do not speak of them', () => {
  for (const kind of documentKinds) expect(textOf(kind, aVacancy()), kind).not.toMatch(/department’s own|In particular/)
})

test('an own criterion can be the lead criterion', () => {
  expect(named(withOwn(), 'terraform').lead).toBe(true)
  expect(textOf('job-advert', withOwn())).toContain('The lead criterion is Terraform on AWS')
})

test('the limit counts everything', () => {
  const many = Array.from({ length: 4 }, (_, at) => ({ ...terraform, slug: `own-${at}`, name: `Own ${at}` }))
  expect(problemsOf(withOwn({ ownCriteria: many, leadCriterion: undefined }))).toEqual([
    expect.stringMatching(/Choose 8 technical skills or fewer, .* you have chosen 9$/),
  ])
})

describe('what is refused, each with the field named', () => {
  const { skills } = withOwn().choices
  const skill = (slug: string, change: Partial<SkillChoice>) => ({
    skills: { ...skills, [slug]: { ...used, ...change } },
  })
  const own = (change: Partial<OwnCriterionChoice>) => ({ ownCriteria: [{ ...terraform, ...change }] })
  test.each<[string, Partial<Choices>, string]>([
    [
      'a skill that no release has',
      skill('alchemy', { level: 'working' }),
      'skills.alchemy: alchemy is not a skill of',
    ],
    [
      'a level two steps away',
      skill('user-focus', { level: 'awareness' }),
      'skills.user-focus.level: User focus cannot be',
    ],
    [
      'every statement left out',
      skill('systems-design', { without: [0, 1, 2] }),
      'skills.systems-design.without: Leave at',
    ],
    [
      'a statement that is not there',
      skill('systems-design', { without: [9] }),
      'skills.systems-design.without: 9 is the',
    ],
    [
      'what was left out of other statements',
      skill('systems-design', { without: [0], statements: 'another digest' }),
      'skills.systems-design.without: The statements of Systems design have changed',
    ],
    [
      'the name of a framework skill',
      own({ name: ' user  FOCUS' }),
      'ownCriteria.terraform.name: “User focus” is a skill',
    ],
    ['the slug of a framework skill', own({ slug: 'prototyping' }), 'ownCriteria.prototyping.name: “Prototyping” is a'],
    [
      '“You can” at the beginning',
      own({ statements: ['You can write'] }),
      'ownCriteria.terraform.statements: Leave out “You can” at the start of “You can wr',
    ],
    [
      'no verb at the beginning',
      own({ statements: ['good at Terraform'] }),
      'ownCriteria.terraform.statements: “good at',
    ],
    [
      'a noun at the beginning',
      own({ statements: ['Experience of AWS', 'x'] }),
      'ownCriteria.terraform.statements: “Exp',
    ],
    ['a number at the beginning', own({ statements: ['5 years'] }), 'ownCriteria.terraform.statements: “5 years”'],
    [
      'a name twice',
      { ownCriteria: [terraform, { ...terraform, slug: 'other', name: 'terraform  on AWS' }] },
      'ownCriteria.other.name: You have a criterion called “terraform  on AWS” already',
    ],
  ])('%s', (_, change, problem) => {
    const vacancy = withOwn({ leadCriterion: undefined, ...change })
    expect(problemsOf(vacancy).filter((found) => found.startsWith(problem))).toHaveLength(1)
  })
})

test('what was left out counts only in the statements that it was chosen from', () => {
  const published = statementsOf(skillBySlug(twoRoles, 'systems-design'), 'practitioner')
  const { skills } = withOwn().choices
  const at = (statements: string) =>
    withOwn({ skills: { ...skills, 'systems-design': { ...used, without: [0], statements } } })
  expect(named(at(statementsDigest(published)), 'systems-design').statements.items).toEqual(published.items.slice(1))
  expect(named(at('another'), 'systems-design').statements).toBe(published)
})

test('every framework statement stands word for word in the profile, used or left out', () => {
  const text = textOf('success-profile', withOwn())
  for (const criterion of technicalCriteria(withOwn()))
    if (criterion.kind === 'skill' && criterion.use !== 'not used')
      for (const item of criterion.published.items) expect(text).toContain(`- ${item}`)
})

test('a vacancy without the new fields is read as before', () => {
  const { ownCriteria: _, suggested: _suggested, ...saved } = aVacancy().choices
  expect(technicalCriteria(aVacancy(saved)).map(({ slug }) => slug)).toEqual(
    technicalCriteria(aVacancy()).map(({ slug }) => slug),
  )
  expect(shippedPolicy['vacancy-form'].limits.technicalSkills).toBe(8)
})

test('where every written question is about what is left out, one is made about the rest', () => {
  const { skills } = withOwn().choices
  const left = withWritten(withOwn({ skills: { ...skills, 'systems-design': { ...used, without: [0, 1] } } }))
  const written = left.written?.skills['systems-design']?.levels.practitioner
  const about = (written?.questions ?? []).map((question) => ({ ...question, about: [0] }))
  const narrowed = {
    ...left,
    written: {
      skills: {
        'systems-design': { skill: 'systems-design', levels: { practitioner: { ...written, questions: about } } },
      },
      behaviours: {},
      strengths: {},
    } as VacancyContext['written'],
  }
  const asked = interviewCriteria(narrowed).find(({ key }) => key === 'technical-skill-systems-design')
  expect(asked?.question).toContain('review the systems designs of others')
  expect(asked?.about).toEqual([2])
})

import { describe, expect, test } from 'vitest'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import type { InterviewCriterion } from '../../../app/domain/assessment/interview-criterion'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { interviewSheetsView } from '../../../app/domain/documents/interview-sheets'
import { neighbour, skillBySlug } from '../../../app/domain/framework/release'
import { kindCalled, verbGroup } from '../../../app/domain/questions/wording'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { aVacancy, indicatorsOf, shippedPolicy, shippedRelease } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []
const { questions } = shippedPolicy

/** Every skill of a role level at interview. */
function allSkills(level: string): InterviewCriterion[] {
  const needs = aVacancy({ level }).level.skills
  const skills: Choices['skills'] = Object.fromEntries(
    needs.map(({ skill }) => [skill, { use: 'essential', stages: ['interview'] }]),
  )
  return interviewCriteria(aVacancy({ level, skills, behaviours: [] }))
}

function skillAt(level: string, skill: string): InterviewCriterion {
  const found = allSkills(level).find((item) => item.key === `technical-skill-${skill}`)
  if (!found) throw new Error(`${skill} is not a skill of ${level}`)
  return found
}

/** Senior at a grade, with one behaviour at interview. */
function behaviourAt(grade: string): InterviewCriterion {
  const vacancy = aVacancy({ grade, skills: noSkill, behaviours: [{ slug: 'leadership', stages: ['interview'] }] })
  const [criterion] = interviewCriteria(vacancy)
  if (!criterion) throw new Error('Nothing at interview')
  return criterion
}

const noSkill: Choices['skills'] = Object.fromEntries(
  aVacancy().level.skills.map(({ skill }) => [skill, { use: 'not used', stages: [] }]),
)
const leadership = shippedPolicy.behaviours.behaviours.find(({ slug }) => slug === 'leadership')

test('skills come first, then behaviours, then strengths, and only what is assessed at interview', () => {
  const vacancy = aVacancy({
    behaviours: [
      { slug: 'leadership', stages: ['application'] },
      { slug: 'working-together', stages: ['application', 'interview'] },
    ],
    strengths: ['Catalyst'],
  })
  const headings = interviewCriteria(vacancy).map((criterion) => criterion.heading)
  const skills = technicalCriteria(vacancy).filter((criterion) => criterion.stages.includes('interview'))
  expect(headings).toEqual([
    ...skills.map((skill) => skill.heading),
    'Behaviour: Working Together',
    'Strength: Catalyst',
  ])
  expect(skills.length).toBeGreaterThan(0)
})

describe.each(levels.map(({ slug }) => slug))('every skill of %s', (level) => {
  const criteria = allSkills(level)

  test('has a question that quotes one of its statements word for word', () => {
    for (const {
      question,
      statements = [],
      about: [at = -1],
      lookFor,
    } of criteria) {
      expect(question).toContain(`“${statements[at]}”`)
      expect(lookFor.items).toContain(statements[at])
    }
  })

  test('is asked about in the kind that suits the statement’s verb, and by a management variant about leading others', () => {
    const { variant } = aVacancy({ level }).level
    for (const {
      questionKind,
      statements = [],
      about: [at = 0],
    } of criteria) {
      const [usual] = verbGroup(statements[at] ?? '', shippedPolicy).kinds
      expect(questionKind).toBe(variant === 'management' ? 'leading-others' : usual)
    }
  })

  test('quotes its neighbouring levels as they stand in the framework, or says that there is nothing to quote', () => {
    for (const { key, standard, fallsShort, stronger } of criteria) {
      const skill = skillBySlug(shippedRelease, key.replace('technical-skill-', ''))
      const need = levels.find(({ slug }) => slug === level)?.skills.find((item) => item.skill === skill.slug)
      if (!need) throw new Error(`${skill.slug} is not needed`)
      expect(standard).toMatch(new RegExp(`^(Essential|Desirable) · Skill level: ${need.level}$`))
      const [below, above] = [neighbour(need.level, -1), neighbour(need.level, 1)]
      expect(fallsShort?.statements).toBe(below && skill.levels[below])
      expect(stronger?.statements).toBe(above && skill.levels[above])
      if (!fallsShort?.statements) expect(fallsShort?.note).toMatch(/nothing to (compare|quote)/)
      if (!stronger?.statements) expect(stronger?.note).toMatch(/nothing to (compare|quote)/)
    }
  })
})

test('the default questions ask for explanations at some levels, for past examples and for leading others at others', () => {
  const kinds = levels.flatMap(({ slug }) => allSkills(slug).map(({ questionKind }) => questionKind))
  expect(new Set(kinds)).toEqual(new Set(['explanation', 'past-example', 'leading-others']))
})

test('awareness has nothing below and expert nothing above, and both say so', () => {
  const all = levels.flatMap(({ slug }) => allSkills(slug))
  const at = (level: string) => all.filter(({ standard }) => standard.endsWith(`Skill level: ${level}`))
  expect(at('awareness').length).toBeGreaterThan(0)
  expect(at('expert').length).toBeGreaterThan(0)
  expect(new Set(at('awareness').map(({ fallsShort }) => fallsShort?.note))).toEqual(
    new Set(['The framework has no level below awareness, so it gives nothing to compare a weaker answer with.']),
  )
  expect(new Set(at('expert').map(({ stronger }) => stronger?.note))).toEqual(
    new Set(['The framework has no level above expert, so it gives nothing to compare a stronger answer with.']),
  )
})

test.each(['programming-and-build-software-engineering', 'systems-design', 'user-focus'])(
  'the expert level of %s is not on the page, so its sheet says so instead of inventing one',
  (slug) => {
    expect(skillBySlug(shippedRelease, slug).levels.expert).toBeUndefined()
    const { standard, stronger, fallsShort } = skillAt('senior-devops-engineer', slug)
    expect(standard).toBe('Essential · Skill level: practitioner')
    expect(stronger).toEqual({
      note: 'The framework text loaded here does not give this skill at expert level, so there is nothing to quote.',
    })
    expect(fallsShort?.note).toBe('The framework at working level, one level below:')
    expect(fallsShort?.statements).toBe(skillBySlug(shippedRelease, slug).levels.working)
  },
)

test('only these three skills lack a level above that the framework has', () => {
  const lacking = levels
    .flatMap(({ slug }) => allSkills(slug))
    .filter((item) => item.stronger?.note.includes('does not give'))
  expect([...new Set(lacking.map(({ key }) => key))].sort()).toEqual([
    'technical-skill-programming-and-build-software-engineering',
    'technical-skill-systems-design',
    'technical-skill-user-focus',
  ])
})

test('kind, statement, question, probes and weight follow the choices, and what is not chosen the packs', () => {
  const key = 'technical-skill-service-support'
  const chosen = (choice: Choices['criteria'][string]) => {
    const found = interviewCriteria(aVacancy({ criteria: { [key]: choice } })).find(
      (criterion) => criterion.key === key,
    )
    if (!found) throw new Error('Service support is not at interview')
    return found
  }
  const usual = chosen({})
  const other = chosen({ kind: 'situation', focus: 1, weight: 2 })
  expect(other.question).toContain(`“${usual.statements?.[1]}”. Suppose`)
  expect(other.probes).toEqual(kindCalled('situation', shippedPolicy).probes)
  expect(other.weight).toBe(2)
  const own = chosen({ question: 'What did you mend last?', probes: ['Why?'] })
  expect([own.question, own.probes, own.weight]).toEqual(['What did you mend last?', ['Why?'], 1])
  for (const beyond of [usual.statements?.length ?? 0, 99]) {
    expect(chosen({ focus: beyond }).about).toEqual(usual.about)
    expect(chosen({ focus: beyond }).question).toBe(usual.question)
  }
})

test('a behaviour is asked about by name and summary, with the indicators of its grade and whose they are', () => {
  const { question, probes, lookFor, lookForNote, standard } = behaviourAt('SEO')
  expect(question).toContain('“Leadership”')
  expect(question).toContain(
    ', which means taking responsibility, setting an example and giving others a reason to follow. ',
  )
  expect(probes).toEqual(questions.behaviour.probes)
  expect(lookFor.items).toEqual(leadership && indicatorsOf(leadership, 3))
  expect(lookForNote).toBe(shippedPolicy.behaviours.sourceLine)
  expect(standard).toBe('Grade: SEO')
})

test.each([
  ['AO', undefined, 'EO', undefined, 2],
  ['EO', 'AO', 'HEO and SEO', 1, 3],
  ['HEO', 'EO', 'G7 and G6', 2, 4],
  ['SEO', 'EO', 'G7 and G6', 2, 4],
  ['G7', 'HEO and SEO', undefined, 3, undefined],
  ['G6', 'HEO and SEO', undefined, 3, undefined],
])('at %s a behaviour falls short at %s and is stronger at %s', (grade, below, above, bandBelow, bandAbove) => {
  const { fallsShort, stronger } = behaviourAt(grade)
  const note = (codes: string | undefined, side: string) =>
    codes
      ? `The indicators at ${codes}:`
      : `The guidance says nothing of grades ${side} this one, so there is nothing to compare with.`
  expect(fallsShort?.note).toBe(note(below, 'below'))
  expect(stronger?.note).toBe(note(above, 'above'))
  const items = (band: number | undefined) => (band && leadership ? indicatorsOf(leadership, band) : undefined)
  expect(fallsShort?.statements?.items).toEqual(items(bandBelow))
  expect(stronger?.statements?.items).toEqual(items(bandAbove))
})

test('a strength has its own scale and no levels to compare with', () => {
  const vacancy = aVacancy({ skills: noSkill, behaviours: [], strengths: ['Catalyst'] })
  const [strength] = interviewCriteria(vacancy)
  expect(strength?.scale.points.map(({ score }) => score)).toEqual([1, 2, 3, 4])
  expect(strength?.question).toContain('“Catalyst”')
  expect(strength).not.toHaveProperty('fallsShort')
  expect(strength).not.toHaveProperty('stronger')
  const [skill] = allSkills('senior-devops-engineer')
  expect(skill?.scale.points.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a second statement is quoted beside the first, and its sheet marks both', () => {
  const key = 'technical-skill-service-support'
  const vacancy = aVacancy({ criteria: { [key]: { second: 1 } } })
  const found = interviewCriteria(vacancy).find((criterion) => criterion.key === key)
  const [first, second] = found?.statements ?? []
  expect(found?.question).toContain(`“${first}” and to “${second}”. `)
  const view = interviewSheetsView(withAssessment(vacancy)).criteria.find((criterion) => criterion.key === key)
  expect(view?.lookFor).toMatchObject({
    rows: [first, second].map((text) => ({ text, asked: true })),
    mixed: false,
  })
})

test('criteria are asked in the manager’s order; those that it does not name follow', () => {
  const keys = interviewCriteria(aVacancy()).map(({ key }) => key)
  const [first, second, third, ...others] = keys
  const interview = { ...aVacancy().choices.interview, order: [`${third}`, 'gone', `${first}`] }
  expect(interviewCriteria(aVacancy({ interview })).map(({ key }) => key)).toEqual([third, first, second, ...others])
})

test('a behaviour and a strength have other questions to choose from', () => {
  const criteria = { 'behaviour-leadership': { focus: 1 }, 'strength-catalyst': { focus: 2 } }
  const vacancy = aVacancy({
    skills: noSkill,
    behaviours: [{ slug: 'leadership', stages: ['interview'] }],
    strengths: ['Catalyst'],
    criteria,
  })
  const [behaviour, strength] = interviewCriteria(vacancy)
  expect(behaviour?.question).toContain(`“${behaviour?.lookFor.items[1]}”`)
  expect(strength?.question).toBe(questions.strength.questions[2]?.replace('{{strength}}', 'Catalyst'))
})

test('no question gives a probe that repeats the statement asked about', () => {
  for (const { slug } of levels)
    for (const {
      probes,
      statements = [],
      about: [at = 0],
    } of allSkills(slug))
      expect(probes.filter((probe) => probe.includes(`${statements[at]}`))).toEqual([])
})

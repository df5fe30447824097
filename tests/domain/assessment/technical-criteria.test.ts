import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { behaviourCriteria } from '../../../app/domain/assessment/behaviour-criteria'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { skillBySlug, statementsOf } from '../../../app/domain/framework/release'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { aVacancy, indicatorsOf, shippedPolicy, shippedRelease } from '../../support/build'

const essential = { use: 'essential' as const, stages: ['interview' as const] }
const desirable = { use: 'desirable' as const, stages: ['application' as const] }
const unused = { use: 'not used' as const, stages: [] }

test('skills come as lead criterion, essentials, desirables and unused ones, each group in the framework’s order', () => {
  const names = aVacancy().level.skills.map(({ skill }) => skill)
  const [first = '', second = '', third = '', fourth = '', ...rest] = names
  const vacancy = aVacancy({
    skills: {
      [first]: unused,
      [second]: desirable,
      [third]: essential,
      [fourth]: essential,
      ...Object.fromEntries(rest.map((skill) => [skill, unused])),
    },
    leadCriterion: fourth,
  })
  const criteria = technicalCriteria(vacancy)
  expect(criteria.map((criterion) => criterion.slug)).toEqual([fourth, third, second, first, ...rest])
  expect(criteria.map((criterion) => criterion.lead)).toEqual([true, ...names.slice(1).map(() => false)])
})

test('a lead criterion that is not essential leads nothing', () => {
  const [first = ''] = aVacancy().level.skills.map(({ skill }) => skill)
  const vacancy = aVacancy({ skills: { [first]: desirable }, leadCriterion: first })
  expect(technicalCriteria(vacancy).some((criterion) => criterion.lead)).toBe(false)
})

test('a skill without a choice is not used, and an unused one is assessed nowhere', () => {
  const vacancy = aVacancy()
  const unchosen = technicalCriteria({ ...vacancy, choices: { ...vacancy.choices, skills: {} } })
  expect(unchosen.map(({ use }) => use)).toEqual(vacancy.level.skills.map(() => 'not used'))
  const [first = ''] = vacancy.level.skills.map(({ skill }) => skill)
  const kept = aVacancy({ skills: { [first]: { use: 'not used', stages: ['interview'] } } })
  expect(technicalCriteria(kept).find((criterion) => criterion.slug === first)?.stages).toEqual([])
})

test('each skill has the statements of the level that the role level needs, and the weight that was chosen', () => {
  const vacancy = aVacancy({ criteria: { 'technical-skill-user-focus': { weight: 3 } } })
  const criteria = technicalCriteria(vacancy).filter((criterion) => criterion.kind === 'skill')
  expect(criteria).toHaveLength(vacancy.level.skills.length)
  for (const criterion of criteria) {
    const need = vacancy.level.skills.find(({ skill }) => skill === criterion.slug)
    expect(criterion.level).toBe(need?.level)
    expect(criterion.statements).toBe(skillBySlug(shippedRelease, criterion.slug).levels[criterion.level])
    expect(criterion.weight).toBe(criterion.key === 'technical-skill-user-focus' ? 3 : 1)
  }
})

test('a statement that the release does not have is a defect that is named', () => {
  const skill = skillBySlug(shippedRelease, 'user-focus')
  expect(() => statementsOf(skill, 'expert')).toThrow('No statements for user-focus at expert in this release')
})

test('behaviours come in the order of their pack, whatever the order of choosing', () => {
  const vacancy = aVacancy({
    behaviours: [
      { slug: 'working-together', stages: ['interview'] },
      { slug: 'leadership', stages: ['application', 'interview'] },
    ],
  })
  expect(behaviourCriteria(vacancy).map((criterion) => [criterion.key, criterion.heading, criterion.stages])).toEqual([
    ['behaviour-leadership', 'Behaviour: Leadership', ['application', 'interview']],
    ['behaviour-working-together', 'Behaviour: Working Together', ['interview']],
  ])
})

test('a behaviour has the indicators of its grade’s band', () => {
  for (const { code, band } of shippedPolicy.grades.grades)
    for (const criterion of behaviourCriteria(aVacancy({ grade: code })))
      expect(criterion.indicators).toBe(
        shippedPolicy.behaviours.behaviours
          .find(({ slug }) => slug === criterion.behaviour.slug)
          ?.bands.find((candidate) => candidate.band === band)?.indicators,
      )
})

const everyBehaviour = shippedPolicy.behaviours.behaviours.map(({ slug }) => ({ slug, stages: ['interview' as const] }))

/** All three documents of a Junior at a grade as text, without the parts that quote neighbouring bands. */
function juniorText(grade: string): string {
  const vacancy = aVacancy({ level: 'junior-devops-engineer', grade, behaviours: everyBehaviour })
  const kinds = ['job-advert', 'success-profile', 'interview-sheets'] as const
  const text = kinds.map((kind) => documentToMarkdown(buildDocument(kind, vacancy, []))).join('\n')
  return text.replace(/### Score: [\s\S]*?(?=\n\| Score)/g, '')
}

const bandOf = (code: string) => shippedPolicy.grades.grades.find((grade) => grade.code === code)?.band ?? 0
const indicatorsAt = (code: string) =>
  shippedPolicy.behaviours.behaviours.flatMap((behaviour) => indicatorsOf(behaviour, bandOf(code)) ?? [])

test('EO and HEO give different behaviour guidance for Junior, and HEO never gets EO’s text', () => {
  const [eo, heo] = [juniorText('EO'), juniorText('HEO')]
  expect(indicatorsAt('EO').length).toBeGreaterThanOrEqual(27)
  expect(indicatorsAt('HEO').length).toBeGreaterThanOrEqual(27)
  expect(indicatorsAt('EO').filter((text) => !eo.includes(text))).toEqual([])
  expect(indicatorsAt('HEO').filter((text) => !heo.includes(text))).toEqual([])
  expect(indicatorsAt('EO').filter((text) => heo.includes(text))).toEqual([])
  expect(indicatorsAt('HEO').filter((text) => eo.includes(text))).toEqual([])
})

test('at HEO the guidance of EO stands only as what falls short, named as EO’s', () => {
  const vacancy = aVacancy({ level: 'junior-devops-engineer', grade: 'HEO' })
  const sheets = documentToMarkdown(buildDocument('interview-sheets', vacancy, []))
  const [, shortfall = ''] =
    /## Behaviour: Working Together[\s\S]*?\*\*Falls short\.\*\* ([\s\S]*?)\*\*Stronger/.exec(sheets) ?? []
  const working = shippedPolicy.behaviours.behaviours.find(({ slug }) => slug === 'working-together')
  expect(shortfall).toMatch(/^The indicators at EO:/)
  expect((working && indicatorsOf(working, 2))?.filter((text) => !shortfall.includes(text))).toEqual([])
})

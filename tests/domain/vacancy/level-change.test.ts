import { expect, test } from 'vitest'
import { technicalCriteria } from '../../../app/domain/assessment/technical-criteria'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { skillBySlug } from '../../../app/domain/framework/release'
import { statementsDigest } from '../../../app/domain/framework/statements'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { choicesAtLevel } from '../../../app/domain/vacancy/level-change'
import { aVacancy, shippedPolicy, shippedRelease } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []

function levelCalled(slug: string) {
  const found = levels.find((level) => level.slug === slug)
  if (!found) throw new Error(`The shipped role has no ${slug}`)
  return found
}

const senior = levelCalled('senior-devops-engineer')

test('after a change from any level to any other, the choices still stand', () => {
  for (const from of levels)
    for (const to of levels) {
      const vacancy = aVacancy({ level: from.slug })
      const moved = { ...vacancy, level: to, choices: choicesAtLevel(vacancy, to) }
      expect(choiceProblems(moved), `${from.slug} to ${to.slug}`).toEqual([])
      const lead = technicalCriteria(vacancy).find(({ lead }) => lead)?.slug
      expect(technicalCriteria(moved).find(({ lead }) => lead)?.slug).toBe(lead)
    }
})

test('what was chosen about a skill stays, there and back again', () => {
  const vacancy = aVacancy({ level: 'senior-devops-engineer' })
  const skills = { ...vacancy.choices.skills, 'user-focus': { use: 'not used' as const, stages: [] } }
  const chosen = { ...vacancy, choices: { ...vacancy.choices, skills } }
  const there = choicesAtLevel(chosen, levelCalled('senior-devops-engineer-management'))
  expect(there.skills).toEqual(expect.objectContaining(skills))
  expect(choicesAtLevel({ ...chosen, choices: there }, vacancy.level)).toEqual({
    ...chosen.choices,
    skills: there.skills,
  })
})

test('skills that join are not used yet, and the page of skills is to be checked again', () => {
  const vacancy = aVacancy({ level: 'apprentice-devops-engineer', grade: 'EO' })
  const choices = choicesAtLevel(vacancy, senior)
  const joined = senior.skills.filter(({ skill }) => !vacancy.choices.skills[skill])
  expect(joined.length).toBeGreaterThan(0)
  expect(joined.map(({ skill }) => choices.skills[skill])).toEqual(joined.map(() => ({ use: 'not used', stages: [] })))
  expect(choices.suggested).toEqual(['skills'])
})

test('a suggestion that nobody has checked is made anew', () => {
  const base = aVacancy({ level: 'apprentice-devops-engineer', grade: 'EO' })
  const vacancy = { ...base, choices: defaultChoices(base, shippedPolicy) }
  const choices = choicesAtLevel(vacancy, senior)
  expect(choices.skills).toMatchObject(defaultChoices({ ...base, level: senior }, shippedPolicy).skills)
  expect(choices.suggested).toEqual(vacancy.choices.suggested)
})

test('a lead criterion that is not needed any more is no lead criterion, and none takes its place', () => {
  const vacancy = aVacancy()
  const [first, ...others] = senior.skills
  const other = { ...senior, skills: others }
  expect(
    choicesAtLevel({ ...vacancy, choices: { ...vacancy.choices, leadCriterion: first?.skill } }, other),
  ).not.toHaveProperty('leadCriterion', expect.anything())
  const own = { slug: 'terraform', name: 'Terraform', statements: ['write modules'], stages: ['interview' as const] }
  const choices = {
    ...vacancy.choices,
    ownCriteria: [{ ...own, use: 'essential' as const }],
    leadCriterion: 'terraform',
  }
  expect(choicesAtLevel({ ...vacancy, choices }, other).leadCriterion).toBe('terraform')
})

test('a level that is now the role level’s goes, and so does what was left out of other statements', () => {
  const vacancy = aVacancy()
  const slug = 'information-security'
  const published = skillBySlug(shippedRelease, slug).levels.expert
  if (!published) throw new Error('The shipped page has this level')
  const raised = {
    ...{ use: 'essential' as const, stages: ['interview' as const], level: 'expert' as const },
    ...{ without: [0], statements: statementsDigest(published) },
  }
  const choices = { ...vacancy.choices, skills: { ...vacancy.choices.skills, [slug]: raised } }
  const at = (level: 'working' | 'practitioner' | 'expert') => ({
    ...senior,
    skills: senior.skills.map((need) => (need.skill === slug ? { ...need, level } : need)),
  })
  expect(choicesAtLevel({ ...vacancy, choices }, senior).skills[slug]).toEqual(raised)
  const { level: _, ...same } = raised
  expect(choicesAtLevel({ ...vacancy, choices }, at('expert')).skills[slug]).toEqual(same)
  expect(choicesAtLevel({ ...vacancy, choices }, at('working')).skills[slug]).toEqual({
    use: 'essential',
    stages: ['interview'],
  })
})

import { describe, expect, test } from 'vitest'
import { behaviourCriteria, skillCriteria } from '../../../app/domain/assessment/criteria'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { skillLevelNames } from '../../../app/domain/framework/release'
import { choicesSchema } from '../../../app/domain/vacancy/choices'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { aVacancy, shippedPolicy, shippedRelease } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []
const { limits } = shippedPolicy['vacancy-form']

describe.each(levels.map((level) => ({ level, name: level.slug })))('the defaults of $name', ({ level, name }) => {
  const vacancy = aVacancy({ level: name })
  const skills = skillCriteria(vacancy)
  const used = skills.filter((skill) => skill.use !== 'not used')
  const depth = (skill: string) =>
    skillLevelNames.indexOf(level.skills.find((need) => need.skill === skill)?.level ?? 'awareness')

  test('use as many skills as the vacancy form takes, each with a place where it is assessed', () => {
    expect(skills).toHaveLength(level.skills.length)
    expect(used).toHaveLength(Math.min(level.skills.length, limits.technicalSkills))
    expect(used.filter((item) => item.stages.length === 0)).toEqual([])
    expect(skills.filter((skill) => skill.use === 'not used' && skill.stages.length > 0)).toEqual([])
  })

  test('leave out no skill that is needed deeper than one in use', () => {
    const shallowest = Math.min(...used.map((item) => depth(item.skill.slug)))
    const left = skills.filter((skill) => skill.use === 'not used').map((criterion) => depth(criterion.skill.slug))
    expect(Math.max(-1, ...left)).toBeLessThanOrEqual(shallowest)
  })

  test('make the last two desirable only where the form cannot take all', () => {
    const desirable = used.filter((item) => item.use === 'desirable')
    expect(desirable).toHaveLength(level.skills.length > limits.technicalSkills ? 2 : 0)
  })

  test('have one lead criterion: essential, of the deepest level and assessed twice', () => {
    const [lead, ...others] = skills.filter((skill) => skill.lead)
    expect(others).toEqual([])
    expect(lead?.use).toBe('essential')
    expect(lead?.stages).toEqual(['application', 'interview'])
    expect(depth(lead?.skill.slug ?? '')).toBe(Math.max(...level.skills.map(({ skill }) => depth(skill))))
  })

  test('fit an interview and ask about skills and behaviours there', () => {
    const criteria = interviewCriteria(vacancy)
    expect(criteria.length).toBeLessThanOrEqual(limits.interviewCriteria)
    expect(criteria.some((criterion) => criterion.heading.startsWith('Technical skill: '))).toBe(true)
    expect(criteria.some((criterion) => criterion.heading.startsWith('Behaviour: '))).toBe(true)
  })

  test('suggest behaviours within the advice, those of the variant', () => {
    const { least, most } = shippedPolicy.behaviours.advised
    const suggested = shippedPolicy.behaviours.suggested[level.variant ?? 'any']
    expect(suggested.length).toBeGreaterThanOrEqual(least)
    expect(suggested.length).toBeLessThanOrEqual(most)
    expect(vacancy.choices.behaviours.map(({ slug }) => slug)).toEqual(suggested)
  })

  test.each(shippedPolicy.grades.grades.map(({ code }) => code))('stand at %s without a problem', (grade) => {
    const at = aVacancy({ level: name, grade })
    expect(choiceProblems(at)).toEqual([])
    expect(behaviourCriteria(at).filter((criterion) => criterion.indicators.length < 3)).toEqual([])
  })

  test('are choices that the database and a file take as they are', () => {
    expect(choicesSchema.parse(JSON.parse(JSON.stringify(vacancy.choices)))).toEqual(vacancy.choices)
  })
})

test('a department with other limits has other defaults', () => {
  const form = shippedPolicy['vacancy-form']
  const policy = {
    ...shippedPolicy,
    'vacancy-form': {
      ...form,
      closingTime: '12:00',
      limits: { ...form.limits, technicalSkills: 4, interviewCriteria: 5 },
    },
  }
  const vacancy = aVacancy({}, policy)
  expect(
    skillCriteria(vacancy)
      .map((criterion) => criterion.use)
      .filter((use) => use !== 'not used'),
  ).toEqual(['essential', 'essential', 'desirable', 'desirable'])
  expect(interviewCriteria(vacancy)).toHaveLength(5)
  expect(vacancy.choices.post.closingTime).toBe('12:00')
})

test('the defaults take minimum score, word limit and switches from the packs', () => {
  const [level] = levels
  if (!level) throw new Error('No level')
  const { interview, experience, statements, post } = defaultChoices(level, shippedPolicy)
  expect(interview).toEqual({ panelMembers: 3, applicationIds: [], minimumScore: 4 })
  expect(experience.statementWords).toBe(limits.statementWords[0])
  expect(statements).toEqual(Object.fromEntries(shippedPolicy.statements.statements.map(({ slug, on }) => [slug, on])))
  expect(post).toEqual({ closingTime: '23:55', numberOfPosts: 1 })
})

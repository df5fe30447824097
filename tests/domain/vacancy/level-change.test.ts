import { expect, test } from 'vitest'
import { skillCriteria } from '../../../app/domain/assessment/criteria'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { choiceProblems } from '../../../app/domain/checks/problems'
import { choicesAtLevel } from '../../../app/domain/vacancy/level-change'
import { aVacancy, shippedRelease } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []

test('after a change from any level to any other, the choices still stand', () => {
  for (const from of levels)
    for (const to of levels) {
      const vacancy = aVacancy({ level: from.slug })
      const moved = { ...vacancy, level: to, choices: choicesAtLevel(vacancy, to) }
      expect(choiceProblems(moved), `${from.slug} to ${to.slug}`).toEqual([])
      expect(skillCriteria(moved).filter((criterion) => criterion.lead)).toHaveLength(1)
      expect(interviewCriteria(moved).length).toBeLessThanOrEqual(6)
    }
})

test('what was chosen about a skill stays, there and back again', () => {
  const vacancy = aVacancy({ level: 'senior-devops-engineer' })
  const skills = { ...vacancy.choices.skills, 'user-focus': { use: 'not used' as const, stages: [] } }
  const chosen = { ...vacancy, choices: { ...vacancy.choices, skills } }
  const management = levels.find((level) => level.slug === 'senior-devops-engineer-management')
  if (!management) throw new Error('The shipped role has this level')
  const there = choicesAtLevel(chosen, management)
  expect(there.skills).toEqual(expect.objectContaining(skills))
  expect(choicesAtLevel({ ...chosen, choices: there }, vacancy.level)).toEqual({
    ...chosen.choices,
    skills: there.skills,
  })
})

test('new skills join while the vacancy form has room, and are not used after that', () => {
  const vacancy = aVacancy({ level: 'apprentice-devops-engineer', grade: 'EO' })
  const senior = levels.find((level) => level.slug === 'senior-devops-engineer')
  if (!senior) throw new Error('The shipped role has this level')
  const criteria = skillCriteria({ ...vacancy, level: senior, choices: choicesAtLevel(vacancy, senior) })
  expect(criteria.filter((criterion) => criterion.use === 'essential')).toHaveLength(8)
  expect(criteria.filter((criterion) => criterion.use === 'not used')).toHaveLength(2)
})

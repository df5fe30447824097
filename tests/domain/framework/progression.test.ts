import { expect, test } from 'vitest'
import { neighbours, progression } from '../../../app/domain/framework/progression'
import { shippedRelease, twoRoles } from '../../support/build'

const [role] = shippedRelease.roles
if (!role) throw new Error('There is no shipped role')
const { levels, skills } = progression(role, shippedRelease)

test('there is a cell for every skill at every level, with the level’s own need', () => {
  expect(levels.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const { slug, cells } of skills)
    expect(cells.map(({ level }) => level)).toEqual(
      role.levels.map((level) => level.skills.find(({ skill }) => skill === slug)?.level),
    )
})

test('the skills come in the order in which they are met on the way up', () => {
  const met = skills.map(({ cells }) => cells.findIndex(({ level }) => level))
  expect(met).toEqual(met.toSorted((a, b) => a - b))
  expect(skills).toHaveLength(10)
})

test('a change is told against the level before on the same path', () => {
  const support = skills.find(({ slug }) => slug === 'service-support')?.cells
  expect(support?.map(({ level, change }) => `${level} ${change ?? ''}`.trim())).toEqual([
    'awareness',
    'working raised',
    'practitioner raised',
    'expert raised',
    'practitioner',
    'expert',
    'practitioner',
    'expert',
    'practitioner',
  ])
  const design = skills.find(({ slug }) => slug === 'systems-design')?.cells
  expect(design?.slice(0, 2)).toEqual([{ level: undefined }, { level: 'awareness', change: 'gained' }])
})

test('a skill that a higher level no longer needs is told as lost', () => {
  const higher = role.levels.map((level, position) => (position === 2 ? { ...level, skills: [] } : level))
  const [skill] = progression({ ...role, levels: higher }, shippedRelease).skills
  expect(skill?.cells[2]).toEqual({ level: undefined, change: 'lost' })
})

test('neighbours are each level with the one below on its path, and twins with each other', () => {
  const numbers = neighbours(role, shippedRelease).map(({ left, right }) => [left.number, right.number])
  expect(numbers).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [3, 5],
    [4, 5],
    [4, 6],
    [5, 7],
    [6, 7],
    [6, 8],
    [7, 9],
    [8, 9],
  ])
})

test('a role without twins has each level with the next, and a role without levels nothing', () => {
  const [, second] = twoRoles.roles
  if (!second) throw new Error('There is no second role')
  expect(neighbours(second, twoRoles).map(({ right }) => right.number)).toEqual([2, 3])
  expect(progression({ ...role, levels: [] }, shippedRelease)).toEqual({ levels: [], skills: [] })
  expect(neighbours({ ...role, levels: [] }, shippedRelease)).toEqual([])
})

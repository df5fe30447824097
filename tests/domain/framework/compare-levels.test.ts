import { expect, test } from 'vitest'
import { changeKinds, changeOf, compareLevels, comparisonSentence } from '../../../app/domain/framework/compare-levels'
import type { RoleLevel } from '../../../app/domain/framework/release'
import { shippedRelease, twoRoles } from '../../support/build'

const levels = shippedRelease.roles[0]?.levels ?? []
const at = (slug: string) => levelIn(levels, slug)

function levelIn(some: RoleLevel[], slug: string): RoleLevel {
  const level = some.find((item) => item.slug === slug)
  if (!level) throw new Error(`No level ${slug}`)
  return level
}

const pairs = levels.flatMap((left) => levels.map((right) => ({ left, right })))

test('every skill of two levels stands under exactly one change', () => {
  for (const { left, right } of pairs) {
    const comparison = compareLevels(shippedRelease, left, right)
    const told = changeKinds.flatMap((kind) => comparison[kind].map(({ slug }) => slug))
    const needed = new Set([...left.skills, ...right.skills].map(({ skill }) => skill))
    expect(told.toSorted()).toEqual([...needed].toSorted())
  }
})

test('the other way round, gained is lost and raised is lowered', () => {
  const slugs = (skills: { slug: string }[]) => skills.map(({ slug }) => slug).toSorted()
  for (const { left, right } of pairs) {
    const [there, back] = [compareLevels(shippedRelease, left, right), compareLevels(shippedRelease, right, left)]
    expect(slugs(there.gained)).toEqual(slugs(back.lost))
    expect(slugs(there.raised)).toEqual(slugs(back.lowered))
    expect(slugs(there.same)).toEqual(slugs(back.same))
  }
})

test('a level against itself changes nothing', () => {
  const { same, ...changes } = compareLevels(shippedRelease, at('devops-engineer'), at('devops-engineer'))
  expect(same).toHaveLength(at('devops-engineer').skills.length)
  expect(Object.values(changes).flat()).toEqual([])
})

test('both sides come with skill level and statements, and one that does not need the skill is absent', () => {
  const { gained, raised } = compareLevels(
    shippedRelease,
    at('apprentice-devops-engineer'),
    at('junior-devops-engineer'),
  )
  expect(gained.map(({ name, left, right }) => [name, left, right?.level])).toEqual([
    ['Systems design', undefined, 'awareness'],
    ['Systems integration', undefined, 'awareness'],
    ['User focus', undefined, 'awareness'],
  ])
  const support = raised.find(({ name }) => name === 'Service support')
  expect(support?.left?.level).toBe('awareness')
  expect(support?.right?.level).toBe('working')
  expect(support?.left?.statements.items).toEqual([
    'help with the investigation and fixing of service faults, completing defined activities under direction',
  ])
})

test('levels of two roles are compared like those of one', () => {
  const [first, second] = twoRoles.roles
  const { gained, lost, raised, lowered } = compareLevels(
    twoRoles,
    levelIn(first?.levels ?? [], 'senior-devops-engineer'),
    levelIn(second?.levels ?? [], 'senior-tester'),
  )
  expect([gained, lost, raised, lowered].map((skills) => skills.map(({ name }) => name))).toEqual([
    ['Testing'],
    ['Availability and capacity management'],
    [],
    [],
  ])
})

test('a change is told from left to right', () => {
  expect(changeOf({ right: 'working' })).toBe('gained')
  expect(changeOf({ left: 'working' })).toBe('lost')
  expect(changeOf({ left: 'working', right: 'expert' })).toBe('raised')
  expect(changeOf({ left: 'expert', right: 'practitioner' })).toBe('lowered')
  expect(changeOf({ left: 'expert', right: 'expert' })).toBe('same')
  expect(changeOf({})).toBe('same')
})

test('the sentence counts what there is and leaves out what there is not', () => {
  const sentence = (left: string, right: string) =>
    comparisonSentence(compareLevels(shippedRelease, at(left), at(right)))
  expect(sentence('apprentice-devops-engineer', 'junior-devops-engineer')).toBe(
    '3 skills are gained, 5 are raised and 1 stays the same.',
  )
  expect(sentence('senior-devops-engineer-management', 'lead-devops-engineer-management')).toBe(
    '1 skill is raised and 9 stay the same.',
  )
  expect(sentence('devops-engineer', 'devops-engineer')).toBe('10 skills stay the same.')
  const bare = { ...at('devops-engineer'), skills: [] }
  expect(comparisonSentence(compareLevels(shippedRelease, bare, bare))).toBe(
    'The framework names no skills for these role levels.',
  )
})

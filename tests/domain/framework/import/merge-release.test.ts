import { expect, test } from 'vitest'
import { layPage, layTables, unknownFamily } from '../../../../app/domain/framework/import/merge-release'
import { importChanges, sameRelease } from '../../../../app/domain/framework/import/release-changes'
import type { Release, Role } from '../../../../app/domain/framework/release'
import { shippedRelease } from '../../../support/build'

const roleOf = (release: Release) => release.roles[0] as Role
const copy = () => structuredClone(shippedRelease)

/** The shipped release as from the tables: levels by name, no grades, nothing that only pages have. */
function asTables(): Release {
  const release = copy()
  const role = roleOf(release)
  const byName = role.levels.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return {
    ...release,
    roles: [
      {
        ...role,
        family: 'Development',
        summary: undefined,
        sharedSkills: [],
        updates: [],
        lastUpdated: undefined,
        published: undefined,
        levelOrder: 'inferred',
        levels: byName.map((level, index) => ({ ...level, number: index + 1, typicalGrades: undefined })),
      },
    ],
  }
}

test('tables keep the grades, the order and the extras that a page has given', () => {
  const laid = roleOf(layTables(shippedRelease, asTables()))
  const page = roleOf(shippedRelease)
  expect(laid.levels.map(({ slug, number, typicalGrades }) => [slug, number, typicalGrades])).toEqual(
    page.levels.map(({ slug, number, typicalGrades }) => [slug, number, typicalGrades]),
  )
  expect(laid.levelOrder).toBeUndefined()
  expect([laid.family, laid.summary, laid.updates.length]).toEqual(['Development', page.summary, page.updates.length])
  expect(laid.sharedSkills).toEqual(page.sharedSkills)
})

test('an order that was only inferred gives way to the tables’, and so does one that lacks a level', () => {
  const inferred = copy()
  roleOf(inferred).levelOrder = 'inferred'
  expect(roleOf(layTables(inferred, asTables())).levels.map(({ name }) => name)).toEqual(
    roleOf(asTables()).levels.map(({ name }) => name),
  )
  const shorter = copy()
  roleOf(shorter).levels.pop()
  const laid = roleOf(layTables(shorter, asTables()))
  expect(laid.levelOrder).toBe('inferred')
  expect(laid.levels.find(({ slug }) => slug === 'senior-devops-engineer')?.typicalGrades).toEqual(['SEO', 'G7'])
})

test('laying the same tables twice changes nothing the second time', () => {
  const once = layTables(shippedRelease, asTables())
  expect(sameRelease(once, shippedRelease)).toBe(false)
  expect(sameRelease(layTables(once, asTables()), once)).toBe(true)
})

test('a role that the tables do not have is gone, and one that they add is new', () => {
  const tables = asTables()
  const other = { ...structuredClone(roleOf(tables)), slug: 'other-role', name: 'Other role' }
  const laid = layTables(shippedRelease, { ...tables, roles: [other] })
  const { roles, roleLevels } = importChanges(shippedRelease, laid)
  expect([roles.new, roles.gone]).toEqual([['Other role'], [roleOf(shippedRelease).name]])
  expect([roleLevels.new.length, roleLevels.gone.length]).toEqual([9, 9])
})

test('a page renews its role in its place and family, and a skill that it words anew for everyone', () => {
  const page = copy()
  const skill = page.skills.find(({ slug }) => slug === 'prototyping')
  if (!skill?.levels.awareness) throw new Error('The shipped page has prototyping at awareness')
  skill.levels.awareness.items[0] = 'explain what a prototype is'
  roleOf(page).family = ''
  const base = {
    ...shippedRelease,
    skills: shippedRelease.skills.map((skill) => ({ ...skill, description: 'As described' })),
  }
  const { release, problems } = layPage(base, page, 'page.html')
  expect(roleOf(release).family).toBe(roleOf(shippedRelease).family)
  expect(release.skills.find(({ slug }) => slug === 'prototyping')).toMatchObject({
    description: 'As described',
    levels: { awareness: { items: ['explain what a prototype is', expect.any(String)] } },
  })
  expect(problems).toEqual([
    { file: 'page.html', line: 1, message: expect.stringContaining('‘Prototyping’ at awareness has other words') },
  ])
  expect(importChanges(base, release).statements.changed).toEqual(['Prototyping: awareness'])
})

test('a page of a role that the release does not have joins it without a family', () => {
  const page = copy()
  Object.assign(roleOf(page), { slug: 'new-role', name: 'New role' })
  page.skills.push({
    slug: 'new-skill',
    name: 'New skill',
    levels: { working: { leadIn: 'You can:', items: ['act'] } },
  })
  const { release, problems } = layPage(shippedRelease, page, 'page.txt')
  expect(release.roles.map(({ slug, family }) => [slug, family])).toEqual([
    ['development-operations-devops-engineer', 'Software development'],
    ['new-role', unknownFamily],
  ])
  expect(release.skills.at(-1)?.slug).toBe('new-skill')
  expect(problems).toHaveLength(1)
  const { skills, roles } = importChanges(shippedRelease, release)
  expect([skills.new, roles.new, roles.changed]).toEqual([['New skill'], ['New role'], []])
})

test('a changed responsibility is a change of its level and of nothing else', () => {
  const changed = copy()
  roleOf(changed).levels[0]?.responsibilities?.items.push('write things down')
  const { roles, roleLevels, skills, statements } = importChanges(shippedRelease, changed)
  expect(roleLevels.changed).toEqual(['Apprentice DevOps engineer (Development operations (DevOps) engineer)'])
  expect([roles, skills, statements].flatMap(({ changed: names }) => names)).toEqual([])
})

test('the order of roles and skills in a release says nothing', () => {
  const turned = copy()
  turned.skills.reverse()
  expect(sameRelease(turned, shippedRelease)).toBe(true)
})

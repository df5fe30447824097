import { expect, test } from 'vitest'
import { families } from '../../../app/domain/framework/families'
import type { Release, Role } from '../../../app/domain/framework/release'
import { releaseView } from '../../../app/domain/framework/release-view'
import { roleView } from '../../../app/domain/framework/role-view'
import { rolesSharingSkills } from '../../../app/domain/framework/shared-skills'
import { skillsByLetter, unlevelledUsers, usersAt } from '../../../app/domain/framework/skill-users'
import { skillView } from '../../../app/domain/framework/skill-view'
import { blocks, firstSentence } from '../../../app/domain/framework/text-blocks'
import { aManyRoleRelease, shippedPolicy } from '../../support/build'

const release = aManyRoleRelease()
const [devops, platform, chief] = release.roles as [Role, Role, Role]
const about = {
  id: 'a',
  name: 'Test',
  source: 'roles.csv',
  licence: '',
  attribution: '',
  importedAt: '2026-12-04T23:00:00.000Z',
}

test('families and their roles come in alphabetical order', () => {
  const role = (name: string, family: string) => ({ name, family })
  const found = families([role('b', 'Z'), role('É', 'Z'), role('a', 'Z'), role('x', 'élan'), role('y', 'A b')])
  expect(found.map(({ name, slug, roles }) => [name, slug, roles.map((role) => role.name).join()])).toEqual([
    ['A b', 'family-a-b', 'y'],
    ['élan', 'family-elan', 'x'],
    ['Z', 'family-z', 'a,b,É'],
  ])
})

test('a release says how much there is in it, and of a role without levels what it is', () => {
  const view = releaseView(about, release)
  expect(view.counts).toBe(
    `3 roles in 3 families, with 12 role levels and ${release.skills.length.toLocaleString('en-GB')} skills`,
  )
  expect(view.imported).toBe('4 December 2026')
  expect(view.families.map(({ roles }) => roles[0]?.about)).toEqual(['Senior Civil Service', '3 levels', '9 levels'])
  expect(releaseView(about, { roles: [], skills: [] }).counts).toBe(
    '0 roles in 0 families, with 0 role levels and 0 skills',
  )
})

test('roles that share skills come with the most shared first, each skill once and by name', () => {
  const [first, second] = rolesSharingSkills(release, devops)
  expect([first?.name, second?.name]).toEqual(['Platform engineer', 'Chief platform officer'])
  expect(first?.skills).toEqual([...new Set(first?.skills)].toSorted())
  expect(first?.skills.length).toBeGreaterThan(4)
  expect(first?.skills).not.toContain('Platform lore')
  expect(second?.skills).toEqual(['Availability and capacity management'])
  expect(rolesSharingSkills({ ...release, roles: [devops] }, devops)).toEqual([])
})

test('sharing is mutual', () => {
  const shared = (role: Role, other: Role) => rolesSharingSkills(release, role).find(({ slug }) => slug === other.slug)
  for (const role of release.roles)
    for (const other of release.roles)
      if (role !== other) expect(shared(role, other)?.skills).toEqual(shared(other, role)?.skills)
})

test('whoever needs a skill is named by role, at exactly that level', () => {
  const users = usersAt(release, 'availability-and-capacity-management', 'awareness')
  expect(users.map(({ name, levels }) => [name, levels.map((level) => level.name).join()])).toEqual([
    ['Development operations (DevOps) engineer', 'Apprentice DevOps engineer,Junior DevOps engineer'],
    ['Platform engineer', 'Apprentice platform engineer,Junior platform engineer'],
  ])
  expect(unlevelledUsers(release, 'platform-leadership')).toEqual([{ role: chief.slug, name: chief.name }])
  expect(usersAt(release, 'platform-leadership', 'expert')).toEqual([])
})

test('every need of the release is found again among the users of its skill', () => {
  const needs = release.roles.flatMap((role) => role.levels.flatMap((level) => level.skills))
  const users = release.skills.flatMap((skill) => skillView(release, skill).levels.flatMap((level) => level.users))
  expect(users.flatMap(({ levels }) => levels)).toHaveLength(needs.length)
})

test('skills A to Z have every skill once, under its first letter', () => {
  const odd: Release = {
    roles: [],
    skills: ['3D', 'Éclat', 'apple', 'Zoo'].map((name) => ({ slug: name, name, levels: {} })),
  }
  expect(skillsByLetter(odd).map(({ letter, skills }) => [letter, skills.map(({ name }) => name)])).toEqual([
    ['0 to 9', ['3D']],
    ['A', ['apple']],
    ['E', ['Éclat']],
    ['Z', ['Zoo']],
  ])
  const all = skillsByLetter(release).flatMap(({ skills }) => skills)
  expect(all.map(({ slug }) => slug).toSorted()).toEqual(release.skills.map(({ slug }) => slug).toSorted())
  expect(all.find(({ slug }) => slug === 'platform-lore')).toMatchObject({ roleLevels: 3, unlevelledRoles: 0 })
  expect(all.find(({ slug }) => slug === 'platform-leadership')).toMatchObject({
    roleLevels: 0,
    unlevelledRoles: 1,
    about: 'You can: lead platforms…',
  })
})

test('a role has all that its page shows, word for word', () => {
  const view = roleView(release, devops, shippedPolicy)
  expect(view.lastUpdated).toBe('30 November 2024')
  expect(view.levels.map(({ needs }) => needs.length)).toEqual(devops.levels.map(({ skills }) => skills.length))
  expect(view.levels[3]).toMatchObject({
    grades: 'Often performed at Senior Executive Officer (SEO) and Grade 7 (G7).',
    variant: 'technical',
    twin: { slug: 'senior-devops-engineer-management', name: 'Senior DevOps engineer - management' },
  })
  expect(view.levels[4]?.grades).toBe('The framework states no grade for this role level.')
  expect(view.missingGrades).toBeUndefined()
  const statements = new Set(view.levels.flatMap(({ needs }) => needs.flatMap((need) => need.statements?.items ?? [])))
  for (const need of devops.levels.flatMap(({ skills }) => skills))
    for (const item of release.skills.find(({ slug }) => slug === need.skill)?.levels[need.level]?.items ?? [])
      expect(statements).toContain(item)
})

test('an order that was worked out, a missing text and a role without levels are said as such', () => {
  const view = roleView(release, platform, shippedPolicy)
  expect(view.inferredOrder).toBe(true)
  expect(view.missingGrades).toMatch(/^The loaded files do not carry the grades of these role levels\. /)
  expect(view.levels.map(({ grades }) => grades)).toEqual([undefined, undefined, undefined])
  expect(view.levels[0]?.needs.at(-1)?.statements?.missing).toBe(true)
  expect(view.responsibilities).toEqual([
    { paragraph: 'In this role, you will:' },
    { items: ['brew platforms', 'serve them'] },
  ])
  const senior = roleView(release, chief, shippedPolicy)
  expect([senior.levels, senior.roleType]).toEqual([[], 'Senior Civil Service'])
  expect(senior.unlevelled.map(({ name }) => name)).toEqual([
    'Availability and capacity management',
    'Platform leadership',
  ])
})

test('a skill has its four levels in order, also those that the release does not have', () => {
  const lore = release.skills.find(({ slug }) => slug === 'platform-lore')
  if (!lore) throw new Error('No such skill')
  const { levels } = skillView(release, lore)
  expect(levels.map(({ level, reached, statements }) => [level, reached, statements?.missing])).toEqual([
    ['awareness', 1, undefined],
    ['working', 2, true],
    ['practitioner', 3, undefined],
    ['expert', 4, undefined],
  ])
})

test.each([
  ['One. Two.', 'One.'],
  ['Uses e.g. tools. And more', 'Uses e.g. tools.'],
  ['No end', 'No end'],
  ['You can:\n- go\n- stay', 'You can: go…'],
  [undefined, undefined],
  ['', undefined],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
  expect(blocks(text).length === 0).toBe(sentence === undefined)
})

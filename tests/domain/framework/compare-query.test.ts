import { expect, test } from 'vitest'
import { levelGroups, readCompareForm, sideNames } from '../../../app/domain/framework/compare-query'
import { shippedRelease, twoRoles } from '../../support/build'

const role = 'development-operations-devops-engineer'
const senior = `${role}/senior-devops-engineer`

test('the choice has every role from A to Z with its levels in order, and none without levels', () => {
  const [first, second] = twoRoles.roles
  if (!first || !second) throw new Error('A role is missing')
  const groups = levelGroups({ ...twoRoles, roles: [second, { ...first, name: 'Chief', levels: [] }, first] })
  expect(groups.map(({ label, items }) => [label, items.length])).toEqual([
    [first.name, 9],
    ['Tester', 3],
  ])
  expect(groups[1]?.items[2]).toEqual({ value: 'tester/senior-tester', text: '3. Senior tester' })
})

test('two levels are found by role and level, also of two roles', () => {
  const { left, right, errors, values } = readCompareForm(twoRoles, senior, 'tester/junior-tester')
  expect([left?.level.name, right?.level.name]).toEqual(['Senior DevOps engineer', 'Junior tester'])
  expect(errors).toEqual({})
  expect(values).toEqual({ left: senior, right: 'tester/junior-tester' })
})

test('what an address does not name is no mistake, and the level above is suggested', () => {
  expect(readCompareForm(shippedRelease, null, null)).toEqual({ values: { left: '', right: '' }, errors: {} })
  const { values, errors, right } = readCompareForm(shippedRelease, senior, null)
  expect(values.right).toBe(`${senior}-management`)
  expect([errors, right]).toEqual([{}, undefined])
  const highest = `${role}/principal-devops-engineer-management`
  expect(readCompareForm(shippedRelease, highest, null).values.right).toBe(`${role}/principal-devops-engineer`)
})

test.each([
  ['', 'Choose the second role level'],
  ['nobody/nowhere', 'The second role level is not in this framework release. Choose one from the list'],
  [`${role}/junior-tester`, 'The second role level is not in this framework release. Choose one from the list'],
  ['__proto__', 'The second role level is not in this framework release. Choose one from the list'],
  [senior, 'Both are Senior DevOps engineer. Choose a different second role level'],
])('the second level "%s" is refused: %s', (right, message) => {
  expect(readCompareForm(twoRoles, senior, right).errors).toEqual({ right: [message] })
})

test('levels that two roles call alike are told apart by their roles', () => {
  const [first, second] = twoRoles.roles
  const [level, other] = [first?.levels[0], second?.levels[0]]
  if (!first || !second || !level || !other) throw new Error('A level is missing')
  expect(sideNames({ role: first, level }, { role: second, level: other })).toEqual([level.name, other.name])
  expect(sideNames({ role: first, level }, { role: second, level: { ...other, name: level.name } })).toEqual([
    `${level.name} (${first.name})`,
    `${level.name} (Tester)`,
  ])
})

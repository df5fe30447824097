/**
 * Tests every role level of the framework's tables in every kind of document: of the published files in the folder
 * FRAMEWORK_FILES, else of tables made from the shipped page.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFrameworkCsv } from '../../../app/domain/framework/import/csv/parse'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { aVacancy, shippedPolicy, shippedRelease } from '../../support/build'
import { csvOfRelease } from '../../support/framework-files'
import { usualChoices } from '../../support/usual-choices'
import { check } from './document-problems'

const folder = process.env.FRAMEWORK_FILES
const made = csvOfRelease(shippedRelease)
const textOf = (name: 'roles' | 'skills') => (folder ? readFileSync(join(folder, `${name}.csv`), 'utf8') : made[name])
const names = ['roles', 'skills'] as const
const { release } = parseFrameworkCsv(names.map((name) => ({ name: `${name}.csv`, text: textOf(name) })))
const levels = release.roles.flatMap((role) => role.levels.map((level) => ({ role, level })))

test('there are role levels to assemble', () => {
  expect(levels.length).toBe(folder ? 201 : 9)
})

test.each(levels.map((level) => [`${level.role.name}, ${level.level.name}`, level] as const))(
  '%s gives whole documents that quote every statement',
  (_, { role, level }) => {
    const at = { ...aVacancy(), release, role, level }
    check({ ...at, choices: defaultChoices(at, shippedPolicy) })
    check({ ...at, choices: usualChoices(level, shippedPolicy) })
  },
)

/** Tests the published files, which are not in the project: roles.csv and skills.csv in the folder FRAMEWORK_FILES. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseFrameworkCsv } from '../../../../../app/domain/framework/import/csv/parse'
import { decodeText } from '../../../../../app/domain/framework/import/decode'
import { layTables } from '../../../../../app/domain/framework/import/merge-release'
import type { Release } from '../../../../../app/domain/framework/release'
import { countMissingGrades } from '../../../../../app/domain/framework/typical-grades'
import { shippedRelease } from '../../../../support/build'
import { csvOfRelease } from '../../../../support/framework-files'

const folder = process.env.FRAMEWORK_FILES ?? ''

function read(name: string): { name: string; text: string } {
  const decoded = decodeText(readFileSync(join(folder, name)))
  if ('message' in decoded) throw new Error(decoded.message)
  return { name, text: decoded.text }
}

function skillLevels({ skills }: Release): number {
  return skills.flatMap(({ levels }) => Object.keys(levels)).length
}

describe.skipIf(!folder)('the published files', () => {
  const files = folder ? ['roles.csv', 'skills.csv'].map(read) : []
  const { release, problems } = parseFrameworkCsv(files)
  const [roleFile] = files
  const levels = release.roles.flatMap((role) => role.levels)

  test('they have the roles, levels and skills of the framework', () => {
    expect(new Set(release.roles.map(({ family }) => family)).size).toBe(8)
    expect(release.roles).toHaveLength(52)
    expect(levels).toHaveLength(201)
    expect(release.skills).toHaveLength(188)
    expect(skillLevels(release)).toBe(664)
    const used = levels.flatMap(({ skills }) => skills.map(({ skill, level }) => `${skill} ${level}`))
    expect(new Set(used).size).toBe(574)
    expect(release.skills.flatMap((skill) => Object.values(skill.levels)).filter(({ missing }) => missing)).toEqual([])
  })

  test('each flaw is reported, and nothing else', () => {
    const kinds = [
      [/^This row is marked as not in use/, 28],
      [/repeats row/, 16],
      [/^There is no description of the skill/, 41],
      [/^Of a link only its text is kept/, 1],
      [/^This stands after the list and is kept in the description/, 3],
      [/has no colon/, 1],
    ] as const
    for (const [kind, count] of kinds) expect(problems.filter(({ message }) => kind.test(message))).toHaveLength(count)
    expect(problems).toHaveLength(kinds.reduce((sum, [, count]) => sum + count, 0))
    expect(problems.filter(({ file, line, column }) => !file || !line || !column)).toEqual([])
  })

  test('the roles of the Senior Civil Service have skills and no levels', () => {
    const senior = release.roles.filter(({ roleType }) => roleType)
    expect(senior.map(({ roleType }) => roleType)).toEqual(Array(4).fill('Senior Civil Service'))
    expect(senior.flatMap((role) => role.levels)).toEqual([])
    const slugs = new Set(senior.flatMap(({ unlevelledSkills = [] }) => unlevelledSkills))
    expect(slugs.size).toBe(22)
    const skills = release.skills.filter(({ slug }) => slugs.has(slug))
    expect(skills.filter(({ description }) => !description)).toEqual([])
  })

  test('the shipped role is the same as on its page', () => {
    const [page] = shippedRelease.roles
    const role = release.roles.find(({ slug }) => slug === page?.slug)
    expect(role).toMatchObject({
      name: page?.name,
      family: page?.family,
      description: page?.description,
      responsibilities: page?.responsibilities,
    })
    // Only the page has grades.
    expect(role?.levels).toEqual(page?.levels.map((level) => ({ ...level, typicalGrades: undefined })))
    expect(role?.levels.flatMap(({ skills }) => skills)).toHaveLength(85)
    for (const { slug, name, levels: worded } of shippedRelease.skills) {
      const skill = release.skills.find((skill) => skill.slug === slug)
      expect(skill?.name).toBe(name)
      expect(skill?.levels).toMatchObject(worded)
    }
  })

  test('they carry no grades: of 201 levels 6 have a page’s grades, 3 state none and 192 are not known', () => {
    const combined = layTables(shippedRelease, release)
    const laid = combined.roles.flatMap((role) => role.levels)
    expect(levels.filter(({ typicalGrades }) => typicalGrades)).toEqual([])
    const known = laid.flatMap(({ typicalGrades }) => (typicalGrades ? [typicalGrades.length > 0] : []))
    expect([known.filter(Boolean).length, known.length, laid.length]).toEqual([6, 9, 201])
    expect(countMissingGrades(combined)).toContain('192 role levels')
  })

  test('the role content alone has the skill levels that its roles need', () => {
    const alone = parseFrameworkCsv(roleFile ? [roleFile] : [])
    expect(alone.release.roles).toEqual(release.roles)
    expect(alone.release.skills).toHaveLength(188)
    expect(skillLevels(alone.release)).toBe(574)
  })

  test('written as CSV and read again it is the same release', () => {
    const { roles, skills } = csvOfRelease(release)
    const again = parseFrameworkCsv([
      { name: 'roles.csv', text: roles },
      { name: 'skills.csv', text: skills },
    ])
    expect(again.release.skills).toEqual(release.skills)
    expect(again.release.roles.map(({ slug }) => slug)).toEqual(release.roles.map(({ slug }) => slug))
    expect(again.release.roles.flatMap((role) => role.levels.map(({ skills }) => skills))).toEqual(
      levels.map(({ skills }) => skills),
    )
  })
})

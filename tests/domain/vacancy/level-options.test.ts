import { expect, test } from 'vitest'
import { differences, twinOf } from '../../../app/domain/framework/compare-levels'
import { countMissingGrades, missingGrades } from '../../../app/domain/framework/typical-grades'
import { gradeAdvice, gradeNote, gradeOptions, levelOptions } from '../../../app/domain/vacancy/level-options'
import { vacancyTitle } from '../../../app/domain/vacancy/vacancy'
import { aVacancy, shippedPolicy, shippedRelease } from '../../support/build'

const vacancy = aVacancy()
const { role } = vacancy
const groups = levelOptions(shippedRelease, role)

test('a level’s own typical grades come first and the others in the pack’s order', () => {
  const advice = gradeAdvice(role, vacancy.level, shippedPolicy)
  expect(advice.map((item) => [item.grade.code, item.typical])).toEqual([
    ['SEO', 'level'],
    ['G7', 'level'],
    ['AO', 'no'],
    ['EO', 'no'],
    ['HEO', 'no'],
    ['G6', 'no'],
  ])
  const { first, others, intro } = gradeOptions(vacancy)
  expect(first.map(({ code, hint }) => [code, hint])).toEqual([
    ['SEO', 'Typical for this role level'],
    ['G7', 'Typical for this role level'],
  ])
  expect(others.map(({ hint }) => hint)).toEqual([undefined, undefined, undefined, undefined])
  expect(others.map(({ name }) => name)[0]).toBe('Administrative Officer (AO)')
  expect(intro).toMatch(/not a rule/)
})

const managers = role.levels.filter(({ variant }) => variant === 'management')

test('levels 5, 7 and 9 are the management variants, and state no grade', () => {
  expect(managers.map(({ number, typicalGrades }) => [number, typicalGrades])).toEqual([
    [5, []],
    [7, []],
    [9, []],
  ])
})

test.each(managers.map(({ slug }) => slug))('%s shows its twin’s grades first, as the twin’s', (slug) => {
  const own = aVacancy({ level: slug })
  const twin = twinOf(role, own.level)
  if (!twin) throw new Error(`${slug} has no twin`)
  const typical = gradeAdvice(role, own.level, shippedPolicy).filter((item) => item.typical !== 'no')
  expect(typical.map((item) => [item.grade.code, item.typical])).toEqual(
    twin.typicalGrades?.map((code) => [code, 'twin']),
  )
  const { first, intro } = gradeOptions(own)
  expect(first.map(({ hint }) => hint)).toEqual(twin.typicalGrades?.map(() => `Typical for ${twin.name}`))
  expect(intro).toBe(
    `The framework states no typical grade for ${own.level.name}. The grades that come first are those of ${twin.name}, the technical role at the same level.`,
  )
  for (const { code } of shippedPolicy.grades.grades)
    expect(gradeNote(aVacancy({ level: slug, grade: code }))).toBe(intro)
})

test('a grade outside the typical ones gets a note that allows it; a typical one gets none', () => {
  expect(gradeNote(aVacancy({ grade: 'SEO' }))).toBeUndefined()
  expect(gradeNote(aVacancy({ grade: 'HEO' }))).toBe(
    'HEO is not one of the grades that the framework calls typical for Senior DevOps engineer (SEO, G7). You can use it all the same.',
  )
})

test('codes are matched whole: EO is not typical where HEO is', () => {
  const level = { ...vacancy.level, typicalGrades: ['HEO'] }
  expect(gradeAdvice(role, level, shippedPolicy)[0]?.grade.code).toBe('HEO')
  expect(gradeNote({ ...vacancy, level, grade: { code: 'EO', name: 'Executive Officer', band: 2 } })).toMatch(
    /^EO is not/,
  )
})

test('a level without grades and without a twin says so', () => {
  const level = { ...vacancy.level, typicalGrades: [], twin: undefined }
  const { first, others, intro } = gradeOptions({ ...vacancy, level })
  expect([first.length, others.length]).toEqual([0, 6])
  expect(intro).toBe('The framework states no typical grade for Senior DevOps engineer. Choose the grade of your post.')
})

test('a level whose grades no loaded file carries says that, and what brings them', () => {
  const level = { ...vacancy.level, typicalGrades: undefined, twin: undefined }
  const sentence = 'The loaded files do not carry the grades of Senior DevOps engineer. A saved role page brings them.'
  const intro = `${sentence} Choose the grade of your post.`
  expect(gradeOptions({ ...vacancy, level })).toMatchObject({ first: [], intro })
  expect(gradeNote({ ...vacancy, level })).toBe(sentence)
  const own = aVacancy({ level: managers[0]?.slug })
  expect(gradeOptions({ ...own, level: { ...own.level, typicalGrades: undefined } }).intro).toBe(
    'The loaded files do not carry the grades of Senior DevOps engineer - management. A saved role page brings them. The grades that come first are those of Senior DevOps engineer, the technical role at the same level.',
  )
})

test('whose grades are missing is said once for all levels, and by name for some of them', () => {
  const without = role.levels.map((level) => ({ ...level, typicalGrades: undefined }))
  const [first, second, ...others] = without
  expect(missingGrades(role.levels)).toBeUndefined()
  expect(missingGrades(without)).toBe(
    'The loaded files do not carry the grades of these role levels. A saved role page brings them.',
  )
  expect(missingGrades([...(first && second ? [first, second] : []), ...role.levels.slice(2)])).toBe(
    'The loaded files do not carry the grades of Apprentice DevOps engineer and Junior DevOps engineer. A saved role page brings them.',
  )
  expect(countMissingGrades({ roles: [role] })).toBeUndefined()
  expect(countMissingGrades({ roles: [role, { ...role, levels: others }] })).toMatch(/ the grades of 7 role levels\. /)
})

test('the nine levels are six choices, twins side by side', () => {
  expect(groups.map((group) => group.map(({ number }) => number))).toEqual([[1], [2], [3], [4, 5], [6, 7], [8, 9]])
  expect(groups.flat().map(({ slug }) => slug)).toEqual(role.levels.map(({ slug }) => slug))
})

test('twins differ in 3, 4 and 4 skills, each side with its own levels, and single levels in none', () => {
  expect(groups.map((group) => group.map(({ differs }) => differs.length))).toEqual([
    [0],
    [0],
    [0],
    [3, 3],
    [4, 4],
    [4, 4],
  ])
  for (const [left, right] of groups.filter((group) => group.length === 2)) {
    if (!left || !right) throw new Error('A twin is missing')
    const skills = (differs: string[]) => differs.map((text) => text.split(': ')[0])
    expect(skills(left.differs).sort()).toEqual(skills(right.differs).sort())
    expect(left.differs.filter((text) => right.differs.includes(text))).toEqual([])
  }
})

test('a difference names the level on either side, or that the skill is not needed', () => {
  const needs = (...skills: [string, 'working' | 'expert'][]) => ({
    ...vacancy.level,
    skills: skills.map(([skill, level]) => ({ skill, level })),
  })
  expect(differences(needs(['a', 'working'], ['b', 'expert']), needs(['b', 'working'], ['c', 'working']))).toEqual([
    { skill: 'a', left: 'working', right: undefined },
    { skill: 'b', left: 'expert', right: 'working' },
    { skill: 'c', left: undefined, right: 'working' },
  ])
  expect(differences(vacancy.level, vacancy.level)).toEqual([])
})

test('a vacancy is called by its own title, else by its role level', () => {
  expect(vacancyTitle(vacancy)).toBe('Senior DevOps engineer')
  expect(vacancyTitle(aVacancy({ post: { title: 'Platform engineer' } }))).toBe('Platform engineer')
})

/** The questions that somebody wrote: what can be checked of them without reading them, for everything that ships. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../app/config/project-root.server'
import { readQuestions } from '../../../app/config/question-files.server'
import { interviewCriteria } from '../../../app/domain/assessment/interview'
import { writtenAbout } from '../../../app/domain/assessment/written-about'
import { parseFrameworkCsv } from '../../../app/domain/framework/import/csv/parse'
import { decodeText } from '../../../app/domain/framework/import/decode'
import { type Release, type Role, type RoleLevel, skillLevelNames } from '../../../app/domain/framework/release'
import { hasText, statementsDigest } from '../../../app/domain/framework/statements'
import { defaultChoices } from '../../../app/domain/vacancy/defaults'
import { aVacancy, indicatorsOf, shippedPolicy, shippedQuestions, shippedRelease } from '../../support/build'
import { faultsOf, faultsTogether, openingOf, quotedIn } from '../../support/question-rules'

const folder = resolve(projectRoot(), 'data/questions')
const skills = readQuestions('skill', folder)
const behaviours = readQuestions('behaviour', folder)
const strengths = readQuestions('strength', folder)
const kinds = shippedPolicy.questions.kinds.map(({ slug }) => slug)

const levels = [...skills].flatMap(([slug, file]) =>
  skillLevelNames.flatMap((level) => {
    const own = file.levels[level]
    return own ? [{ place: `${slug} ${level}`, slug, level, ...own }] : []
  }),
)

test('every skill level of the framework has questions', () => {
  expect(skills.size).toBe(166)
  expect(levels).toHaveLength(664)
})

test.each([...skills.keys()])('%s: each question is one, short, in words of its own and of a known kind', (slug) => {
  for (const { place, questions } of levels.filter((level) => level.slug === slug)) {
    expect(faultsTogether(questions, 3), place).toEqual([])
    for (const question of questions) {
      expect(faultsOf(question), `${place}: ${question.text}`).toEqual([])
      expect(kinds).toContain(question.kind)
    }
  }
})

test('no follow-up is asked twice, so that none is a phrase that fits anything', () => {
  const others = [
    ...[...behaviours.values()].flatMap(({ bands }) => Object.values(bands).flatMap(({ questions }) => questions)),
    ...[...strengths.values()].flatMap(({ questions }) => questions),
  ]
  for (const questions of [levels.flatMap((level) => level.questions), others]) {
    const all = questions.flatMap(({ followUps }) => followUps.map((text) => text.toLowerCase()))
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  }
})

test.each([...behaviours])('%s: each band of grades has three questions for its indicators', (slug, { bands }) => {
  const behaviour = shippedPolicy.behaviours.behaviours.find((behaviour) => behaviour.slug === slug)
  if (!behaviour) throw new Error(`No behaviour ${slug}`)
  expect(Object.keys(bands)).toEqual(['1', '2', '3', '4'])
  for (const [band, { indicators, questions }] of Object.entries(bands)) {
    const items = indicatorsOf(behaviour, Number(band)) ?? []
    expect(indicators).toBe(statementsDigest({ leadIn: '', items }))
    expect(faultsTogether(questions, 1), band).toEqual([])
    for (const question of questions) {
      expect(faultsOf(question), question.text).toEqual([])
      expect(kinds).toContain(question.kind)
      expect(question.about.length).toBeGreaterThan(0)
      expect(Math.max(...question.about)).toBeLessThan(items.length)
      expect(items.flatMap((item) => quotedIn(item, [question.text]))).toEqual([])
    }
  }
})

test('each behaviour of the policy file has a file', () => {
  expect([...behaviours.keys()].sort()).toEqual(shippedPolicy.behaviours.behaviours.map(({ slug }) => slug).sort())
})

test.each([...strengths])('the strength %s has three short questions that do not name it', (_, { name, questions }) => {
  expect(faultsTogether(questions, 1)).toEqual([])
  for (const question of questions) {
    expect(faultsOf(question), question.text).toEqual([])
    expect(question.text.toLowerCase()).not.toContain(name.toLowerCase())
    expect(question.kind).toBe('strength')
  }
})

const published = process.env.FRAMEWORK_FILES

function publishedRelease(from: string): Release {
  const files = ['roles.csv', 'skills.csv'].map((name) => {
    const decoded = decodeText(readFileSync(resolve(from, name)))
    if ('message' in decoded) throw new Error(decoded.message)
    return { name, text: decoded.text }
  })
  return parseFrameworkCsv(files).release
}

const releases: [string, Release][] = [
  ['the shipped role', shippedRelease],
  ...(published ? [['the whole framework', publishedRelease(published)] as [string, Release]] : []),
]

describe.each(releases)('of %s', (_, release) => {
  const cells = release.skills.flatMap((skill) =>
    skillLevelNames.flatMap((level) => {
      const statements = skill.levels[level]
      return statements ? [{ place: `${skill.slug} ${level}`, slug: skill.slug, level, statements }] : []
    }),
  )

  test('every skill level has questions for its very words', () => {
    const missing = cells.filter(
      ({ slug, level, statements }) =>
        shippedQuestions.skill(slug)?.levels[level]?.statements !== statementsDigest(statements),
    )
    expect(missing.map(({ place }) => place)).toEqual([])
  })

  test('each question is about one or two of the statements and quotes none', () => {
    for (const { place, slug, level, statements } of cells) {
      const texts = hasText(statements) ? (statements.items.length > 0 ? statements.items : [statements.leadIn]) : []
      const { questions = [] } = shippedQuestions.skill(slug)?.levels[level] ?? {}
      for (const { about, text, strong } of questions) {
        expect(about.length > 0, `${place}: ${text}`).toBe(texts.length > 0)
        expect(
          about.filter((at) => at >= texts.length),
          `${place}: ${text}`,
        ).toEqual([])
        expect(
          texts.flatMap((item) => quotedIn(item, [text, ...strong])),
          place,
        ).toEqual([])
      }
    }
  })

  const all = release.roles.flatMap((role) => role.levels.map((level) => ({ role, level })))

  test('the suggested interview of every role level begins no two questions with the same five words', () => {
    expect(all.length).toBe(release === shippedRelease ? 9 : 201)
    expect(all.flatMap(({ role, level }) => repeatedOpenings(release, role, level))).toEqual([])
  })
})

function repeatedOpenings(release: Release, role: Role, level: RoleLevel): string[] {
  return shippedPolicy.grades.grades.flatMap((grade) => {
    const at = { ...aVacancy(), release, role, level, grade }
    const choices = defaultChoices(at, shippedPolicy)
    const vacancy = { ...at, choices, written: writtenAbout({ ...at, choices }, shippedQuestions) }
    const openings = interviewCriteria(vacancy).map(({ question }) => openingOf(question))
    const twice = openings.filter((opening, place) => openings.indexOf(opening) !== place)
    return twice.map((opening) => `${level.slug} at ${grade.code}: ${opening}`)
  })
}

import { describe, expect, test } from 'vitest'
import { type Statements, skillLevelNames } from '../../../app/domain/framework/release'
import { questionAbout, questionsFor } from '../../../app/domain/questions/make'
import { askableStatements, kindsFor, suits, verbGroup, wordQuestion } from '../../../app/domain/questions/wording'
import { shippedPolicy, shippedRelease } from '../../support/build'

const policy = shippedPolicy
const variants = [undefined, 'technical', 'management'] as const
const list = (...items: string[]): Statements => ({ leadIn: 'You can:', items })
const ask = (items: string[], variant?: (typeof variants)[number]) =>
  questionsFor('Prototyping', 'working', list(...items), variant, policy)

describe.each(shippedRelease.skills.map(({ slug }) => slug))('every level of %s', (slug) => {
  const skill = shippedRelease.skills.find((skill) => skill.slug === slug)
  const cells = skillLevelNames.flatMap((level) => {
    const statements = skill?.levels[level]
    return skill && statements ? variants.map((variant) => ({ skill, level, statements, variant })) : []
  })

  test('has three different questions or more, and the first two differ in statement or in kind', () => {
    for (const { skill: own, level, statements, variant } of cells) {
      const made = questionsFor(own.name, level, statements, variant, policy)
      expect(new Set(made.map(({ text }) => text)).size).toBe(made.length)
      expect(made.length).toBeGreaterThanOrEqual(3)
      if (variant === 'management') expect(made[0]?.kind).toBe('leading-others')
    }
  })

  test('quotes its statements word for word, once, and no probe repeats them', () => {
    for (const { skill: own, level, statements, variant } of cells) {
      for (const { text, about, probes } of questionsFor(own.name, level, statements, variant, policy)) {
        for (const at of about) {
          expect(text.split(`“${statements.items[at]}”`)).toHaveLength(2)
          for (const probe of probes) expect(probe).not.toContain(statements.items[at])
        }
      }
    }
  })
})

test.each([
  ['explain what a service is', 'explaining'],
  ['clearly describe the value of your work', 'explaining'],
  ['understand how systems fit together', 'knowing'],
  ['show an awareness of risk', 'knowing'],
  ['show you have a qualification', 'holding'],
  ['Understand, explain and apply standards', 'knowing'],
  ['coach, guide and support teams', 'leading'],
  ['lead', 'leading'],
  ['demonstrate experience in applying Agile', 'proving'],
  ['apply apply standards', 'doing'],
  ['leader of the pack', 'doing'],
  ['build services', 'doing'],
])('“%s” is about %s', (statement, group) => {
  expect(verbGroup(statement, policy).slug).toBe(group)
})

test('explaining and understanding are not asked as past examples of doing', () => {
  for (const statement of ['explain it', 'understand it', 'describe it', 'show an awareness of it', 'know it']) {
    expect(suits('past-example', statement, policy)).toBe(false)
    for (const variant of variants)
      expect(kindsFor(statement, variant, policy).map(({ slug }) => slug)).not.toContain('past-example')
  }
})

test('a statement that shows in past work is asked about first, by a management variant one about leading', () => {
  const items = ['explain it', 'build it', 'coach others']
  expect(ask(items)[0]).toMatchObject({ kind: 'past-example', about: [1] })
  expect(ask(items, 'management')[0]).toMatchObject({ kind: 'leading-others', about: [2] })
  expect(ask(['explain it', 'understand it'])[0]).toMatchObject({ kind: 'explanation', about: [0] })
})

test('a statement that speaks of the one before it is asked about last', () => {
  const items = ['communicate this effectively', 'understand it']
  expect(ask(items)[0]?.about).toEqual([1])
})

test.each([
  ['build services', 'In this role you need to “build services”. Tell us'],
  [
    'build services, and can mend them',
    'In this role it matters that you can “build services, and can mend them”. Tell us',
  ],
  ['improve tests through a process.', 'In this role you need to “improve tests through a process.” Tell us'],
  ['Build services', 'This is what the role asks for: “Build services”. Tell us'],
  ['Building services', 'This is what the role asks for: “Building services”. Tell us'],
  ['building services', 'This is what the role asks for: “building services”. Tell us'],
  ['build. You can mend', 'This is what the role asks for: “build. You can mend”. Tell us'],
  ['can build services', 'This is what the role asks for: “can build services”. Tell us'],
  ['bring data together', 'In this role you need to “bring data together”. Tell us'],
  ['IT services', 'In this role you need to “IT services”. Tell us'],
])('“%s” is led in to so that it stays grammatical', (statement, start) => {
  expect(ask([statement])[0]?.text).toContain(start)
})

test('two statements are quoted in one sentence, after the lead-in that fits both', () => {
  const items = ['build it', 'mend it and can sell it', 'Swim']
  const text = (focus: number[]) => questionAbout(items, focus, 'past-example', policy).text
  expect(text([0, 1])).toMatch(
    /^In this role it matters that you can “build it” and that you can “mend it and can sell it”\. /,
  )
  expect(text([0, 2])).toMatch(/^This is what the role asks for: “build it”, and also: “Swim”\. /)
})

test('a kind without words for a statement gives way to one that has some', () => {
  expect(questionAbout(['explain it'], [0], 'past-example', policy).kind).toBe('explanation')
  const [kind] = kindsFor('build it', undefined, policy)
  expect(() => kind && wordQuestion(kind, ['explain it'], policy)).toThrow(/no wording/)
})

test('a skill level without a text is asked about by the skill’s name, without its brackets', () => {
  const statements = { leadIn: 'This skill level is currently not defined.', items: [] }
  expect(askableStatements(statements)).toEqual([])
  const made = questionsFor('User focus (content design)', 'working', statements, undefined, policy)
  expect(made.map(({ kind }) => kind)).toEqual(['past-example', 'situation', 'explanation'])
  for (const { text, about } of made) expect([text.includes('“User focus”'), about]).toEqual([true, []])
  expect(questionsFor('User focus', 'working', statements, 'management', policy)[0]?.kind).toBe('leading-others')
})

test('a level that is one sentence is quoted as it stands', () => {
  const statements = { leadIn: 'You understand services.', items: [] }
  const made = questionsFor('Service focus', 'working', statements, undefined, policy)
  expect(made[0]?.text).toContain('This is what the role asks for: “You understand services.” Tell us')
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'
import { rounds } from '../../../../support/rounds'
import { expectWhole } from '../../../../support/whole-release'

const lines = readFileSync('data/framework/devops-engineer.txt', 'utf8').split('\n')
const at = fc.nat(lines.length)

/** Lines that look like part of the page, each with a word that the page does not have. */
const stranger = fc.constantFrom(
  'zyxword',
  'A sentence with zyxword in it.',
  '  • zyxword',
  '- zyxword',
  'zyxword:',
  'Level: zyxword',
  'zyxword is the first of 4 ascending skill levels',
  '3. zyxword',
  '77. Zyxword engineer - management',
  'What a zyxword does',
  'zyxword role levels',
  'There are 9 zyxword role levels, from zyxword to zyxword.',
  'There are 2 different roles at this level - a technical role and a zyxword role.',
  'This role level is often performed at the Civil Service job grade of: zyxword',
  'This role level is often performed at the Civil Service job grade of: SEO (zyxword)',
  '  • SEO (zyxword)',
  'Skill Description zyxword',
  'Role Shared skills zyxword',
  'Roles that share zyxword skills',
  'Published zyxword',
  'Published 7 January 2020 zyxword',
  'Last updated zyxword',
  'Find out what a zyxword does.',
  'In this role, you will zyxword.',
  '31 zyxword 2024',
  'Back to top zyxword',
)

test('a line put anywhere is in the release or among the problems', () => {
  fc.assert(
    fc.property(at, stranger, (index, line) => {
      const { release, problems } = parseRolePage(lines.toSpliced(index, 0, line).join('\n'), 'Software development')
      const reported = problems.some((problem) => /zyxword/i.test(problem.message))
      expect(reported || /zyxword/i.test(JSON.stringify(release))).toBe(true)
    }),
    { numRuns: rounds(2000) },
  )
})

test('a line that belongs nowhere is reported with its own number', () => {
  const inSkills = lines.flatMap((line, index) => (/^Level: /.test(line) ? [index] : []))
  fc.assert(
    fc.property(fc.constantFrom(...inSkills), fc.constantFrom(3, 4), (level, below) => {
      const index = level + below
      const { problems } = parseRolePage(lines.toSpliced(index, 0, 'zyxword').join('\n'), 'Software development')
      expect(problems).toContainEqual({ line: index + 1, message: 'Not recognised here: ‘zyxword’' })
    }),
  )
})

test('a line left out loses no other line', () => {
  fc.assert(
    fc.property(fc.nat(lines.length - 1), (index) => {
      const { release, problems } = parseRolePage(lines.toSpliced(index, 1).join('\n'), 'Software development')
      const found = `${JSON.stringify(release)}${JSON.stringify(problems)}`
      const statements = lines.filter((line, other) => other !== index && /^ {2}• [a-z]/.test(line))
      for (const statement of statements) expect(found).toContain(statement.slice(4))
    }),
    { numRuns: rounds(400) },
  )
})

type Change = (text: string[]) => string[]
const change: fc.Arbitrary<Change> = fc.oneof(
  at.map(
    (index): Change =>
      (text) =>
        text.toSpliced(index, 1),
  ),
  fc.tuple(at, fc.nat(300)).map(
    ([index, count]): Change =>
      (text) =>
        text.toSpliced(index, count),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Change =>
      (text) =>
        text.toSpliced(to, 0, ...text.slice(from, from + 1)),
  ),
  fc.tuple(at, at, fc.nat(200)).map(
    ([from, to, count]): Change =>
      (text) => {
        const moved = text.slice(from, from + count)
        return text.toSpliced(from, count).toSpliced(to, 0, ...moved)
      },
  ),
  fc.tuple(at, fc.string({ unit: 'binary' })).map(
    ([index, line]): Change =>
      (text) =>
        text.toSpliced(index, 0, line),
  ),
  fc.tuple(at, fc.nat(1200)).map(
    ([from, count]): Change =>
      (text) => [...text, ...text.slice(from, from + count)],
  ),
  fc.constant<Change>((text) => text.toReversed()),
)

test('a page cut, doubled and shuffled gives a release or problems whose lines are on the page, in order', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const text = changes.reduce((now, apply) => apply(now), lines).join('\n')
      const { release, problems } = parseRolePage(text, 'Software development')
      const numbers = problems.map(({ line }) => line)
      const last = text.split(/\r\n?|\n/).length
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect(numbers.every((number) => number >= 1 && number <= last)).toBe(true)
      expectWhole(release)
    }),
    { numRuns: rounds(600) },
  )
})

test('any text at all is read without an exception', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...lines))), (text) => {
      expect(parseRolePage(text.join('\n'), '').problems.length).toBeGreaterThan(0)
    }),
    { numRuns: rounds(600) },
  )
})

test('a very long text is read too', () => {
  const level = ['1. Something', 'Words:', '• one', 'Name', 'Level: working', 'You can:']
  const text = ['What a x does', ...Array.from({ length: 200_000 }, (_, index) => level[index % 6])].join('\n')
  expect(parseRolePage(text, '').problems.length).toBeGreaterThan(1000)
})

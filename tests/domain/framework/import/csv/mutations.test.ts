/**
 * Tests that the parser never throws and invents no word, however damaged the file.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFrameworkCsv } from '../../../../../app/domain/framework/import/csv/parse'
import { decodeText } from '../../../../../app/domain/framework/import/decode'
import type { Release } from '../../../../../app/domain/framework/release'
import { missingStatements } from '../../../../../app/domain/framework/release'
import { cleanText } from '../../../../../app/prose/markdown/clean-text'
import { shippedRelease } from '../../../../support/build'
import { csv, csvOfRelease, noteHeadings } from '../../../../support/framework-files'
import { rounds } from '../../../../support/rounds'
import { expectWhole } from '../../../../support/whole-release'

const numRuns = rounds(300)

// Three levels are enough to mutate, and quicker to read than nine.
const [shippedRole] = shippedRelease.roles
if (!shippedRole) throw new Error('The shipped page has no role')
const small: Release = { ...shippedRelease, roles: [{ ...shippedRole, levels: shippedRole.levels.slice(2, 5) }] }
const whole = csvOfRelease(small)
const notes = csv([noteHeadings, ['30 November 2024', shippedRole.name, 'A note.'], ['soon', 'Nobody', 'Another.']])

interface Mutation {
  at: number
  length: number
  put: string
}

const fragments = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '- ',
  '• ',
  ':',
]
const words = ['MISSING', 'NOT IN USE', 'You can', '__proto__', '[a](/b)', '"a",'.repeat(12), 'x'.repeat(21_000), '']
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(2_000)),
  put: fc.oneof(fc.constantFrom(...fragments, ...words), fc.string({ unit: 'binary', maxLength: 20 })),
})
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 })

function mutated(text: string, made: Mutation[]): string {
  return made.reduce((result, { at, length, put }) => {
    const start = Math.floor(at * result.length)
    return result.slice(0, start) + put + result.slice(start + length)
  }, text)
}

/** Removes doubled quotation marks and spacing, the only permitted differences between a file and its parsed text. */
function letters(text: string): string {
  return cleanText(text).replace(/[\s"]/g, '')
}

function statementsOf({ roles, skills }: Release): string[] {
  const levels = roles.flatMap((role) => role.levels)
  const statements = [
    ...skills.flatMap((skill) => Object.values(skill.levels)),
    ...levels.flatMap(({ responsibilities }) => responsibilities ?? []),
  ]
  return statements
    .filter((statement) => statement !== missingStatements)
    .flatMap(({ leadIn, items }) => [...leadIn.split('\n').map((line) => line.replace(/^- /, '')), ...items])
}

test('the release of a mutated file has no statement that the file has not', () => {
  fc.assert(
    fc.property(mutations, mutations, mutations, (roles, skills, changes) => {
      const files = [
        { name: 'roles.csv', text: mutated(whole.roles, roles) },
        { name: 'skills.csv', text: mutated(whole.skills, skills) },
        { name: 'notes.csv', text: mutated(notes, changes) },
      ]
      const { release, problems } = parseFrameworkCsv(files)
      const given = letters(files.map(({ text }) => text).join('\n'))
      expect(statementsOf(release).filter((text) => !given.includes(letters(text)))).toEqual([])
      expect(problems.filter(({ file, line, message }) => !file || !(line >= 1) || !message)).toEqual([])
      if (release.roles.length === 0) expect(problems).not.toEqual([])
      expectWhole(release)
      for (const { levels } of release.roles)
        expect(levels.map(({ number }) => number)).toEqual(levels.map((_, index) => index + 1))
    }),
    { numRuns },
  )
})

test('mutated bytes are text or are refused', () => {
  const bytes = Buffer.from(whole.skills)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
      const changed = Uint8Array.from(bytes)
      for (const [index, byte] of changes) changed[index] = byte
      const decoded = decodeText(changed)
      if ('text' in decoded) parseFrameworkCsv([{ name: 'skills.csv', text: decoded.text }])
      else expect(decoded.message).toMatch(/^This file holds more than text/)
    }),
    { numRuns },
  )
})

test('any text at all is a release or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const { release, problems } = parseFrameworkCsv([{ name: 'a.csv', text }])
      expect(release).toEqual({ roles: [], skills: [] })
      expect(problems).not.toEqual([])
    }),
    { numRuns },
  )
})

/**
 * Checks questions of the shipped role that somebody has read as if aloud, with a verdict on each: all that are written
 * for its skill levels, and a sample of those that are made. A changed wording changes its row: read it again, and write
 * down your verdict.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import { decodeText } from '../../app/domain/framework/import/decode'
import type { Release } from '../../app/domain/framework/release'
import { shippedPolicy, shippedQuestions, shippedRelease } from '../support/build'
import { allQuestions, drawQuestions, writtenOf } from './question-sample'
import { questionsRead } from './read-aloud'

const files = {
  'written-questions.md': writtenOf(shippedRelease, shippedQuestions),
  'made-questions.md': drawQuestions(allQuestions(shippedRelease, shippedPolicy), 100, 664),
}

describe.each(Object.entries(files))('the questions of %s', (file, questions) => {
  const read = questionsRead(file)

  test('are the ones that the service asks', () => {
    expect(read.map(({ about, text }) => ({ about, text }))).toEqual(questions)
  })

  test('read well aloud, at least 95 in 100 of them, and of the others it says why not', () => {
    const stiff = read.filter(({ verdict }) => verdict !== 'reads well')
    for (const { verdict } of stiff) expect(verdict).toMatch(/^stiff: \S/)
    expect(stiff.length / read.length).toBeLessThanOrEqual(0.05)
  })
})

const folder = process.env.FRAMEWORK_FILES ?? ''

function publishedRelease(): Release {
  const files = ['roles.csv', 'skills.csv'].map((name) => {
    const decoded = decodeText(readFileSync(resolve(folder, name)))
    if ('message' in decoded) throw new Error(decoded.message)
    return { name, text: decoded.text }
  })
  return parseFrameworkCsv(files).release
}

describe.skipIf(!folder)('of the whole framework', () => {
  const release = folder ? publishedRelease() : { roles: [], skills: [] }
  const questions = allQuestions(release, shippedPolicy)

  test('every skill level has three questions or more', () => {
    const cells = new Map<string, number>()
    for (const { about } of questions) {
      const cell = about.slice(0, about.lastIndexOf(', '))
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
    expect(cells.size).toBe(664)
    expect(Math.min(...cells.values())).toBeGreaterThanOrEqual(3)
  })

  test('each question is whole sentences with its quotation closed', () => {
    for (const { text } of questions) {
      expect(text).toMatch(/^[A-Z].*[.?]$/)
      expect(text).not.toMatch(/\.\.|\?\.|\{\{|\s{2}/)
      expect(text.split('“').length).toBe(text.split('”').length)
    }
  })
})

import { expect, test } from 'vitest'
import { officialWordsPage } from '../../app/forms/official-words'
import { readAnswers, shownBy } from '../../app/forms/page'

const source = (officialWords?: { behaviours?: string; strengths?: string }) => ({
  editions: { behaviours: ['2026-07-01', '2026-05-30'], strengths: [] },
  choices: { officialWords },
})

test('words, sent as shown, stay the same choice', () => {
  for (const words of [{}, { behaviours: '2026-05-30' }, { behaviours: '2026-07-01' }])
    expect(readAnswers(shownBy(officialWordsPage, source(words)), officialWordsPage, source(words))).toEqual({
      errors: {},
      value: words,
    })
  expect(shownBy(officialWordsPage, source())).toEqual({ behaviours: ['own'], strengths: ['own'] })
})

test('an edition that is not loaded, and nothing at all, are refused', () => {
  const sent = { behaviours: ['2031-01-01'], strengths: [] }
  expect(readAnswers(sent, officialWordsPage, source()).errors).toEqual({
    behaviours: ['Choose the words for behaviours'],
    strengths: ['Choose the words for strengths'],
  })
})

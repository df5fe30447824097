/** The page on which a vacancy gets other words for behaviours and strengths. */
import type { OfficialSubject } from '../domain/policy/official-words'
import type { Choices } from '../domain/vacancy/choices'
import { oneOf } from './form'
import { definePage } from './page'

/** The value of the words that are no page's. */
export const ownWords = 'own'

interface Editions {
  /** The editions that can be chosen, the current one first. */
  editions: Record<OfficialSubject, string[]>
  choices: Pick<Choices, 'officialWords'>
}

export const officialWordsPage = definePage({
  fields: ({ editions }: Editions) => ({
    behaviours: oneOf([ownWords, ...editions.behaviours], 'Choose the words for behaviours'),
    strengths: oneOf([ownWords, ...editions.strengths], 'Choose the words for strengths'),
  }),
  read: ({ choices: { officialWords = {} } }) => ({
    behaviours: [officialWords.behaviours ?? ownWords],
    strengths: [officialWords.strengths ?? ownWords],
  }),
  write: ({ behaviours, strengths }): NonNullable<Choices['officialWords']> => ({
    ...(behaviours !== ownWords && { behaviours }),
    ...(strengths !== ownWords && { strengths }),
  }),
})

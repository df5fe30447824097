/** The page about experience, strengths and tests. */
import { linesOf } from '../domain/text/lines'
import { type Choices, cvUses } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText, wholeNumber } from './form'

/** A test is one line, "name: description". */
export const elementsPage = choicesPage('other-elements', {
  fields: ({ policy }: VacancyContext) => ({
    experience: {
      cv: oneOf(cvUses, 'Choose how the CV is used'),
      statementOfSuitability: oneOf(['yes', 'no'], 'Choose whether you ask for a statement of suitability'),
      statementWords: wholeNumber(
        'Word limit of the statement of suitability',
        50,
        Math.max(...policy['vacancy-form'].limits.statementWords),
      ),
    },
    strengths: optionalText.transform(linesOf),
    tests: optionalText.transform(linesOf),
    additionalQuestions: optionalText.transform(linesOf),
  }),
  read: ({ choices: { experience, strengths, tests, additionalQuestions } }) => ({
    'experience.cv': [experience.cv],
    'experience.statementOfSuitability': [experience.statementOfSuitability ? 'yes' : 'no'],
    'experience.statementWords': [String(experience.statementWords)],
    strengths: [strengths.join('\n')],
    tests: [tests.map(({ name, description }) => (description ? `${name}: ${description}` : name)).join('\n')],
    additionalQuestions: [additionalQuestions.join('\n')],
  }),
  write: ({ experience, strengths, tests, additionalQuestions }) => ({
    experience: { ...experience, statementOfSuitability: experience.statementOfSuitability === 'yes' },
    strengths: [...new Set(strengths)],
    tests: tests.map(readTest),
    additionalQuestions,
  }),
})

function readTest(line: string): Choices['tests'][number] {
  const colon = line.indexOf(':')
  const name = colon < 0 ? line : line.slice(0, colon).trim()
  const description = colon < 0 ? '' : line.slice(colon + 1).trim()
  return name && description ? { name, description } : { name: name || line }
}

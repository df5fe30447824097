/** The page about experience, strengths and tests. */
import { z } from 'zod'
import { linesOf } from '../domain/text/lines'
import { type Choices, cvUses } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, oneOf, optionalText, wholeNumber } from './form'

/** The present choices; a test is one line, "name: description". */
export function elementsValues({ experience, strengths, tests, additionalQuestions }: Choices): FormValues {
  return {
    'experience.cv': [experience.cv],
    'experience.statementOfSuitability': [experience.statementOfSuitability ? 'yes' : 'no'],
    'experience.statementWords': [String(experience.statementWords)],
    strengths: [strengths.join('\n')],
    additionalQuestions: [additionalQuestions.join('\n')],
    tests: [tests.map(({ name, description }) => (description ? `${name}: ${description}` : name)).join('\n')],
  }
}

export function elementsForm({ policy }: VacancyContext): ChoicesForm {
  const most = Math.max(...policy['vacancy-form'].limits.statementWords)
  return z
    .object({
      experience: z.object({
        cv: oneOf(cvUses, 'Choose how the CV is used'),
        statementOfSuitability: oneOf(['yes', 'no'], 'Choose whether you ask for a statement of suitability'),
        statementWords: wholeNumber('Word limit of the statement of suitability', 50, most),
      }),
      strengths: optionalText('Strengths'),
      tests: optionalText('Tests'),
      additionalQuestions: optionalText('Additional questions'),
    })
    .transform(({ experience, strengths, tests, additionalQuestions }) => ({
      experience: { ...experience, statementOfSuitability: experience.statementOfSuitability === 'yes' },
      strengths: [...new Set(linesOf(strengths))],
      tests: linesOf(tests).map(readTest),
      additionalQuestions: linesOf(additionalQuestions),
    }))
}

function readTest(line: string): Choices['tests'][number] {
  const colon = line.indexOf(':')
  const name = colon < 0 ? line : line.slice(0, colon).trim()
  const description = colon < 0 ? '' : line.slice(colon + 1).trim()
  return name && description ? { name, description } : { name: name || line }
}

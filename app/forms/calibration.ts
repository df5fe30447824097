/** The page on which a manager gives two sample answers of their own for the calibration exercise. */
import { assess } from '../domain/assessment/assess'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { partPage } from './choices'
import { oneOf, optionalText } from './form'

const maxAnswer = 2_000

const answer = optionalText.refine(
  (text) => (text ?? '').length <= maxAnswer,
  `An answer must be ${maxAnswer.toLocaleString('en-GB')} characters or fewer`,
)

export const calibrationPage = partPage(
  'questions',
  {
    fields: (vacancy: VacancyContext) => ({
      samples: {
        criterion: oneOf(
          ['', ...assess(vacancy).interview.map(({ key }) => key)],
          'Choose one of the criteria',
        ).default(''),
        first: answer,
        second: answer,
      },
    }),
    read: ({ choices: { samples } }) => ({
      'samples.criterion': [samples?.criterion ?? ''],
      'samples.first': [samples?.answers[0] ?? ''],
      'samples.second': [samples?.answers[1] ?? ''],
    }),
    /** All empty means ours; else both answers and their criterion are needed. */
    write: ({ samples: { criterion, first, second } }, _, wrong) => {
      if (!criterion && !first && !second) return { samples: undefined }
      if (!criterion) wrong('samples.criterion', 'Choose the criterion that the answers are about')
      if (!first) wrong('samples.first', 'Enter the first answer, or empty everything to use ours')
      if (!second) wrong('samples.second', 'Enter the second answer, or empty everything to use ours')
      if (first && first === second) wrong('samples.second', 'Enter a second answer that is not the first one again')
      return { samples: { criterion, answers: [first ?? '', second ?? ''] } }
    },
  },
  ({ field }) => (field.startsWith('samples.') ? field : undefined),
)

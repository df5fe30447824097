/** The calibration exercise: one question, two answers to score alone, and what they were written to be. */
import type { Assessed } from '../assessment/assessment'
import { calibrationOf } from '../assessment/calibration'
import { hasOwnWords, whoseWords } from '../assessment/criterion-words'
import { minimumOf } from '../assessment/order-of-merit'
import { gradeWords } from '../policy/grades'
import { scoreChoices } from '../policy/scales'
import { vacancyTitle } from '../vacancy/vacancy'

const letters = ['A', 'B'] as const
const keys = ['answer-a', 'answer-b'] as const

/** Values for the template of the calibration exercise; without sample answers it says only that there are none. */
export function calibrationView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const calibration = calibrationOf(assessed)
  const { panelMembers } = vacancy.choices.interview
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(vacancy.grade),
    calibration: calibration && {
      ...calibration.criterion,
      question: calibration.question,
      whose: calibration.criterion.statements && whoseWords(calibration.criterion),
      scores: scoreChoices(calibration.criterion.scale),
      minimum: minimumOf(calibration.criterion, vacancy.choices.interview.minimumScore),
      answers: calibration.answers.map((text, at) => ({
        letter: letters[at],
        key: keys[at],
        paragraphs: text.split(/\n+/),
      })),
      meets: calibration.meets === undefined ? undefined : letters[calibration.meets],
      fallsShort: calibration.meets === undefined ? undefined : letters[1 - calibration.meets],
    },
    scale: calibration?.criterion.scale,
    members: Array.from({ length: panelMembers }, (_, place) => place + 1),
    ownWords: hasOwnWords(assessment.technical),
    framework: vacancy.framework,
  }
}

/** What the questions of a vacancy are made or taken from. */
import type { BankQuestion } from '../questions/bank'
import { filesOf, type QuestionSource } from '../questions/written'
import type { VacancyContext } from '../vacancy/vacancy'

export function questionSource({ policy, written }: Pick<VacancyContext, 'policy' | 'written'>): QuestionSource {
  return { policy, written: written && filesOf(written) }
}

/** The question that is asked unless somebody chooses: the first of ours in use that was written for these words. */
export function firstInUse(questions: BankQuestion[]): BankQuestion | undefined {
  const ours = questions.filter(({ id }) => id === undefined)
  return ours.find(({ retired, older }) => !retired && !older) ?? ours[0]
}

/** What the questions of a vacancy are made or taken from. */
import type { Policy } from '../policy/schemas'
import type { BankQuestion } from '../questions/bank'
import { filesOf, type QuestionSource } from '../questions/written'
import type { VacancyContext } from '../vacancy/vacancy'
import type { CriterionKind } from './interview-criterion'

export function questionSource({ policy, written }: Pick<VacancyContext, 'policy' | 'written'>): QuestionSource {
  return { policy, written: written && filesOf(written) }
}

/** The question that is asked unless somebody chooses: the first of ours in use that was written for these words. */
export function firstInUse(questions: BankQuestion[]): BankQuestion | undefined {
  const ours = questions.filter(({ id }) => id === undefined)
  return ours.find(({ retired, older }) => !retired && !older) ?? ours[0]
}

/** The follow-ups that fit any question of a kind about a criterion: for words that came without their own. */
export function generalProbes(of: CriterionKind, kind: string | undefined, { questions }: Policy): string[] {
  if (of === 'behaviour' || of === 'strength') return questions[of].probes
  return questions.kinds.find(({ slug }) => slug === kind)?.probes ?? []
}

/** The questions to choose from for a criterion, and how a vacancy keeps the one that is chosen. */
import { statementsDigest } from '../framework/statements'
import type { BankQuestion } from '../questions/bank'
import { slugOf } from '../text/slug'
import type { CriterionChoice } from '../vacancy/choices'
import { isPresented } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import { assess } from './assess'
import type { InterviewCriterion } from './interview-criterion'
import { publishedOf, questionsAbout } from './interview-question'
import { behaviourQuestions, strengthQuestions } from './other-questions'

/** The value of a manager's own question that is in no bank. */
export const written = 'own-words'

/** The questions to choose from, by the statement that they are about; a retired one only where it is asked here. */
export function questionPicks(vacancy: VacancyContext, criterion: InterviewCriterion): BankQuestion[] {
  const place = ({ about }: BankQuestion) => about[0] ?? Number.POSITIVE_INFINITY
  return questionsOf(vacancy, criterion.key)
    .filter(({ retired, text }) => !retired || text === criterion.question)
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

function questionsOf(vacancy: VacancyContext, key: string): BankQuestion[] {
  const { technical, behaviours } = assess(vacancy)
  const criterion = technical.find((criterion) => criterion.key === key)
  if (criterion) return questionsAbout(vacancy, criterion)
  const behaviour = behaviours.find((behaviour) => behaviour.key === key)
  if (behaviour) return behaviourQuestions(vacancy, behaviour)
  const strength = vacancy.choices.strengths.find((name) => slugOf(`Strength: ${name}`) === key)
  return strength === undefined ? [] : strengthQuestions(vacancy, strength)
}

/** Finds the pick that is on the sheet now, by its words. */
export function pickedNow(criterion: InterviewCriterion, picks: BankQuestion[]): string {
  return picks.find(({ text }) => text === criterion.question)?.value ?? written
}

/** The words of a question, as a vacancy keeps them. */
type KeptWords = Pick<CriterionChoice, 'kind' | 'question' | 'about' | 'probes' | 'strong'>

/** The choice about a criterion with these words kept, and what else was chosen about it. */
export function keepWords(vacancy: VacancyContext, key: string, words: KeptWords): CriterionChoice {
  const { focus: _, second: _second, ...before } = vacancy.choices.criteria[key] ?? {}
  const criterion = assess(vacancy).technical.find((criterion) => criterion.key === key)
  const { kind, question, about, probes, strong } = words
  return {
    ...before,
    ...{ kind, question, about, probes },
    strong: strong && strong.length > 0 ? strong : undefined,
    statements: criterion && about && about.length > 0 ? statementsDigest(publishedOf(criterion)) : undefined,
  }
}

/** The choices about criteria with every question kept as it is asked now; a presentation needs none. */
export function keepAllWords(vacancy: VacancyContext): VacancyContext['choices']['criteria'] {
  const asked = assess(vacancy)
    .interview.filter(({ stages }) => !isPresented(stages))
    .map(({ key, questionKind: kind, question, about, probes, strong }): [string, CriterionChoice] => [
      key,
      keepWords(vacancy, key, { kind, question, about, probes, strong }),
    ])
  return { ...vacancy.choices.criteria, ...Object.fromEntries(asked) }
}

/** The questions to choose from for a criterion: from the bank for a skill, from policy files for the rest. */
import { type BankQuestion, nameOfQuestion } from '../questions/bank'
import type { Question } from '../questions/make'
import { slugOf } from '../text/slug'
import type { VacancyContext } from '../vacancy/vacancy'
import { assess } from './assess'
import type { InterviewCriterion } from './interview-criterion'
import { questionsAbout } from './interview-question'
import { behaviourQuestions, strengthQuestions } from './other-questions'

/** The value of a manager's own question that is in no bank. */
export const written = 'written'

/** The questions to choose from; a retired one is left out unless it is asked here. */
export function questionPicks(vacancy: VacancyContext, criterion: InterviewCriterion): BankQuestion[] {
  return questionsOf(vacancy, criterion.key).filter(({ retired, text }) => !retired || text === criterion.question)
}

function questionsOf(vacancy: VacancyContext, key: string): BankQuestion[] {
  const { policy, choices } = vacancy
  const criterion = assess(vacancy).technical.find((criterion) => criterion.key === key)
  if (criterion) return questionsAbout(vacancy, criterion)
  const behaviour = assess(vacancy).behaviours.find((behaviour) => behaviour.key === key)
  if (behaviour) return behaviourQuestions(behaviour, policy).map(inUse)
  const strength = choices.strengths.find((name) => slugOf(`Strength: ${name}`) === key)
  return strength === undefined ? [] : strengthQuestions(strength, policy).map(inUse)
}

function inUse(question: Question): BankQuestion {
  return { ...question, retired: false, version: 0, value: nameOfQuestion(question) }
}

/** Finds the pick that is on the sheet now; a question that quotes a second statement counts as the one without it. */
export function pickedNow(vacancy: VacancyContext, criterion: InterviewCriterion, picks: BankQuestion[]): string {
  const same = picks.find(({ text }) => text === criterion.question)
  if (same) return same.value
  if (vacancy.choices.criteria[criterion.key]?.question !== undefined) return written
  const made = picks.find(
    ({ id, kind, focus }) => !id && kind === criterion.questionKind && focus[0] === criterion.focus,
  )
  return made?.value ?? written
}

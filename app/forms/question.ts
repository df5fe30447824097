/** The page of one interview criterion: a question of ours, of the bank or in own words, and its follow-ups. */
import { z } from 'zod'
import type { InterviewCriterion } from '../domain/assessment/interview-criterion'
import { keepWords, pickedNow, questionPicks, written } from '../domain/assessment/question-choice'
import { generalProbes } from '../domain/assessment/question-source'
import { maxQuestionLength } from '../domain/questions/bank'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { partPage } from './choices'
import { oneOf, optionalText } from './form'
import { typedProbes } from './probes'

/** The page of the criterion that `find` finds. */
export const questionPage = (find: (vacancy: VacancyContext) => InterviewCriterion) =>
  partPage('questions', {
    fields: (vacancy: VacancyContext) => {
      const criterion = find(vacancy)
      const { picks, shown } = picksOf(vacancy, criterion)
      const statement = statementOf(criterion)
      return {
        picked: oneOf([written, ...picks.map(({ value }) => value)], 'Choose a question').default(shown),
        question: optionalText
          .transform((text) => text?.replace(/\s+/g, ' '))
          .refine((text) => (text ?? '').length <= maxQuestionLength, tooLong),
        about: statement,
        second: statement,
        probes: typedProbes,
      }
    },
    read: (vacancy) => {
      const criterion = find(vacancy)
      const { shown } = picksOf(vacancy, criterion)
      const isOwn = shown === written
      return {
        picked: [shown],
        question: [isOwn ? criterion.question : ''],
        about: [isOwn ? String(criterion.about[0] ?? '') : ''],
        second: [isOwn ? String(criterion.about[1] ?? '') : ''],
        probes: [criterion.probes.join('\n')],
      }
    },
    /** Words that were typed take precedence over a picked question. */
    write: ({ picked, question, about, second, probes }, vacancy, wrong) => {
      const criterion = find(vacancy)
      const { picks, shown } = picksOf(vacancy, criterion)
      const before = shown === written ? criterion.question : ''
      const isOwn = picked === written || (question ?? '') !== before
      if (isOwn && !question) wrong('question', 'Enter your question, or choose one of those above')
      if (second !== undefined && second === about)
        wrong('second', 'Choose a second statement that is not the first one')
      const pick = isOwn ? undefined : picks.find(({ value }) => value === picked)
      const words = pick
        ? { kind: pick.kind, question: pick.text, about: pick.about, strong: pick.strong }
        : {
            kind: criterion.questionKind,
            question: question || criterion.question,
            about: [about, second].filter((at) => at !== undefined),
            strong: question === criterion.question ? criterion.strong : undefined,
          }
      const general = generalProbes(criterion.kind, criterion.questionKind, vacancy.policy)
      const usualBefore = picks.find(({ value }) => value === shown)?.probes ?? general
      // Follow-ups left as they were change with the question, unless they are the manager's own.
      const change = same(probes, usualBefore) && words.question !== criterion.question
      const usual = pick?.probes ?? general
      const kept = keepWords(vacancy, criterion.key, {
        ...words,
        probes: change || probes.length === 0 ? usual : probes,
      })
      return { criteria: { ...vacancy.choices.criteria, [criterion.key]: kept } }
    },
  })

const same = (probes: string[], others: string[]) => probes.join('\n') === others.join('\n')

const tooLong = `The question must be ${maxQuestionLength.toLocaleString('en-GB')} characters or fewer`

/** The questions to choose from, and the value of the one that is shown. */
function picksOf(vacancy: VacancyContext, criterion: InterviewCriterion) {
  const picks = questionPicks(vacancy, criterion)
  return { picks, shown: pickedNow(criterion, picks) }
}

/** The position of a statement; a criterion without statements has none to choose. */
function statementOf({ statements = [] }: InterviewCriterion) {
  const error = 'Choose one of the statements'
  return statements.length === 0
    ? z
        .string()
        .optional()
        .transform(() => undefined)
    : z
        .int({ error })
        .min(0, error)
        .max(statements.length - 1, error)
        .optional()
}

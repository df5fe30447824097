/** The page of one interview criterion: the question from the bank or in own words, the probes, the weight. */
import { z } from 'zod'
import type { InterviewCriterion } from '../domain/assessment/interview-criterion'
import { pickedNow, questionPicks, written } from '../domain/assessment/question-choice'
import type { BankQuestion } from '../domain/questions/bank'
import { some } from '../domain/text/lines'
import type { CriterionChoice } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, optionalText, wholeNumber } from './form'
import { typedProbes } from './probes'

/** The page of the criterion that `find` finds. */
export const questionPage = (find: (vacancy: VacancyContext) => InterviewCriterion) =>
  choicesPage('questions', {
    fields: (vacancy: VacancyContext) => {
      const { statements } = find(vacancy)
      const { picks, shown } = picksOf(vacancy, find(vacancy))
      const position = statements
        ? positionIn(statements)
        : z
            .string()
            .optional()
            .transform(() => undefined)
      return {
        picked: oneOf([written, ...picks.map(({ value }) => value)], 'Choose a question').default(shown),
        second: position,
        question: optionalText.transform((text) => text?.replace(/\s+/g, ' ')),
        focus: position,
        probes: typedProbes,
        weight: wholeNumber('The weight', 1, 3),
      }
    },
    read: (vacancy) => {
      const criterion = find(vacancy)
      return {
        picked: [picksOf(vacancy, criterion).shown],
        question: [criterion.question],
        probes: [criterion.probes.join('\n')],
        focus: [String(criterion.focus ?? '')],
        second: [String(criterion.second ?? '')],
        weight: [String(criterion.weight)],
      }
    },
    /**
     * Wording left as shown is not kept as the manager's own: it follows the picked question. Typed wording takes
     * precedence over a picked question.
     */
    write: ({ picked, second, question, focus, probes, weight }, vacancy, wrong) => {
      const criterion = find(vacancy)
      const { picks, shown } = picksOf(vacancy, criterion)
      if (picked === written && shown !== written && !question) wrong('question', 'Enter your question')
      const before = vacancy.choices.criteria[criterion.key] ?? {}
      const pick = picked === shown ? undefined : picks.find(({ value }) => value === picked)
      const now = pick ? asPicked(pick, before) : before
      const choice: CriterionChoice = {
        ...now,
        question: question === criterion.question ? now.question : question || undefined,
        probes: sameLines(probes, criterion.probes) ? now.probes : some(probes),
        weight,
      }
      if (focus !== undefined && choice.question !== undefined && focus !== criterion.focus) choice.focus = focus
      if (criterion.statements) choice.second = second
      if (second !== undefined && second === (choice.focus ?? criterion.focus))
        wrong('second', 'Choose a second statement that is not the first one')
      return { criteria: { ...vacancy.choices.criteria, [criterion.key]: choice } }
    },
  })

/** The questions to choose from, and the value of the one that is shown. */
function picksOf(vacancy: VacancyContext, criterion: InterviewCriterion) {
  const picks = questionPicks(vacancy, criterion)
  return { picks, shown: pickedNow(vacancy, criterion, picks) }
}

function positionIn(statements: string[]) {
  const error = 'Choose one of the statements'
  return z
    .int({ error })
    .min(0, error)
    .max(statements.length - 1, error)
    .optional()
}

/** Copies a department's own question, so that a later change of the bank changes no vacancy; only names a made one. */
function asPicked(pick: BankQuestion, before: CriterionChoice): CriterionChoice {
  const { kind, focus, question: _question, probes: _probes, ...rest } = before
  const own = pick.id === undefined ? {} : { question: pick.text, probes: pick.probes }
  return { ...rest, ...own, kind: pick.kind, focus: pick.focus[0] ?? (pick.id === undefined ? undefined : focus) }
}

function sameLines(left: string[], right: string[]): boolean {
  return left.join('\n') === right.join('\n')
}

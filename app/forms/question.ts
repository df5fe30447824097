/** The page of one interview criterion: the question from the bank or in own words, the probes, the weight. */
import { z } from 'zod'
import type { InterviewCriterion } from '../domain/assessment/interview-criterion'
import { pickedNow, questionPicks, written } from '../domain/assessment/question-choice'
import { type BankQuestion, mostProbes } from '../domain/questions/bank'
import { linesOf, some } from '../domain/text/lines'
import type { CriterionChoice } from '../domain/vacancy/choices'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, optionalText, wholeNumber } from './form'

/** The sheet's present question. */
export function questionValues(slice: VacancyContext, criterion: InterviewCriterion): FormValues {
  return {
    picked: [pickedNow(slice, criterion, questionPicks(slice, criterion))],
    question: [criterion.question],
    probes: [criterion.probes.join('\n')],
    focus: [String(criterion.focus ?? '')],
    second: [String(criterion.second ?? '')],
    weight: [String(criterion.weight)],
  }
}

/**
 * Reads the criterion's fields. Wording left as shown is not kept as the manager's own: it follows the picked question.
 * Typed wording takes precedence over a picked question.
 */
export function questionForm(slice: VacancyContext, criterion: InterviewCriterion): ChoicesForm {
  const { choices } = slice
  const picks = questionPicks(slice, criterion)
  const shown = pickedNow(slice, criterion, picks)
  const before = choices.criteria[criterion.key] ?? {}
  const position = z.coerce
    .number()
    .int()
    .min(0)
    .max(Math.max((criterion.statements?.length ?? 1) - 1, 0), { error: 'Choose one of the statements' })
    .optional()
  return z
    .object({
      picked: z.enum([written, ...picks.map(({ value }) => value)], { error: 'Choose a question' }).default(shown),
      question: optionalText('The question'),
      probes: optionalText('The probes').refine(
        (text) => linesOf(text).length <= mostProbes,
        `Enter ${mostProbes} probes or fewer`,
      ),
      focus: criterion.statements ? position : z.string().optional(),
      second: criterion.statements ? position : z.string().optional(),
      weight: wholeNumber('The weight', 1, 3),
    })
    .refine(({ picked, question }) => picked !== written || shown === written || question, {
      path: ['question'],
      error: 'Enter your question',
    })
    .transform((typed) => {
      const question = typed.question?.replace(/\s+/g, ' ')
      const probes = linesOf(typed.probes)
      const pick = typed.picked === shown ? undefined : picks.find(({ value }) => value === typed.picked)
      const now = pick ? asPicked(pick, before) : before
      const choice: CriterionChoice = {
        ...now,
        question: question === criterion.question ? now.question : question || undefined,
        probes: sameLines(probes, criterion.probes) ? now.probes : some(probes),
        weight: typed.weight,
      }
      const { focus, second } = typed
      if (typeof focus === 'number' && choice.question !== undefined && focus !== criterion.focus) choice.focus = focus
      if (criterion.statements) choice.second = typeof second === 'number' ? second : undefined
      return { criteria: { ...choices.criteria, [criterion.key]: choice } }
    })
    .refine(
      ({ criteria }) => {
        const { focus = criterion.focus, second } = criteria[criterion.key] ?? {}
        return second === undefined || second !== focus
      },
      { path: ['second'], error: 'Choose a second statement that is not the first one' },
    )
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

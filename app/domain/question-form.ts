/** The page of one interview criterion: which statement and kind of question, the wording, the probes, the weight. */
import { z } from 'zod'
import type { CriterionChoice } from './choices'
import { type ChoicesForm, type FormValues, linesOf, optionalText, some, wholeNumber } from './form'
import { defaultKind, type InterviewCriterion } from './interview'
import type { Slice } from './vacancy'

/** The most probes that fit on a sheet. */
const mostProbes = 10

/** What stands on the sheet now. */
export function questionValues(criterion: InterviewCriterion): FormValues {
  return {
    kind: [criterion.kind ?? ''],
    focus: [String(criterion.focus ?? '')],
    question: [criterion.question],
    probes: [criterion.probes.join('\n')],
    weight: [String(criterion.weight)],
  }
}

/** Reads the criterion's fields. Wording left as it was shown is not kept as the manager's own: it follows the kind and the focus. */
export function questionForm({ choices, packs }: Slice, criterion: InterviewCriterion): ChoicesForm {
  const before = choices.criteria[criterion.key] ?? {}
  const kinds = packs.questions.kinds.map((kind) => kind.slug)
  return z
    .object({
      kind: z.enum(kinds, { error: 'Choose a kind of question' }).optional(),
      focus: z.coerce
        .number()
        .int()
        .min(0)
        .max(Math.max((criterion.statements?.length ?? 1) - 1, 0))
        .optional(),
      question: optionalText('The question'),
      probes: optionalText('The probes').refine(
        (text) => linesOf(text).length <= mostProbes,
        `Enter ${mostProbes} probes or fewer`,
      ),
      weight: wholeNumber('The weight', 1, 3),
    })
    .transform((typed) => {
      const question = typed.question?.replace(/\s+/g, ' ')
      const probes = linesOf(typed.probes)
      const choice: CriterionChoice = {
        kind: typed.kind === usualKind(criterion, typed.focus, packs) ? undefined : typed.kind,
        focus: typed.focus === criterion.focus ? before.focus : typed.focus,
        question: question === criterion.question ? before.question : question,
        probes: sameLines(probes, criterion.probes) ? before.probes : some(probes),
        weight: typed.weight,
      }
      return { criteria: { ...choices.criteria, [criterion.key]: choice } }
    })
}

/** The kind that the criterion would have with this focus if nobody chose one. */
function usualKind({ statements }: InterviewCriterion, focus: number | undefined, packs: Slice['packs']) {
  return statements && defaultKind(statements[focus ?? 0] ?? '', packs)
}

function sameLines(left: string[], right: string[]): boolean {
  return left.join('\n') === right.join('\n')
}

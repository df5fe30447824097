/** The page on which behaviours are chosen, each at its stages. */
import { z } from 'zod'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type ChoicesForm, type FormValues, oneOf, stageChoiceOf, stageChoices, stagesOf } from './form'

export const behaviourUses = ['not used', ...stageChoices] as const

/** The present choices. */
export function behavioursValues({ policy, choices }: VacancyContext): FormValues {
  return Object.fromEntries(
    policy.behaviours.behaviours.map(({ slug }) => {
      const choice = choices.behaviours.find((one) => one.slug === slug)
      return [`behaviours.${slug}`, [(choice && stageChoiceOf(choice.stages)) ?? 'not used']]
    }),
  )
}

/** Reads one answer for every behaviour of the policy file. */
export function behavioursForm({ policy, choices }: VacancyContext): ChoicesForm {
  const shape = Object.fromEntries(
    policy.behaviours.behaviours.map(({ slug, name }) => [slug, oneOf(behaviourUses, `Choose how you use ${name}`)]),
  )
  return z.object({ behaviours: z.object(shape) }).transform((typed) => ({
    behaviours: Object.entries(typed.behaviours).flatMap(([slug, use]) =>
      use === 'not used'
        ? []
        : [{ slug, stages: stagesOf(use, choices.behaviours.find((one) => one.slug === slug)?.stages) }],
    ),
  }))
}

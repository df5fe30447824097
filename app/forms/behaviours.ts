/** The page on which behaviours are chosen, each at its stages. */
import { behavioursOf } from '../domain/policy/behaviours'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf, stageChoiceOf, stageChoices, stagesOf } from './form'

export const behaviourUses = ['not used', ...stageChoices] as const

export const behavioursPage = choicesPage('behaviours', {
  fields: ({ policy }: VacancyContext) => ({
    behaviours: Object.fromEntries(
      behavioursOf(policy).map(({ slug, name }) => [slug, oneOf(behaviourUses, `Choose how you use ${name}`)]),
    ),
  }),
  read: ({ policy, choices }) =>
    Object.fromEntries(
      behavioursOf(policy).map(({ slug }) => {
        const choice = choices.behaviours.find((behaviour) => behaviour.slug === slug)
        return [`behaviours.${slug}`, [(choice && stageChoiceOf(choice.stages)) ?? 'not used']]
      }),
    ),
  write: ({ behaviours }, { choices }) => ({
    behaviours: Object.entries(behaviours).flatMap(([slug, use]) =>
      use === 'not used'
        ? []
        : [{ slug, stages: stagesOf(use, choices.behaviours.find((behaviour) => behaviour.slug === slug)?.stages) }],
    ),
  }),
})

/** The page on which behaviours are chosen; the plan says where each is assessed. */
import { behavioursOf } from '../domain/policy/behaviours'
import { stagesInUse } from '../domain/vacancy/defaults'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { oneOf } from './form'

export const behaviourUses = ['used', 'not used'] as const

export const behavioursPage = choicesPage('behaviours', {
  fields: ({ policy }: VacancyContext) => ({
    behaviours: Object.fromEntries(
      behavioursOf(policy).map(({ slug, name }) => [slug, oneOf(behaviourUses, `Choose whether you use ${name}`)]),
    ),
  }),
  read: ({ policy, choices }) =>
    Object.fromEntries(
      behavioursOf(policy).map(({ slug }) => {
        const isUsed = choices.behaviours.some((behaviour) => behaviour.slug === slug)
        return [`behaviours.${slug}`, [isUsed ? 'used' : 'not used']]
      }),
    ),
  /** One that comes into use is assessed at interview. */
  write: ({ behaviours }, { choices }) => ({
    behaviours: Object.entries(behaviours)
      .filter(([, use]) => use === 'used')
      .map(([slug]) => {
        const before = choices.behaviours.find((behaviour) => behaviour.slug === slug) ?? { slug, stages: [] }
        return { ...before, stages: stagesInUse(before, 'essential') }
      }),
  }),
})

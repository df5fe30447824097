/** The page with the switches of the standard statements. */
import { z } from 'zod'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { text } from './form'

/** The ticked statements are the values of one field. */
export const statementsPage = choicesPage('statements', {
  fields: () => ({ statements: z.array(text) }),
  read: ({ policy, choices }: VacancyContext) => {
    const on = policy.statements.statements.filter(({ slug, on: usual }) => choices.statements[slug] ?? usual)
    return { statements: on.map(({ slug }) => slug) }
  },
  /** Every statement of the policy that is not ticked is off. */
  write: ({ statements }, { policy, choices }) => ({
    statements: {
      ...choices.statements,
      ...Object.fromEntries(policy.statements.statements.map(({ slug }) => [slug, statements.includes(slug)])),
    },
  }),
})

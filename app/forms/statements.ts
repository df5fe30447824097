/** The page with the switches of the standard statements. */
import { z } from 'zod'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import type { ChoicesForm, FormValues } from './form'

/** The statements that are on now, as the ticked values of one field. */
export function statementsValues({ policy, choices }: VacancyContext): FormValues {
  const on = policy.statements.statements.filter(({ slug, on: usual }) => choices.statements[slug] ?? usual)
  return { statements: on.map(({ slug }) => slug) }
}

/** Reads the ticked statements; every other statement of the policy file is off. */
export function statementsForm({ policy, choices }: VacancyContext): ChoicesForm {
  return z.object({ statements: z.array(z.string()).optional() }).transform(({ statements = [] }) => ({
    statements: {
      ...choices.statements,
      ...Object.fromEntries(policy.statements.statements.map(({ slug }) => [slug, statements.includes(slug)])),
    },
  }))
}

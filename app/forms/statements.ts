/** The page with the switches of the standard statements. */
import { z } from 'zod'
import { isStatementOn, switchesAfter } from '../domain/vacancy/standard-statements'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { choicesPage } from './choices'
import { text } from './form'

/** The ticked statements are the values of one field. */
export const statementsPage = choicesPage('statements', {
  fields: () => ({ statements: z.array(text) }),
  read: ({ policy, choices }: VacancyContext) => {
    const on = policy.statements.statements.filter((statement) => isStatementOn(statement, choices))
    return { statements: on.map(({ slug }) => slug) }
  },
  write: ({ statements }, vacancy) => ({ statements: switchesAfter(statements, vacancy) }),
})

/** Finds the vacancies that ask a question. */
import { desc } from 'drizzle-orm'
import { vacancies } from '../../db/schema'
import { askedQuestions } from '../domain/assessment/asked-questions'
import type { Bank } from '../domain/questions/bank'
import type { UsedQuestion } from '../domain/questions/bank-view'
import { vacancyTitle } from '../domain/vacancy/vacancy'
import { type RequestContext, read } from './request-context.server'
import { vacancyOf } from './vacancy.server'

/** The vacancies that ask a question about a skill at a level in exactly these words, the newest first. */
export type FindUses = (question: UsedQuestion) => { id: string; title: string }[]

/** Looks through all vacancies once; returns a function that finds the uses of a question among them. */
export async function questionUses(context: RequestContext, bank: Bank): Promise<FindUses> {
  const rows = await read(context, (db) =>
    db.select().from(vacancies).orderBy(desc(vacancies.updatedAt), desc(vacancies.id)),
  )
  const uses = new Map<string, { id: string; title: string }[]>()
  for (const row of rows) {
    const vacancy = await vacancyOf(context, row, bank)
    const named = { id: row.id, title: vacancyTitle(vacancy) }
    for (const asked of askedQuestions(vacancy)) uses.set(keyOf(asked), [...(uses.get(keyOf(asked)) ?? []), named])
  }
  return (question) => uses.get(keyOf(question)) ?? []
}

const keyOf = ({ skill, level, text }: UsedQuestion) => [skill, level, text].join('/')

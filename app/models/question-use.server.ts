/** Which vacancies ask which questions. */
import { desc } from 'drizzle-orm'
import { vacancies } from '../../db/schema'
import { askedQuestions, type UsedQuestion } from '../domain/bank-view'
import { vacancyTitle } from '../domain/vacancy'
import { database } from './connection.server'
import { sliceOf } from './vacancy.server'

/** Every question about a skill that a vacancy asks, the newest vacancy first. */
export async function questionUses(): Promise<(UsedQuestion & { id: string; title: string })[]> {
  const rows = database().select().from(vacancies).orderBy(desc(vacancies.updatedAt), desc(vacancies.id)).all()
  const used = await Promise.all(
    rows.map(async (row) => {
      const slice = await sliceOf(row)
      return askedQuestions(slice).map((one) => ({ ...one, id: row.id, title: vacancyTitle(slice) }))
    }),
  )
  return used.flat()
}

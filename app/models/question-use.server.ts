/** Finds the vacancies that ask a question. */
import { desc } from 'drizzle-orm'
import { vacancies } from '../../db/schema'
import { askedQuestions } from '../domain/assessment/asked-questions'
import type { Bank } from '../domain/questions/bank'
import type { UsedQuestion } from '../domain/questions/bank-view'
import { keyOfPlace } from '../domain/questions/place'
import { slugOf } from '../domain/text/slug'
import { vacancyTitle } from '../domain/vacancy/vacancy'
import { type RequestContext, read } from './request-context.server'
import { vacancyOf } from './vacancy.server'

/** The vacancies that ask a question at a place in exactly these words, the newest first. */
export type FindUses = (question: UsedQuestion) => { id: string; title: string }[]

const kept = new WeakMap<object, { lastChange: number; find: FindUses }>()

/** Looks through all vacancies, again only after a save; returns a function that finds the uses of a question among them. */
export async function questionUses(context: RequestContext, bank: Bank): Promise<FindUses> {
  const lastChange = context.store.lastChange()
  const last = kept.get(context.store)
  if (last?.lastChange === lastChange) return last.find
  const find = await lookThrough(context, bank)
  kept.set(context.store, { lastChange, find })
  return find
}

async function lookThrough(context: RequestContext, bank: Bank): Promise<FindUses> {
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

/** A made question about a strength quotes its name as the vacancy writes it: "Kind-hearted" or "kind hearted". */
const keyOf = ({ text, ...place }: UsedQuestion) =>
  `${keyOfPlace(place)} ${place.subject === 'strength' ? slugOf(text) : text}`

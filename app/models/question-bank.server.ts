/** The department's question bank: its own questions and its decisions on ours. */
import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { ownQuestions, questionRewordings } from '../../db/bank-schema'
import type { Transaction } from '../../db/store'
import { type Agreement, type Bank, type BankQuestion, bankOf } from '../domain/questions/bank'
import type { BankSource } from '../domain/questions/bank-view'
import { type Place, placeOf } from '../domain/questions/place'
import { topicsOf } from '../domain/questions/topics'
import { currentFramework } from './framework.server'
import { currentEditions, policyWith } from './official-words.server'
import { inTransaction, type RequestContext, read } from './request-context.server'
import type { SaveResult } from './revisions.server'

/** A department's decision on any question. */
export interface QuestionWords extends Agreement {
  text: string
  probes: string[]
  retired: boolean
  kind?: string
  focus?: number
}

const kept = new WeakMap<object, { lastChange: number; bank: Bank }>()

/** The whole bank, the oldest question first; read again only after a save, since all pages of vacancies ask for it. */
export async function readBank(context: RequestContext): Promise<Bank> {
  const lastChange = context.store.lastChange()
  const last = kept.get(context.store)
  if (last?.lastChange === lastChange) return last.bank
  const rewordings = await read(context, (db) => db.select().from(questionRewordings))
  const own = await read(context, (db) => db.select().from(ownQuestions).orderBy(ownQuestions.id))
  const bank = bankOf(
    rewordings.map((row) => ({ ...row, ...agreementOf(row) })),
    own.map((row) => ({ ...row, ...agreementOf(row), focus: row.focus ?? undefined })),
  )
  kept.set(context.store, { lastChange, bank })
  return bank
}

function agreementOf({ owner, agreedOn }: { owner: string | null; agreedOn: string | null }) {
  return { owner: owner ?? undefined, agreedOn: agreedOn ?? undefined }
}

/** The bank with everything that its pages are made from; behaviours are in the words that are current. */
export async function bankSource(context: RequestContext): Promise<BankSource> {
  const { release } = await currentFramework(context)
  const bank = await readBank(context)
  const policy = await policyWith(context, await read(context, currentEditions))
  const source = { policy, written: context.written }
  return { ...source, release, bank, topics: topicsOf(release, source, [...bank.rewordings, ...bank.own]) }
}

/** Adds an own question of the department; returns its id. */
export async function addQuestion(
  context: RequestContext,
  place: Place,
  words: QuestionWords & { kind: string },
): Promise<string> {
  const id = uuidv7()
  const row = { id, ...placeOf(place), ...words, version: 1, updatedAt: context.now().toISOString() }
  await inTransaction(context, (tx) => tx.insert(ownQuestions).values(row))
  return id
}

/**
 * Saves the decision on a question, unless someone else has saved since `seen`. Deletes the row of a question of ours in
 * use with our own words and without owner and day, since that is how it is without a row.
 */
export async function saveQuestion(
  context: RequestContext,
  place: Place,
  question: BankQuestion,
  seen: number,
  words: QuestionWords,
): Promise<SaveResult> {
  return inTransaction(context, (tx) => write(context, tx, place, question, seen, words))
}

async function write(
  context: RequestContext,
  tx: Transaction,
  at: Place,
  { id, base = '', baseProbes = [] }: BankQuestion,
  seen: number,
  words: QuestionWords,
): Promise<SaveResult> {
  const change = { version: seen + 1, updatedAt: context.now().toISOString() }
  if (id !== undefined) {
    const [row] = await tx.select().from(ownQuestions).where(eq(ownQuestions.id, id))
    if (row?.version !== seen) return 'conflict'
    await tx
      .update(ownQuestions)
      .set({ ...words, ...emptied(words), ...change })
      .where(eq(ownQuestions.id, id))
    return 'saved'
  }
  const place = placeOf(at)
  const isIt = and(
    eq(questionRewordings.subject, place.subject),
    eq(questionRewordings.slug, place.slug),
    eq(questionRewordings.level, place.level),
    eq(questionRewordings.base, base),
  )
  const [row] = await tx.select().from(questionRewordings).where(isIt)
  if ((row?.version ?? 0) !== seen) return 'conflict'
  await tx.delete(questionRewordings).where(isIt)
  const { text, probes, retired, owner, agreedOn } = words
  const isOurs = text === base && probes.join('\n') === baseProbes.join('\n')
  if (isOurs && !retired && !owner && !agreedOn) return 'saved'
  await tx.insert(questionRewordings).values({ ...place, base, text, probes, retired, owner, agreedOn, ...change })
  return 'saved'
}

/** In an update, what is undefined would stay as it is. */
function emptied({ focus, owner, agreedOn }: QuestionWords) {
  return { focus: focus ?? null, owner: owner ?? null, agreedOn: agreedOn ?? null }
}

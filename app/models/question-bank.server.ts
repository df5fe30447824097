/** The department's question bank: its own questions and its decisions on made ones. */
import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { ownQuestions, questionRewordings } from '../../db/schema'
import type { Transaction } from '../../db/store'
import type { SkillLevelName } from '../domain/framework/release'
import { type Bank, type BankQuestion, bankOf } from '../domain/questions/bank'
import { inTransaction, type RequestContext, read } from './request-context.server'
import type { SaveResult } from './revisions.server'

/** A department's decision on any question. */
export interface QuestionWords {
  text: string
  probes: string[]
  retired: boolean
  kind?: string
  focus?: number
}

interface Place {
  skill: string
  level: SkillLevelName
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
    rewordings,
    own.map(({ focus, ...row }) => ({ ...row, ...(focus !== null && { focus }) })),
  )
  kept.set(context.store, { lastChange, bank })
  return bank
}

/** Adds an own question of the department; returns its id. */
export async function addQuestion(
  context: RequestContext,
  { skill, level }: Place,
  words: QuestionWords & { kind: string },
): Promise<string> {
  const id = uuidv7()
  const row = { id, skill, level, ...words, version: 1, updatedAt: context.now().toISOString() }
  await inTransaction(context, (tx) => tx.insert(ownQuestions).values(row))
  return id
}

/**
 * Saves the decision on a question, unless someone else has saved since `seen`. Deletes the row of a made question in
 * use with our own words, since that is how it was made.
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
  { skill, level }: Place,
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
      .set({ ...words, focus: words.focus ?? null, ...change })
      .where(eq(ownQuestions.id, id))
    return 'saved'
  }
  const isIt = and(
    eq(questionRewordings.skill, skill),
    eq(questionRewordings.level, level),
    eq(questionRewordings.base, base),
  )
  const [row] = await tx.select().from(questionRewordings).where(isIt)
  if ((row?.version ?? 0) !== seen) return 'conflict'
  await tx.delete(questionRewordings).where(isIt)
  const { text, probes, retired } = words
  if (text === base && !retired && probes.join('\n') === baseProbes.join('\n')) return 'saved'
  await tx.insert(questionRewordings).values({ skill, level, base, text, probes, retired, ...change })
  return 'saved'
}

/** Loaded Success Profiles pages: written once, read once, then kept in memory. */
import { and, desc, eq } from 'drizzle-orm'
import { officialPages } from '../../db/import-schema'
import type { ReadAccess, Transaction } from '../../db/store'
import {
  type OfficialPage,
  type OfficialSubject,
  type OfficialWords,
  officialSubjects,
} from '../domain/policy/official-words'
import type { Policy } from '../domain/policy/schemas'
import type { Choices } from '../domain/vacancy/choices'
import { type RequestContext, read, type StoreContext } from './request-context.server'

export type Editions = NonNullable<Choices['officialWords']>

export interface LoadedPage {
  edition: string
  page: OfficialPage
}

/** The editions that are current: of each subject the one loaded last. */
export async function currentEditions(db: Pick<ReadAccess, 'select'>): Promise<Editions> {
  const editions: Editions = {}
  for (const subject of officialSubjects) {
    const [newest] = await db
      .select({ edition: officialPages.edition })
      .from(officialPages)
      .where(eq(officialPages.subject, subject))
      .orderBy(desc(officialPages.loadedAt), desc(officialPages.edition))
      .limit(1)
    if (newest) editions[subject] = newest.edition
  }
  return editions
}

/** The current page of each subject that has one. */
export async function currentWords(context: StoreContext): Promise<OfficialWords> {
  return wordsOf(context, await read(context, currentEditions))
}

/** Every loaded page of a subject, the last one loaded first. */
export async function listPages(context: StoreContext, subject: OfficialSubject): Promise<LoadedPage[]> {
  return read(context, (db) =>
    db
      .select({ edition: officialPages.edition, page: officialPages.page })
      .from(officialPages)
      .where(eq(officialPages.subject, subject))
      .orderBy(desc(officialPages.loadedAt), desc(officialPages.edition)),
  )
}

const kept = new WeakMap<object, Map<string, OfficialPage>>()

/** The pages of these editions; one that is not loaded is left out. */
async function wordsOf(context: StoreContext, editions: Editions): Promise<OfficialWords> {
  const [behaviours, strengths] = [
    await findPage(context, 'behaviours', editions.behaviours),
    await findPage(context, 'strengths', editions.strengths),
  ]
  return {
    ...(behaviours?.subject === 'behaviours' && { behaviours }),
    ...(strengths?.subject === 'strengths' && { strengths }),
  }
}

async function findPage(
  context: StoreContext,
  subject: OfficialSubject,
  edition: string | undefined,
): Promise<OfficialPage | undefined> {
  if (edition === undefined) return undefined
  const pages = kept.get(context.store) ?? new Map<string, OfficialPage>()
  kept.set(context.store, pages)
  const key = `${subject} ${edition}`
  const known = pages.get(key)
  if (known) return known
  const [row] = await read(context, (db) =>
    db
      .select({ page: officialPages.page })
      .from(officialPages)
      .where(and(eq(officialPages.subject, subject), eq(officialPages.edition, edition))),
  )
  if (row) pages.set(key, row.page)
  return row?.page
}

const policies = new WeakMap<object, Map<string, { base: Policy; policy: Policy }>>()

/** The policy with the words of these editions. It is the same object each time, since what is made of it is kept by it. */
export async function policyWith(context: RequestContext, editions: Editions = {}): Promise<Policy> {
  const { policy: base, store } = context
  const official = await wordsOf(context, editions)
  if (!official.behaviours && !official.strengths) return base
  const made = policies.get(store) ?? new Map<string, { base: Policy; policy: Policy }>()
  policies.set(store, made)
  const key = [official.behaviours && editions.behaviours, official.strengths && editions.strengths].join()
  const known = made.get(key)
  if (known?.base === base) return known.policy
  const policy = { ...base, official }
  made.set(key, { base, policy })
  return policy
}

/** Writes a page as the current one of its subject within the caller's transaction. */
export async function writePage({ now }: RequestContext, tx: Transaction, page: OfficialPage): Promise<void> {
  const taken = await tx
    .select({ edition: officialPages.edition })
    .from(officialPages)
    .where(eq(officialPages.subject, page.subject))
  const isTaken = (edition: string) => taken.some((row) => row.edition === edition)
  let edition = page.date
  for (let number = 2; isTaken(edition); number++) edition = `${page.date}-${number}`
  await tx.insert(officialPages).values({ subject: page.subject, edition, page, loadedAt: now().toISOString() })
}

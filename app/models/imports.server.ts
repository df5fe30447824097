/** Imports of the framework and of Success Profiles pages: read, shown, and confirmed in one transaction. */
import { isDeepStrictEqual } from 'node:util'
import { eq, lt } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { imports } from '../../db/import-schema'
import { frameworks } from '../../db/schema'
import type { Transaction } from '../../db/store'
import type { SourceFile } from '../domain/framework/import/read-sources'
import { type ImportChanges, importChanges, sameRelease } from '../domain/framework/import/release-changes'
import type { Framework, Problem, Release } from '../domain/framework/release'
import type { OfficialPage } from '../domain/policy/official-words'
import { pageWords } from '../domain/policy/sources'
import { currentFramework, getFramework, newestFramework, writeFramework } from './framework.server'
import { currentEditions, currentWords, type Editions, writePage } from './official-words.server'
import { inTransaction, type RequestContext, read } from './request-context.server'

/** The framework's own site, to which documents lead their readers, whatever file was imported. */
const publishedAt = 'https://ddat-capability-framework.service.gov.uk/'
const aDay = 24 * 60 * 60 * 1000

/** The result of reading: an import to confirm, the names of what is loaded already, or the problems of the sources. */
export type ReadImport = { id: string } | { same: string[]; problems: Problem[] } | { refused: Problem[] }

/** Reads the sources against the current release and keeps the result for a day, to be confirmed. */
export async function readImport(context: RequestContext, sources: SourceFile[], name?: string): Promise<ReadImport> {
  const { framework, release } = await currentFramework(context)
  // The parsers are loaded only here: a starting server does not need them.
  const { readSources } = await import('../domain/framework/import/read-sources')
  const reading = readSources(sources, release, context.policy.grades.grades)
  if ('refused' in reading) return reading
  const { problems } = reading
  const words = await currentWords(context)
  const isKnown = (page: OfficialPage) => isDeepStrictEqual(page, words[page.subject])
  const pages = reading.pages.filter((page) => !isKnown(page))
  const isSame = sameRelease(reading.release, release)
  if (isSame && pages.length === 0) {
    // Files of the framework are among the sources unless all of these are pages.
    const named = reading.pages.length < sources.length ? [`release ${framework.name}`] : []
    return { same: [...named, ...reading.pages.map(pageWords)], problems }
  }
  const id = uuidv7()
  const now = context.now()
  const aDayAgo = new Date(now.getTime() - aDay).toISOString()
  await inTransaction(context, async (tx) => {
    await tx.delete(imports).where(lt(imports.readAt, aDayAgo))
    const about = { base: framework.id, name: await freeName(tx, name, now), source: publishedAt }
    const editions = await currentEditions(tx)
    const read = { release: isSame ? null : reading.release, pages: pages.map((page) => basedOn(page, editions)) }
    await tx.insert(imports).values({ id, ...about, ...read, problems, readAt: now.toISOString() })
  })
  return { id }
}

function basedOn(page: OfficialPage, editions: Editions) {
  const base = editions[page.subject]
  return { page, ...(base !== undefined && { base }) }
}

/** The given name, or one from the date; with a number after it if a release already has that name. */
async function freeName(tx: Transaction, given: string | undefined, now: Date): Promise<string> {
  const date = now.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  })
  const name = given || `imported ${date}`
  const taken = await tx.select({ name: frameworks.name }).from(frameworks)
  const isTaken = (candidate: string) => taken.some((release) => release.name === candidate)
  if (!isTaken(name)) return name
  let number = 2
  while (isTaken(`${name} (${number})`)) number++
  return `${name} (${number})`
}

interface ShownImport {
  id: string
  name: string
  problems: Problem[]
  base: Framework
  /** The release that the files make, with what it changes; absent where there are only pages. */
  release?: Release
  changes?: ImportChanges
  pages: { page: OfficialPage; base?: string }[]
}

/** The import shown last: reading one and comparing it with its base costs far more than its page. */
const shownLast = new WeakMap<object, ShownImport>()

/** What an import would change; undefined where there is none to confirm. */
export async function findImport(context: RequestContext, id: string) {
  const { framework } = await currentFramework(context)
  const kept = shownLast.get(context.store)
  const shown = kept && kept.id === id && (await isWaiting(context, id)) ? kept : await readShown(context, id)
  if (!shown) return undefined
  shownLast.set(context.store, shown)
  const editions = await read(context, currentEditions)
  const isOutdated = shown.release !== undefined && framework.id !== shown.base.id
  // Stale: another release, or another page of the subject, has become current since.
  const stale = isOutdated || shown.pages.some(({ page, base }) => editions[page.subject] !== base)
  return { ...shown, base: shown.base.name, stale, words: await currentWords(context) }
}

async function isWaiting(context: RequestContext, id: string): Promise<boolean> {
  const waiting = await read(context, (db) => db.select({ id: imports.id }).from(imports).where(eq(imports.id, id)))
  return waiting.length > 0
}

async function readShown(context: RequestContext, id: string): Promise<ShownImport | undefined> {
  const found = await rowOf(context, id)
  if (!found) return undefined
  const { base, source: _, release: after, ...row } = found
  const { framework, release } = await getFramework(context, base)
  return { ...row, base: framework, ...(after && { release: after, changes: importChanges(release, after) }) }
}

/** Makes what was read current: wholly or, where something newer has come since, not at all. */
export async function confirmImport(
  context: RequestContext,
  id: string,
): Promise<{ framework?: string; pages: OfficialPage[] } | 'stale' | 'missing'> {
  const row = await rowOf(context, id)
  if (!row) return 'missing'
  const { framework: current } = await currentFramework(context)
  const { name, source, release, pages } = row
  const { licence, attribution } = current
  return inTransaction(context, async (tx) => {
    // Checked in the transaction, where no other program can load anything at the same time.
    if (release && (await newestFramework(tx)) !== row.base) return 'stale'
    const editions = await currentEditions(tx)
    if (pages.some(({ page, base }) => editions[page.subject] !== base)) return 'stale'
    const framework = release
      ? await writeFramework(context, tx, { name, source, licence, attribution }, release)
      : undefined
    for (const { page } of pages) await writePage(context, tx, page)
    await tx.delete(imports).where(eq(imports.id, row.id))
    return { ...(framework && { framework }), pages: pages.map(({ page }) => page) }
  })
}

async function rowOf(context: RequestContext, id: string) {
  const [row] = await read(context, (db) => db.select().from(imports).where(eq(imports.id, id)))
  return row
}

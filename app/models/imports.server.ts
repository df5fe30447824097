/** Imports of the framework: read, shown before they take effect, and confirmed as a new release in one transaction. */
import { eq, lt } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { frameworks, imports } from '../../db/schema'
import type { Transaction } from '../../db/store'
import type { SourceFile } from '../domain/framework/import/read-sources'
import { type ImportChanges, importChanges, sameRelease } from '../domain/framework/import/release-changes'
import type { Framework, Problem, Release } from '../domain/framework/release'
import { currentFramework, getFramework, newestFramework, writeFramework } from './framework.server'
import { inTransaction, type RequestContext, read } from './request-context.server'

/** The framework's own site, to which documents lead their readers, whatever file was imported. */
const publishedAt = 'https://ddat-capability-framework.service.gov.uk/'
const aDay = 24 * 60 * 60 * 1000

/** The result of reading: an import to confirm, nothing new, or the problems of the sources. */
export type ReadImport = { id: string } | { same: string; problems: Problem[] } | { refused: Problem[] }

/** Reads the sources against the current release and keeps the result for a day, to be confirmed. */
export async function readImport(context: RequestContext, sources: SourceFile[], name?: string): Promise<ReadImport> {
  const { framework, release } = await currentFramework(context)
  // The parsers are loaded only here: a starting server does not need them.
  const { readSources } = await import('../domain/framework/import/read-sources')
  const reading = readSources(sources, release)
  if ('refused' in reading) return reading
  if (sameRelease(reading.release, release)) return { same: framework.name, problems: reading.problems }
  const id = uuidv7()
  const now = context.now()
  const aDayAgo = new Date(now.getTime() - aDay).toISOString()
  await inTransaction(context, async (tx) => {
    await tx.delete(imports).where(lt(imports.readAt, aDayAgo))
    const about = { base: framework.id, name: await freeName(tx, name, now), source: publishedAt }
    await tx.insert(imports).values({ id, ...about, ...reading, readAt: now.toISOString() })
  })
  return { id }
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
  release: Release
  base: Framework
  changes: ImportChanges
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
  // Stale: another release has become current since.
  return { ...shown, base: shown.base.name, stale: framework.id !== shown.base.id }
}

async function isWaiting(context: RequestContext, id: string): Promise<boolean> {
  const waiting = await read(context, (db) => db.select({ id: imports.id }).from(imports).where(eq(imports.id, id)))
  return waiting.length > 0
}

async function readShown(context: RequestContext, id: string): Promise<ShownImport | undefined> {
  const found = await rowOf(context, id)
  if (!found) return undefined
  const { base, source: _, ...row } = found
  const { framework, release } = await getFramework(context, base)
  return { ...row, base: framework, changes: importChanges(release, row.release) }
}

/** Makes the import the newest release: wholly or, where another one has come since it was read, not at all. */
export async function confirmImport(
  context: RequestContext,
  id: string,
): Promise<{ framework: string } | 'stale' | 'missing'> {
  const row = await rowOf(context, id)
  if (!row) return 'missing'
  const { framework: current } = await currentFramework(context)
  const { name, source } = row
  const { licence, attribution } = current
  return inTransaction(context, async (tx) => {
    // Checked in the transaction, where no other program can load a release at the same time.
    if ((await newestFramework(tx)) !== row.base) return 'stale'
    const framework = await writeFramework(context, tx, { name, source, licence, attribution }, row.release)
    await tx.delete(imports).where(eq(imports.id, row.id))
    return { framework }
  })
}

async function rowOf(context: RequestContext, id: string) {
  const [row] = await read(context, (db) => db.select().from(imports).where(eq(imports.id, id)))
  return row
}

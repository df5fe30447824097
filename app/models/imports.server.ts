/** Imports of the framework: read, shown before they take effect, and confirmed as a new release in one transaction. */
import { desc, eq, lt } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { frameworks, imports } from '../../db/schema'
import type { SourceFile } from '../domain/framework/import/read-sources'
import { type ImportChanges, importChanges, sameRelease } from '../domain/framework/import/release-changes'
import type { Framework, Problem, Release } from '../domain/framework/release'
import { currentFramework, getFramework, writeFramework } from './framework.server'
import type { RequestContext } from './request-context.server'

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
  context.store.database.transaction(
    (tx) => {
      tx.delete(imports)
        .where(lt(imports.readAt, new Date(now.getTime() - aDay).toISOString()))
        .run()
      tx.insert(imports)
        .values({
          id,
          base: framework.id,
          name: freeName(context, name, now),
          source: publishedAt,
          ...reading,
          readAt: now.toISOString(),
        })
        .run()
    },
    { behavior: 'immediate' },
  )
  return { id }
}

/** The given name, or one from the date; with a number after it if a release already has that name. */
function freeName(context: RequestContext, given: string | undefined, now: Date): string {
  const date = now.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  })
  const name = given || `imported ${date}`
  const taken = context.store.database.select({ name: frameworks.name }).from(frameworks).all()
  const isTaken = (candidate: string) => taken.some((one) => one.name === candidate)
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
  const shown = kept && kept.id === id && isWaiting(context, kept.id) ? kept : await readShown(context, id)
  if (!shown) return undefined
  shownLast.set(context.store, shown)
  // Stale: another release has become current since.
  return { ...shown, base: shown.base.name, stale: framework.id !== shown.base.id }
}

function isWaiting(context: RequestContext, id: string): boolean {
  return context.store.database.select({ id: imports.id }).from(imports).where(eq(imports.id, id)).get() !== undefined
}

async function readShown(context: RequestContext, id: string): Promise<ShownImport | undefined> {
  const found = rowOf(context, id)
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
  const row = rowOf(context, id)
  if (!row) return 'missing'
  const { framework: current } = await currentFramework(context)
  return context.store.database.transaction(
    (tx) => {
      // Checked in the transaction, where no other program can load a release at the same time.
      const newest = tx.select({ id: frameworks.id }).from(frameworks).orderBy(desc(frameworks.id)).limit(1).get()
      if (newest?.id !== row.base) return 'stale'
      const about: Omit<Framework, 'id'> = {
        name: row.name,
        source: row.source,
        licence: current.licence,
        attribution: current.attribution,
      }
      const framework = writeFramework(context, tx, about, row.release)
      tx.delete(imports).where(eq(imports.id, row.id)).run()
      return { framework }
    },
    { behavior: 'immediate' },
  )
}

function rowOf(context: RequestContext, id: string) {
  return context.store.database.select().from(imports).where(eq(imports.id, id)).get()
}

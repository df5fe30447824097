/** Zips that are being made while their page says how far they are, one after the other, and kept for a while to be taken. */
import { v7 as uuidv7 } from 'uuid'
import { log, newReference } from '../config/log.server'
import type { PackFile, PackInput } from './input.server'
import { askForFile } from './worker-client.server'

export interface ZipJob {
  /** The vacancy's id and version. */
  vacancy: string
  version: number
  /** What was saved of anything when it began: the question bank is in the pack too. */
  data: number
  /** Files made so far, of how many; both 0 until the first is made. */
  done: number
  all: number
  file?: PackFile
  /** Under what the failure stands in the log. */
  failed?: string
}

/** How long a finished zip is kept, and how many are at most. */
export const zipKeptMinutes = 10
const keptAtMost = 8
/** For this long the first answer waits, in milliseconds: most packs are ready by then. */
const patience = 500

const jobs = new Map<string, ZipJob>()
let last: Promise<void> = Promise.resolve()

/**
 * Begins to make the zip, unless nothing was saved since it was last asked for; gives the job's id, at the latest after
 * half a second. `data` is the database's version, which rises with every save.
 */
export async function startZip(source: PackInput & { id: string; version: number }, data: number): Promise<string> {
  const job: ZipJob = { vacancy: source.id, version: source.version, data, done: 0, all: 0 }
  const same = [...jobs].find(([, one]) => one.vacancy === job.vacancy && one.data === job.data && !one.failed)
  if (same) return same[0]
  const id = uuidv7()
  jobs.set(id, job)
  last = last.then(() => work(id, job, source))
  await Promise.race([last, new Promise((resolve) => setTimeout(resolve, patience))])
  return id
}

/** A vacancy's job; undefined where it is no longer kept. */
export function findZip(vacancy: string, id: string | null | undefined): ZipJob | undefined {
  const job = id ? jobs.get(id) : undefined
  return job?.vacancy === vacancy ? job : undefined
}

async function work(id: string, job: ZipJob, source: PackInput): Promise<void> {
  try {
    const onProgress = (done: number, all: number) => Object.assign(job, { done, all })
    job.file = await askForFile(source, { name: 'pack', format: 'zip' }, { onProgress })
  } catch (error) {
    job.failed = newReference()
    log.error({ reference: job.failed, err: error }, 'A zip could not be made')
  }
  const finished = [...jobs].filter(([, { file, failed }]) => file || failed)
  for (const [oldest] of finished.slice(0, -keptAtMost)) jobs.delete(oldest)
  setTimeout(() => jobs.delete(id), zipKeptMinutes * 60_000).unref()
}

/** Zips made one after the other, while their page shows progress; a finished one is kept for a while. */
import { v7 as uuidv7 } from 'uuid'
import { log, newReference } from '../config/log.server'
import type { PackFile, PackInput } from './input.server'
import { askForFile } from './worker-client.server'

export interface ZipJob {
  /** The vacancy's id and version. */
  vacancy: string
  version: number
  /** The last change of the database when the job began: the question bank is in the pack too. */
  lastChange: number
  /** Files made so far and in all; both 0 until the first is made. */
  done: number
  all: number
  file?: PackFile
  /** The reference of the failure in the log. */
  failed?: string
}

/** Minutes for which a finished zip is kept, and the most that are kept. */
export const zipKeptMinutes = 10
const keptAtMost = 8
/** The first answer waits this long, in milliseconds: most packs are ready by then. */
const patience = 500

const jobs = new Map<string, ZipJob>()
let last: Promise<void> = Promise.resolve()

/**
 * Starts the zip, unless nothing was saved since the last request for it; returns the job's id within half a second.
 * `lastChange` is a number that stays the same until somebody saves.
 */
export async function startZip(
  source: PackInput & { id: string; version: number },
  lastChange: number,
): Promise<string> {
  const job: ZipJob = { vacancy: source.id, version: source.version, lastChange, done: 0, all: 0 }
  const same = [...jobs].find(
    ([, earlier]) => earlier.vacancy === job.vacancy && earlier.lastChange === lastChange && !earlier.failed,
  )
  if (same) return same[0]
  const id = uuidv7()
  jobs.set(id, job)
  last = last.then(() => work(id, job, source))
  await Promise.race([last, new Promise((resolve) => setTimeout(resolve, patience))])
  return id
}

/** Finds a vacancy's job; undefined if it is no longer kept. */
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

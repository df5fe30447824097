/** Zips that are being made while their page says how far they are, one after the other, and kept for a while to be taken. */
import { v7 as uuidv7 } from 'uuid'
import { askForFile } from './file-work.server'
import type { PackFile, Source } from './source.server'

export interface ZipJob {
  /** The vacancy's id. */
  vacancy: string
  /** Files made so far, of how many; both 0 until its turn comes. */
  done: number
  all: number
  file?: PackFile
  error?: unknown
}

/** How long a finished zip is kept, in milliseconds, and how many are at most. */
const keptFor = 10 * 60_000
const keptAtMost = 8
/** For this long the first answer waits, in milliseconds: most packs are ready by then. */
const patience = 500

const jobs = new Map<string, ZipJob>()
let last: Promise<void> = Promise.resolve()

/** Begins to make the zip; gives the job's id, at the latest after half a second. */
export async function startZip(source: Source & { id: string }): Promise<string> {
  const id = uuidv7()
  const job: ZipJob = { vacancy: source.id, done: 0, all: 0 }
  jobs.set(id, job)
  last = last.then(() => work(id, job, source))
  await Promise.race([last, new Promise((resolve) => setTimeout(resolve, patience))])
  return id
}

/** A vacancy's job; undefined where it is no longer kept. */
export function findZip(vacancy: string | undefined, id: string | null | undefined): ZipJob | undefined {
  const job = id ? jobs.get(id) : undefined
  return job?.vacancy === vacancy ? job : undefined
}

async function work(id: string, job: ZipJob, source: Source): Promise<void> {
  try {
    const hear = (done: number, all: number) => Object.assign(job, { done, all })
    job.file = await askForFile(source, { name: 'pack', format: 'zip' }, { hear })
  } catch (error) {
    job.error = error
  }
  const finished = [...jobs].filter(([, { file, error }]) => file || error)
  for (const [oldest] of finished.slice(0, -keptAtMost)) jobs.delete(oldest)
  setTimeout(() => jobs.delete(id), keptFor).unref()
}

/** Asks the worker for files: writing Word files takes longer than a page may wait. */
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../config/project-root.server'
import type { FileAsked } from './formats'
import type { PackFile, PackInput, Watch } from './input.server'

/** A message to the worker: make a file, or without one stop that work. */
export type Asked = { id: number; file: FileAsked; source: PackInput } | { id: number; file?: undefined }

/** A message from the worker: its progress, the file, or the reason for a failure. */
export type Told =
  | { id: number; done: number; all: number }
  | { id: number; file: PackFile }
  | { id: number; error: unknown }

interface Waiting {
  at: Worker
  onProgress?: Watch['onProgress']
  resolve: (file: PackFile) => void
  reject: (reason: unknown) => void
}

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/** Has the worker make a file; the first call starts it. Rejects with the worker's error, or when the signal aborts. */
export async function askForFile(
  source: PackInput,
  file: FileAsked,
  { signal, onProgress }: Watch = {},
): Promise<PackFile> {
  // The development server has no built worker.
  if (import.meta.env.DEV) return (await import('./pack.server')).makeFile(source, file, { signal, onProgress })
  signal?.throwIfAborted()
  const id = ++asked
  const at = worker ?? start()
  const stop = () => {
    at.postMessage({ id } satisfies Asked)
    waiting.get(id)?.reject(signal?.reason)
  }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise<PackFile>((resolve, reject) => {
      waiting.set(id, { at, onProgress, resolve, reject })
      at.postMessage({ id, file, source } satisfies Asked)
    })
  } finally {
    waiting.delete(id)
    signal?.removeEventListener('abort', stop)
  }
}

function start(): Worker {
  const started = new Worker(resolve(projectRoot(), 'build/server/file-worker.js'))
  started.unref()
  started.on('message', (told: Told) => {
    const asking = waiting.get(told.id)
    if ('file' in told) asking?.resolve(told.file)
    else if ('error' in told) asking?.reject(told.error)
    else asking?.onProgress?.(told.done, told.all)
  })
  // A worker that fails emits an error and then exits; by then another may be at work for later callers.
  const end = (reason: unknown) => {
    if (worker === started) worker = undefined
    for (const { at, reject } of waiting.values()) if (at === started) reject(reason)
  }
  started.on('error', end)
  started.on('exit', (code) => end(new Error(`The worker that makes files ended with ${code}`)))
  worker = started
  return started
}

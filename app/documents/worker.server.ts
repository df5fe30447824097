/** The worker's side: makes files, one for each message, so that no page waits for them. */
import { parentPort } from 'node:worker_threads'
import { makeFile } from './pack.server'
import type { Asked, Told } from './worker-client.server'

if (!parentPort) throw new Error('Not a worker')
const port = parentPort
const running = new Map<number, AbortController>()

port.on('message', async (asked: Asked) => {
  if (!asked.file) return running.get(asked.id)?.abort()
  const { id, file, source } = asked
  const abort = new AbortController()
  running.set(id, abort)
  const tell = (told: Told, bytes?: ArrayBuffer) => port.postMessage(told, bytes ? [bytes] : [])
  try {
    const onProgress = (done: number, all: number) => tell({ id, done, all })
    const made = await makeFile(source, file, { signal: abort.signal, onProgress })
    // A copy, since Buffers share their memory and cannot be transferred.
    const bytes = new Uint8Array(made.bytes)
    tell({ id, file: { name: made.name, bytes } }, bytes.buffer)
  } catch (error) {
    tell({ id, error })
  } finally {
    running.delete(id)
  }
})

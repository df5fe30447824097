/** Tests the built worker, by messages and as the server uses it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import type { PackInput } from '../../app/documents/input.server'
import { makeFile } from '../../app/documents/pack.server'
import { type Asked, askForFile, type Told } from '../../app/documents/worker-client.server'
import { aVacancy } from '../support/build'

const program = join(projectRoot(), 'build/server/file-worker.js')
const source: PackInput = { vacancy: aVacancy(), edits: [], today: '2026-11-26', id: 'vacancy-1', version: 7 }
const zip = { name: 'pack', format: 'zip' } as const

/** Asks a new worker; returns all its messages once every question has its end. */
async function ask(...questions: Asked[]): Promise<Told[]> {
  if (!existsSync(program)) throw new Error('build/server/file-worker.js is missing: run "npm run build" first')
  const worker = new Worker(program)
  onTestFinished(() => void worker.terminate())
  const told: Told[] = []
  const open = new Set(questions.map(({ id }) => id))
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (item: Told) => {
      told.push(item)
      if ('file' in item || 'error' in item) open.delete(item.id)
      if (open.size === 0) resolve(told)
    })
    for (const question of questions) worker.postMessage(question)
  })
}

test('makes the same file as the program itself, and says meanwhile how far it is', async () => {
  const told = await ask({ id: 1, file: zip, source })
  const made = told.flatMap((item) => ('file' in item ? [item.file] : []))
  const own = await makeFile(source, zip)
  expect(made.map(({ name }) => name)).toEqual(['pack.zip'])
  expect(Buffer.compare(made[0]?.bytes ?? new Uint8Array(), own.bytes)).toBe(0)
  const heard = told.flatMap((item) => ('done' in item ? [item.done] : []))
  expect(heard).toEqual(heard.map((_, at) => at + 1))
  expect(heard.length).toBeGreaterThan(10)
})

test('a file that cannot be made and one that nobody waits for do not keep others from theirs', async () => {
  const broken = { ...source, vacancy: { ...source.vacancy, release: { roles: [], skills: [] } } }
  const advert = { name: 'job-advert', format: 'txt' } as const
  const told = await ask(
    { id: 1, file: zip, source: broken },
    { id: 2, file: zip, source },
    { id: 3, file: advert, source },
    { id: 2 },
  )
  const end = (id: number) => told.find((item) => item.id === id && !('done' in item))
  expect(end(1)).toMatchObject({ error: expect.objectContaining({ message: expect.stringMatching(/skill/i) }) })
  expect(end(2)).toHaveProperty('error')
  expect(end(3)).toMatchObject({ file: { name: 'job-advert.txt' } })
})

describe('the server', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('gets its file, after one that nobody waits for any more and one that no message can carry', async () => {
    vi.stubEnv('DEV', false)
    const abort = new AbortController()
    const left = askForFile(source, zip, { signal: abort.signal, onProgress: () => abort.abort(new Error('left')) })
    await expect(left).rejects.toThrow('left')
    const odd = { ...source, edits: [(() => {}) as never] }
    await expect(askForFile(odd, zip)).rejects.toThrow(/could not be cloned/)
    const broken = { ...source, vacancy: { ...source.vacancy, release: { roles: [], skills: [] } } }
    await expect(askForFile(broken, zip)).rejects.toThrow(/skill/i)
    const heard: number[] = []
    const made = await askForFile(source, zip, { onProgress: (done) => heard.push(done) })
    expect(Buffer.compare(made.bytes, (await makeFile(source, zip)).bytes)).toBe(0)
    expect(heard.length).toBeGreaterThan(10)
    await expect(askForFile(source, zip, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
  })
})

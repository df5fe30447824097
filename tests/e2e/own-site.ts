/** A server and a database for each test that loads releases: on the shared one, every other test would see them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release } from '../../app/domain/framework/release'
import { currentFramework, saveFramework } from '../../app/models/framework.server'
import { seedFramework } from '../../app/models/seed.server'
import { openContext, type TestContext } from '../support/context'
import { test as site } from './site'

/** The context of the running test's own database. */
export let ownContext: TestContext

export const test = site.extend<{ databasePath: string; settings: Record<string, string> }>({
  settings: {},
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  databasePath: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-own-'))
    const path = join(folder, 'own.sqlite')
    ownContext = openContext(path)
    await seedFramework(ownContext)
    await use(path)
    await ownContext.store.close()
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ databasePath, settings }, use) => {
    const own = { PORT: '0', DATABASE_PATH: databasePath, ...settings }
    const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...own }
    const server = spawn(process.execPath, ['build/server/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    await use(await addressOf(server))
    server.kill('SIGKILL')
  },
})

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stdout?.on('data', (chunk) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? []
      if (address) resolve(address)
    })
  })
}

/** Saves a release as the newest one, as an import of the running server would. */
export async function saveRelease(name: string, release: Release): Promise<void> {
  const { framework } = await currentFramework(ownContext)
  const { source, licence, attribution } = framework
  await saveFramework(ownContext, { name, source, licence, attribution }, release)
}

/** The current release with a change, as the newest one. */
export async function saveNewer(name: string, change: (release: Release) => void = () => {}): Promise<void> {
  const newer = structuredClone((await currentFramework(ownContext)).release)
  change(newer)
  await saveRelease(name, newer)
}

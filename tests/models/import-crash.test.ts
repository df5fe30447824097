/** Tests the terminal's import, killed at any moment: the database has the old release or the new one, never a part. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import { sameRelease } from '../../app/domain/framework/import/release-changes'
import { currentFramework } from '../../app/models/framework.server'
import { frameworks } from '../../db/schema'
import { shippedPage } from '../support/build'
import { openContext, type TestContext } from '../support/context'

let context: TestContext

const program = join(projectRoot(), 'build/server/cli.js')
const kills = Number(process.env.KILLS ?? 8)

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-import-'))
  onTestFinished(async () => {
    await context?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Runs the terminal and kills it after `killAfter` milliseconds; returns true if it had ended by itself. */
async function run(path: string, words: string[], killAfter = 60_000): Promise<boolean> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, DATABASE_PATH: path }
  const child = spawn(process.execPath, [program, ...words], { env, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(timer)
  return code === 0
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  context = openContext(path)
  expect(context.store.database.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  const found = await read()
  await context.store.close()
  return found
}

const releases = () => context.store.database.select().from(frameworks).all().length

test(`an import that is killed ${kills} times leaves the old release or the new one`, async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.sqlite')
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const words = (round: number) => [
    'import',
    file('page.txt', shippedPage.replaceAll('what prototyping is', `what prototyping ${round} is`)),
  ]
  const begun = performance.now()
  expect(await run(path, words(-1))).toBe(true)
  const whole = performance.now() - begun
  for (let round = 0; round < kills; round++) {
    const before = await reading(path, async () => ({ ...(await currentFramework(context)), count: releases() }))
    // From the middle to the end of a whole run: most of the time before is the start of the program.
    const ended = await run(path, words(round), whole * (0.4 + (0.7 * round) / kills))
    const after = await reading(path, async () => ({ ...(await currentFramework(context)), count: releases() }))
    const said = after.release.skills.find(({ slug }) => slug === 'prototyping')?.levels.awareness?.items[0]
    if (after.count === before.count) {
      expect(ended).toBe(false)
      expect(sameRelease(after.release, before.release)).toBe(true)
    } else {
      expect(after.count).toBe(before.count + 1)
      expect(said).toContain(`what prototyping ${round} is`)
      expect([after.release.roles[0]?.levels.length, after.release.skills.length]).toEqual([
        before.release.roles[0]?.levels.length,
        before.release.skills.length,
      ])
    }
  }
})

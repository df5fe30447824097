/**
 * `npm test`: makes the checkout runnable, then types, lint, unit and browser tests beside each other, since browser tests
 * mostly wait; ends with "N passed, N failed".
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt, ensureInstalled, NotReady } from '../app/server/build/ensure.mjs'
import { findBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'hiring-pack-tests-'))
const total = { passed: 0, failed: 0 }
// Run by Node itself: npm's launchers in .bin need a shell on Windows, which splits a path at its spaces.
const scripts = {
  tsc: 'typescript7/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}

step('packages', () => ensureInstalled())
if (!findBrowser()) await installBrowser()
const built = step('build', () => ensureBuilt())
const unit = ['run', '--reporter=json', `--outputFile=${join(reports, 'unit.json')}`]
// Leaves room for the browser tests, of which two run at once.
const workers = Math.max(1, availableParallelism() - 1)
await Promise.all([
  built && hasBrowserTests() && count('browser tests', 'playwright', ['test', '--reporter=json'], browserCounts),
  check('types', 'tsc', [])
    .then(() => check('lint', 'biome', ['check', '--error-on-warnings', '.']))
    .then(() => count('unit tests', 'vitest', [...unit, `--maxWorkers=${workers}`], unitCounts)),
])
rmSync(reports, { recursive: true, force: true })

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

/** Runs a step that must succeed before anything else; only a failing build lets the rest run. */
function step(name, work) {
  try {
    work()
    return true
  } catch (error) {
    if (!(error instanceof NotReady)) throw error
    add(name, { passed: 0, failed: 1 }, error.message)
    if (name === 'build') return false
    console.log(`${total.passed} passed, ${total.failed} failed`)
    process.exit(1)
  }
}

/** Counts a tool that passes or fails as one test. */
async function check(name, tool, options) {
  const { status, output } = await run(tool, options)
  add(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output)
}

/** Counts the tests that a test runner ran; a runner that crashed without a count is one failed test. */
async function count(name, tool, options, countsOf) {
  const { status, output } = await run(tool, options)
  const counts = countsOf(output)
  if (status !== 0 && counts.failed === 0) counts.failed = 1
  add(name, counts, output)
}

function add(name, { passed, failed, skipped = 0 }, output) {
  total.passed += passed
  total.failed += failed
  if (failed) console.log(output)
  const left = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(`${failed ? 'FAILED' : 'ok'}  ${name}: ${passed} passed, ${failed} failed${left}`)
}

/** Runs a tool to its end; its exit status, and all that it printed. */
async function run(tool, options) {
  const script = join(root, 'node_modules', scripts[tool])
  const report = join(reports, 'browser.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const child = spawn(process.execPath, [script, ...options], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      output += text
    })
  }
  const status = await new Promise((end) => {
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
  return { status, output }
}

function unitCounts() {
  const report = readJson('unit.json')
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) if (test.status === 'failed') fail(test.fullName, test.failureMessages)
    if (file.status === 'failed' && file.assertionResults.length === 0) fail(file.name, [file.message])
  }
  const broken = (report?.testResults ?? []).filter((file) => file.status === 'failed' && !file.assertionResults.length)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 1) + broken.length,
    skipped: report?.numPendingTests ?? 0,
  }
}

function browserCounts() {
  const report = readJson('browser.json')
  const { expected = 0, flaky = 0, unexpected = 1, skipped = 0 } = report?.stats ?? {}
  return { passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0), skipped }
}

function fail(name, reasons) {
  console.log(`\n✗ ${name}\n${reasons.join('\n')}`)
}

function readJson(name) {
  const path = join(reports, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

function hasBrowserTests() {
  const folder = join(root, 'tests/e2e')
  return existsSync(folder) && readdirSync(folder).some((name) => /\.(test|spec)\.ts$/.test(name))
}

/** Playwright's own browser, else Debian's. */
async function installBrowser() {
  console.log('Looking for a browser: Playwright fetches Chromium, once.')
  if ((await run('playwright', ['install', 'chromium'])).status === 0) return
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debian)
    spawnSync(
      'sh',
      ['-c', 'apt-get update && apt-get install -y chromium-headless-shell || apt-get install -y chromium'],
      { stdio: 'ignore' },
    )
  if (findBrowser()) return
  console.log('No browser could be installed; set CHROMIUM_PATH to one. The browser tests will fail.')
}

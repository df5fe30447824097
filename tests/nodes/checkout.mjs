/** Makes fresh clones of the last commit, gets versions of Node from npm, and starts the service with them. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-nodes-'))
const binaries = process.env.NODE_BINARIES ?? join(folder, 'binaries')
// Variables that an outer `npm run` passes on, such as how much to print, are not for the inner one.
const inherited = /^(npm_(?!config_registry)|INIT_CWD)/
const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)))
const running = new Set()
process.on('exit', () => {
  for (const child of running) endGroup(child)
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

/** A port without a listener, in place of github.com, where better-sqlite3 12 looks for its binary. */
export const NODE_20_BINARY_NOWHERE = { npm_config_better_sqlite3_binary_host: 'http://127.0.0.1:9' }

/** Clones the last commit afresh; returns the path. */
export function clone() {
  const path = mkdtempSync(join(folder, 'clone-'))
  succeed('git', ['clone', '--quiet', root, path])
  return path
}

/** Frees the space of a clone; the rest goes when the script ends. */
export function remove(path) {
  rmSync(path, { recursive: true, force: true })
}

/**
 * Variables with this major version of Node first on PATH; without a compiler, PATH has only a shell and npm besides.
 */
export function environment(version, { compiler = true } = {}) {
  const place = join(binaries, version)
  const bin = join(place, 'node_modules/node/bin')
  if (!existsSync(join(bin, 'node'))) {
    mkdirSync(place, { recursive: true })
    succeed('npm', ['install', '--silent', '--prefix', place, `node@${version}`])
  }
  return { ...ours, PATH: `${bin}:${compiler ? process.env.PATH : shellAndNpm()}`, PORT: '0' }
}

function shellAndNpm() {
  const path = join(folder, 'shell-and-npm')
  if (existsSync(path)) return path
  mkdirSync(path)
  for (const tool of ['sh', 'npm']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' })
    symlinkSync(stdout.trim(), join(path, tool))
  }
  return path
}

/** Runs `npm start`, opens the first page and ends it; throws any error, and any warning of Node's. */
export async function visitFirstPage(cwd, env) {
  // A process group, because npm does not pass signals on.
  const child = spawn('npm', ['start'], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const limit = setTimeout(() => endGroup(child), 15 * 60_000)
  const closed = new Promise((resolve) => child.once('close', resolve))
  let said = ''
  let complaint = ''
  try {
    const origin = await new Promise((listening, failed) => {
      child.stderr.on('data', (chunk) => {
        complaint += chunk
      })
      child.stdout.on('data', (chunk) => {
        said += chunk
        const [, found] = /^Hiring pack builder: (\S+)$/m.exec(said) ?? []
        if (found) listening(found)
      })
      closed.then(() => failed(new Error(`it ended: ${said}${complaint}`)))
    })
    const { status } = await fetch(origin)
    if (status !== 200 || complaint)
      throw new Error(`the first page answered ${status}; ${complaint || 'no complaint'}`)
    return said.match(/Installing [\w-]+|Building/g)?.join(', ') ?? 'nothing to install or build'
  } finally {
    clearTimeout(limit)
    endGroup(child)
    await closed
    running.delete(child)
  }
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {} // It has ended by itself.
}

function succeed(command, words) {
  const { status, stderr } = spawnSync(command, words, { env: ours, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`)
}

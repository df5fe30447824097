/** Fresh clones of the last commit, versions of Node from npm, and the service started with them. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-nodes-'))
const binaries = process.env.NODE_BINARIES ?? join(folder, 'binaries')
// What an outer `npm run` hands on, such as how much to print, is not for the inner one.
const inherited = /^(npm_(?!config_registry)|INIT_CWD)/
const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)))
const running = new Set()
process.on('exit', () => {
  for (const child of running) endGroup(child)
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

/** Where better-sqlite3 12 looks for its binary instead of github.com: a port that nobody listens on. */
export const NODE_20_BINARY_NOWHERE = { npm_config_better_sqlite3_binary_host: 'http://127.0.0.1:9' }

/** The path of a fresh clone of the last commit. */
export function clone() {
  const path = mkdtempSync(join(folder, 'clone-'))
  succeed('git', ['clone', '--quiet', root, path])
  return path
}

/** Frees the room of a clone; what is left goes when the script ends. */
export function remove(path) {
  rmSync(path, { recursive: true, force: true })
}

/** Variables with this major version of Node first on PATH; without a compiler nothing else but a shell and npm is there. */
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

/** Does `npm start`, opens the first page and ends it; throws what went wrong, a warning of Node's among it. */
export async function visitFirstPage(cwd, env) {
  // A group of its own, because npm does not pass signals on.
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

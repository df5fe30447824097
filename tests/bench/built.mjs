/** Runs the built service as separate processes, each on its own database and port. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../../app/server/build/ensure.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const serverFile = join(root, 'build/server/main.js')
export const terminalFile = join(root, 'build/server/cli.js')

ensureBuilt()
const [busy] = loadavg()
if (busy > availableParallelism() / 2)
  console.log(
    `Others are at work here (load ${busy.toFixed(1)}): take the times and the limits in milliseconds with care.\n`,
  )

const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-bench-'))
const running = new Set()
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

/** A path in a folder that is deleted when the script ends. */
export function temporary(name) {
  return join(folder, name)
}

/** Complete settings, so that the reader's environment has no effect. */
export function environment(port, database) {
  const { PATH, HOME } = process.env
  return { PATH, HOME, NODE_ENV: 'production', PORT: String(port), DATABASE_PATH: database, LOG_LEVEL: 'silent' }
}

export async function freePort() {
  const server = createServer()
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}

/** Starts a process that will listen on `port`; returns the milliseconds from spawn to its first connection. */
export async function startListening(command, words, { port, env }) {
  const begun = performance.now()
  // A process group, because npm and its shell do not pass signals on to the server.
  const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  running.add(child)
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child))
  while (!(await accepts(port))) {
    if (child.exitCode !== null)
      throw new Error(`${[command, ...words].join(' ')} ended with ${child.exitCode}: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return { child, port, origin: `http://127.0.0.1:${port}`, ended, startTime: performance.now() - begun }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true) || socket.destroy())
    socket.once('error', () => resolve(false))
  })
}

/** Starts the built server on a free port; `database` is a path, made if missing. */
export async function startServer(database) {
  const port = await freePort()
  return startListening(process.execPath, [serverFile], { port, env: environment(port, database) })
}

/** Sends the signal; returns the milliseconds until the process has ended. */
export async function stop({ child, ended }, signal = 'SIGTERM') {
  const begun = performance.now()
  signalGroup(child, signal)
  await ended
  return performance.now() - begun
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It has already ended.
  }
}

/** Makes a vacancy through the form, as a browser does; returns its path. */
export async function createVacancy(
  origin,
  level = 'senior-devops-engineer',
  grade = 'SEO',
  role = 'development-operations-devops-engineer',
) {
  const query = new URLSearchParams({ role, level })
  const reply = await fetch(`${origin}/vacancies/new/grade?${query}`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ grade }),
    redirect: 'manual',
  })
  if (reply.status !== 302) throw new Error(`The form for a new vacancy answered ${reply.status}`)
  return reply.headers.get('location').split('?')[0]
}

/** Saves the vacancy's panel through its form, with the first `candidates` application IDs and `members` members. */
export async function savePanel(origin, vacancy, { candidates, members }) {
  const page = await (await fetch(`${origin}${vacancy}/interview`)).text()
  const saved = await fetch(`${origin}${vacancy}/interview`, {
    method: 'POST',
    headers: { origin },
    redirect: 'manual',
    body: new URLSearchParams({
      version: /name="version" value="(\d+)"/.exec(page)?.[1] ?? '',
      'interview.panelMembers': String(members),
      'interview.applicationIds': Array.from({ length: candidates }, (_, at) => `A${1001 + at}`).join('\n'),
      'interview.minimumScore': '4',
    }),
  })
  if (saved.status !== 302) throw new Error(`The panel's form answered ${saved.status}`)
}

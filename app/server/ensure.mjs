/** Makes a fresh checkout runnable: packages and build, each only when needed. Plain JavaScript that runs before both. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['app', 'templates', 'db', 'data', 'remix.config.js', 'vite.config.ts', 'package-lock.json']

/** Something that a person must put right; the message says what. */
export class NotReady extends Error {}

/** Installs the locked packages if they are missing or the lock file has changed. */
export function ensureInstalled(print = console.log) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 20)) {
    throw new NotReady(`Node ${process.versions.node} is too old; install Node 20.20 or newer.`)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.hiring-pack-installed')
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === lock : installedByHand()) return
  print('Installing packages (npm ci), once; this takes a minute or two.')
  run(
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    'The packages could not be installed; npm needs a network connection to its registry the first time.',
  )
  writeFileSync(stamp, lock)
}

/** Builds if a source is newer than the build. */
export function ensureBuilt(print = console.log) {
  const stamp = join(root, 'build/.stamp')
  if (existsSync(stamp) && newest(sources.map((name) => join(root, name))) <= statSync(stamp).mtimeMs) return
  print('Building (npm run build), because the sources have changed.')
  run(['run', 'build'], 'The build failed; the reason stands above.')
}

/** npm's own note of what it installed, newer than the lock file. */
function installedByHand() {
  const note = join(root, 'node_modules/.package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

/** When the newest of these files and folders changed, in ms; a folder changes when a file in it comes or goes. */
function newest(paths) {
  return Math.max(
    0,
    ...paths
      .filter((path) => existsSync(path))
      .map((path) => {
        const status = statSync(path)
        if (!status.isDirectory()) return status.mtimeMs
        return Math.max(status.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
      }),
  )
}

function run(argument, failure) {
  const windows = process.platform === 'win32'
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync('npm', argument, { cwd: root, env, encoding: 'utf8', shell: windows })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  throw new NotReady(failure)
}

/**
 * Makes a fresh checkout runnable: packages and build, each only when needed. Plain JavaScript: it runs before both.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sources = ['app', 'templates', 'db', 'data', 'remix.config.js', 'vite.config.ts', 'package-lock.json']
const lockFile = 'package-lock.json'
const installStamp = 'node_modules/.hiring-pack-installed'

/** A problem that a person must solve; the message names it. */
export class NotReady extends Error {}

/**
 * Says in one sentence why a version of Node cannot run this; undefined if it can. The rule is `engines` of
 * package.json: 21 and 23 were never long-term versions, and earlier ones of 20 and 22 lack what the packages need.
 */
export function versionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 14) || (major === 20 && minor >= 20)) return undefined
  return `Node ${version} cannot run this; install Node 24 or newer, or else 22.14 or newer of 22, or 20.20 or newer of 20.`
}

/** Installs the locked packages if they are missing, changed in the lock file or installed by another Node. */
export function ensureInstalled(print = console.log) {
  const problem = versionProblem(process.versions.node)
  if (problem) throw new NotReady(problem)
  install(
    root,
    'Installing packages (npm ci), once; this takes a minute or two.',
    () => 'The packages could not be installed; npm needs a network connection to its registry the first time.',
  )
  if (!process.versions.node.startsWith('20.')) return
  install(
    join(root, 'db/node20'),
    'Installing better-sqlite3 for Node 20 (npm ci in db/node20), once; this takes another minute.',
    driverFailure,
    // `npm start` passes on the .npmrc of the root, which is not meant for this folder.
    ['--ignore-scripts=false'],
  )

  function install(folder, doing, failure, options = []) {
    if (isInstalled(folder)) return
    refuseLink(join(folder, 'node_modules'))
    print(doing)
    // Trusts npm's cache, since the lock file names packages by digest: a second Node then needs no network.
    run(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', ...options], folder, failure)
    writeFileSync(join(folder, installStamp), stampOf(readFileSync(join(folder, lockFile)), process))
  }
}

/** True if the packages of a folder match its lock file, for the Node that runs. */
export function isInstalled(folder) {
  if (!existsSync(join(folder, installStamp))) return installedByHand(folder)
  return readFileSync(join(folder, installStamp), 'utf8') === stampOf(readFileSync(join(folder, lockFile)), process)
}

/** npm chooses binaries by machine and by Node; code that it compiles fits one `modules` number only. */
export function stampOf(lock, { versions, platform, arch }) {
  return [createHash('sha256').update(lock).digest('hex'), versions.modules, platform, arch].join(' ')
}

/** npm ci empties the folder first, and a link may lead to the folder of another checkout. */
export function refuseLink(modules) {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new NotReady(
    `${modules} is a link, and installing would empty the folder it leads to; remove the link and start again.`,
  )
}

/** Builds if a source is newer than the build. */
export function ensureBuilt(print = console.log) {
  const stamp = join(root, 'build/.stamp')
  if (existsSync(stamp) && newest(sources.map((name) => join(root, name))) <= statSync(stamp).mtimeMs) return
  print('Building (npm run build), because the sources have changed.')
  run(['run', 'build'], root, () => 'The build failed; the reason stands above.')
}

/** npm's own record of what it installed is newer than the lock file. */
function installedByHand(folder) {
  const note = join(folder, 'node_modules/.package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(join(folder, lockFile)).mtimeMs
}

/** Only better-sqlite3 12 may need compiling: it fetches a binary from GitHub if it can reach it. */
function driverFailure() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => spawnSync(tool, ['--version']).error)
  const lacking = missing.length ? `, of which ${missing.join(' and ')} cannot be found here` : ''
  return `better-sqlite3 could not be installed for Node 20: it needs its binary from github.com, or else Python 3, make and a C++ compiler${lacking}. Node 22.14, 24 and newer need neither.`
}

/**
 * The time of the newest change among these files and folders, in ms; a folder changes when a file in it comes or goes.
 */
function newest(paths) {
  return Math.max(
    0,
    ...paths
      .filter((path) => existsSync(path))
      .map((path) => {
        const status = statSync(path)
        if (!status.isDirectory()) return status.mtimeMs
        // db/node20 is installed and never built.
        const names = readdirSync(path).filter((name) => name !== 'node20')
        return Math.max(status.mtimeMs, newest(names.map((name) => join(path, name))))
      }),
  )
}

function run(argument, cwd, failure) {
  const windows = process.platform === 'win32'
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync('npm', argument, { cwd, env, encoding: 'utf8', shell: windows })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  throw new NotReady(failure())
}

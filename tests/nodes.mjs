/**
 * `npm run test:nodes`: tests the last commit on each Node that it supports. The npm package `node` comes first on
 * PATH, the checkout is a fresh clone. `npm run test:nodes -- 22 change` does only these parts; NODE_BINARIES names a
 * folder in which the versions of Node are kept. Needs a Unix shell, git and, for Node 20, a compiler or github.com.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clone, environment, NODE_20_BINARY_NOWHERE, remove, visitFirstPage } from './nodes/checkout.mjs'

const supported = ['20', '22', '24', '26']
const refused = ['21', '23']
const parts = [...supported, 'refused', 'change']
const asked = process.argv.slice(2)
const unknown = asked.filter((part) => !parts.includes(part))
if (unknown.length) {
  console.error(`${unknown.join(', ')} is no part of this; the parts are ${parts.join(', ')}.`)
  process.exit(2)
}
const wanted = (part) => asked.length === 0 || asked.includes(part)
const total = { passed: 0, failed: 0 }
const answers = new Map()

for (const version of supported.filter(wanted)) await tryVersion(version)
if (wanted('refused')) for (const version of refused) await tryRefused(version)
if (wanted('change')) await tryChange(['24', '20', '24'])
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

async function tryVersion(version) {
  const folder = clone()
  const usual = environment(version)
  const bare = environment(version, { compiler: false })
  const run = (...words) => spawnSync(words[0], words.slice(1), { cwd: folder, env: usual, encoding: 'utf8' })
  const terminal = (...words) => run('npm', 'run', '-s', 'hiring-pack', '--', ...words)

  if (version === '20') {
    await check(`${version}: without binary and compiler it says what is missing`, () => {
      const start = ['app/server/start.mjs']
      const { status, stderr } = spawnSync('node', start, {
        cwd: folder,
        env: { ...bare, ...NODE_20_BINARY_NOWHERE },
        encoding: 'utf8',
      })
      const last = stderr.trimEnd().split('\n').at(-1)
      insist(status === 2 && /python3 and make and g\+\+ cannot be found here/.test(last), `exit ${status}: ${stderr}`)
    })
    await check(`${version}: npm start`, () => visitFirstPage(folder, usual))
  } else {
    await check(`${version}: npm start without a compiler`, () => visitFirstPage(folder, bare))
  }
  await check(`${version}: roles`, () => sameAsOthers('roles', quiet(terminal('roles'))))
  await check(`${version}: build, Word files and zip`, () => {
    const chosen = '--role development-operations-devops-engineer --level senior-devops-engineer --grade SEO'
    const people = '--candidates A1001,A1002 --panel 3'
    quiet(terminal(...`build ${chosen} ${people} --format docx,zip --out pack`.split(' ')))
    return sameAsOthers('pack', digestsIn(join(folder, 'pack')))
  })
  await check(`${version}: unit tests`, () => {
    // Tests only whether they pass, not how fast a busy machine is.
    const options = ['--reporter=json', '--outputFile=unit.json', '--testTimeout=600000', '--hookTimeout=600000']
    const { stdout, stderr } = run('npm', 'run', '-s', 'unit', '--', ...options)
    insist(existsSync(join(folder, 'unit.json')), stdout + stderr)
    const report = JSON.parse(readFileSync(join(folder, 'unit.json'), 'utf8'))
    insist(report.success, failuresOf(report))
    return `${report.numPassedTests} passed`
  })
  remove(folder)
}

async function tryRefused(version) {
  const folder = clone()
  await check(`${version}: refused`, () => {
    for (const program of ['app/server/start.mjs', 'app/cli/hiring-pack.mjs']) {
      const { status, stdout, stderr } = spawnSync('node', [program], {
        cwd: folder,
        env: environment(version),
        encoding: 'utf8',
      })
      insist(
        status === 2 && stdout === '' && !existsSync(join(folder, 'node_modules')),
        `exit ${status}: ${stdout}${stderr}`,
      )
      insist(stderr.startsWith(`Node ${version}.`) && stderr.trimEnd().split('\n').length === 1, stderr)
    }
  })
  remove(folder)
}

/** Uses one checkout and one database under several versions, one after the other. */
async function tryChange(versions) {
  const folder = clone()
  for (const [place, version] of versions.entries()) {
    const before = versions.slice(0, place).join(', ') || 'nothing'
    await check(`${version} after ${before}: npm start`, () => visitFirstPage(folder, environment(version)))
  }
  remove(folder)
}

/** Runs one check, which throws or returns a remark, and prints its line. */
async function check(name, work) {
  try {
    const said = await work()
    total.passed += 1
    console.log(`ok      ${name}${said ? `: ${said}` : ''}`)
  } catch (error) {
    total.failed += 1
    console.log(`FAILED  ${name}: ${error.message}`)
  }
}

function insist(holds, otherwise) {
  if (!holds) throw new Error(otherwise)
}

/** The output of a program that succeeded without complaints, such as a deprecation. */
function quiet({ status, stdout, stderr }) {
  insist(status === 0 && stderr === '', `exit ${status}: ${stderr}`)
  return stdout
}

/** The digest of a text, which must equal that of the versions before. */
function sameAsOthers(subject, text) {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  if (!answers.has(subject)) answers.set(subject, { digest, text })
  const first = answers.get(subject)
  insist(first.digest === digest, `differs from the version before:\n${first.text}\n${text}`)
  return `SHA-256 ${digest}`
}

function digestsIn(folder) {
  const names = readdirSync(folder).sort()
  insist(names.length > 10, `only ${names.join(', ')}`)
  return names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}`,
    )
    .join('\n')
}

function failuresOf({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed')
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
  return [
    ...failed.map(({ fullName, failureMessages }) => `\n✗ ${fullName}\n${failureMessages.join('\n')}`),
    ...broken.map(({ name, message }) => `\n✗ ${name}\n${message}`),
  ].join('\n')
}

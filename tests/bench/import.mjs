/**
 * Measures the import of the framework's two CSV files: from the terminal as a whole process, and through the browser's
 * form to the preview and on to the confirmed release, each time into a database with only the shipped role.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { environment, startServer, stop, temporary, terminalFile } from './built.mjs'
import { frameworkFiles, importForm } from './framework-files.mjs'
import { interleave, judge, median, printTimes } from './measure.mjs'

const files = await frameworkFiles()
const paths = ['roles', 'skills'].map((name) => {
  const path = temporary(`${name}.csv`)
  writeFileSync(path, files[name])
  return path
})
let databases = 0

const times = await interleave(
  {
    'node -e 0': () => run(['-e', '0'], temporary('none.sqlite')),
    'import in the terminal': () => inTerminal(),
    'import in the browser': () => inBrowser(),
  },
  { rounds: 5, warmUp: 1 },
)
console.log(`Importing ${files.from}: roles and skills`)
printTimes(times, 'node -e 0')
limit('import in the terminal', 2000)
limit('import in the browser', 3000)

function limit(name, most) {
  const taken = median(times.get(name))
  judge(name, `${(taken / most).toFixed(2)} of the limit`, `${most} ms, median`, taken <= most)
}

function inTerminal() {
  const database = temporary(`terminal-${databases++}.sqlite`)
  run([terminalFile, 'roles'], database)
  return timed(() => run([terminalFile, 'import', ...paths], database))
}

function timed(work) {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function run(words, database) {
  const { status, stderr } = spawnSync(process.execPath, words, { env: environment(0, database), encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
}

async function inBrowser() {
  const server = await startServer(temporary(`browser-${databases++}.sqlite`))
  const post = (path, body) =>
    fetch(server.origin + path, { method: 'POST', headers: { origin: server.origin }, body, redirect: 'manual' })
  const begun = performance.now()
  const read = await post('/framework/import', importForm(files))
  if (read.status !== 302) throw new Error(`The import form answered ${read.status}`)
  const preview = read.headers.get('location')
  const shown = await fetch(server.origin + preview)
  await shown.text()
  const confirmed = await post(preview, new URLSearchParams())
  if (shown.status !== 200 || confirmed.status !== 302) throw new Error(`The preview answered ${confirmed.status}`)
  const taken = performance.now() - begun
  await stop(server)
  return taken
}

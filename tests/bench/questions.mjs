/**
 * Measures the import of CSV files of questions through the running server's form: the time of the answer, and how long
 * others wait meanwhile, asking for /healthz all the time. Sends each file three times, each time to a server with its
 * own database. If FRAMEWORK_FILES names a folder with the framework's own roles.csv and skills.csv, the questions are
 * for its skills.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { environment, startServer, stop, temporary, terminalFile } from './built.mjs'
import { bundle } from './bundle.mjs'
import { judge, median, printTable } from './measure.mjs'

const limits = { answer: 1000, wait: 60 }
const rounds = 3
const {
  releaseOf,
  ownFile,
  rewordedFile,
  maxBankRows: most,
  maxBankBytes,
} = await bundle('tests/bench/questions-entry.ts')
const folder = process.env.FRAMEWORK_FILES
const release = releaseOf(folder)
console.log(`${release.skills.length} skills${folder ? ', the whole framework' : ''}`)

const own = ownFile(release, most)
const reworded = rewordedFile(release, most, 'Tell us about it.')
const long = ownFile(release, most, ' x'.repeat((maxBankBytes - own.length) / most / 2 - 1))
const cases = {
  '800 new questions': { file: ownFile(release, 800) },
  [`${count(own)} new questions`]: { file: own },
  'the same file again': { before: own, file: own },
  [`other probes for ${count(own)} own questions`]: { before: own, file: own.replaceAll('Why that?', 'Why?') },
  [`other words for ${count(reworded)} made questions`]: { file: reworded },
  'and other words again': { before: reworded, file: reworded.replaceAll('Tell us about it.', 'Tell us more.') },
  'questions as long as a file can have them': { file: long },
  'other probes for those': { before: long, file: long.replaceAll('Why that?', 'Why?') },
  'other words for questions that nobody makes': { file: reworded.replaceAll('In this role', 'There'), status: 400 },
  'every row wrong': { file: own.replaceAll('situation', 'riddle'), status: 400 },
  'one row too many': { file: ownFile(release, most + 1), status: 400 },
  'a file of 10 MB': { file: own + 'x'.repeat(10 * 1024 * 1024 - own.length), status: 400 },
  'a quotation mark never closed': { file: long.replace('"situation"', '"situation'), status: 400 },
  'rows without end': { file: own + '\n'.repeat(maxBankBytes - own.length) },
}

const rows = []
for (const [name, { before, file, status = 302 }] of Object.entries(cases)) {
  const runs = []
  for (let round = 0; round < rounds; round++) runs.push(await run(before, file, status))
  const answer = median(runs.map(({ answer }) => answer))
  const wait = median(runs.map(({ wait }) => wait))
  rows.push({ name, answer, wait, size: file.length })
}
printTable(
  ['', 'KB', 'answer ms', 'longest wait ms'],
  rows.map(({ name, size, answer, wait }) => [name, (size / 1024).toFixed(0), answer.toFixed(0), wait.toFixed(0)]),
)
for (const { name, answer, wait } of rows) {
  judge(`${name}: the answer`, `${(answer / limits.answer).toFixed(2)} of the limit`, '1 s', answer <= limits.answer)
  judge(`${name}: the longest wait of others`, `${wait.toFixed(0)} ms`, '60 ms at most', wait <= limits.wait)
}

/** Counts data rows; no cell of these files has a Windows line end. */
function count(file) {
  return (file.split('\r\n').length - 2).toLocaleString('en-GB')
}

async function run(before, file, status) {
  const database = temporary(`questions-${Math.random()}.sqlite`)
  if (folder) {
    const files = ['roles.csv', 'skills.csv'].map((name) => join(folder, name))
    execFileSync(process.execPath, [terminalFile, 'import', ...files], {
      env: environment(0, database),
      stdio: 'ignore',
    })
  }
  const server = await startServer(database)
  // The first file also warms the server up.
  const warm = await bodyOf(before ?? ownFile(release, 200))
  await send(server, warm, 302)
  const body = await bodyOf(file)
  const waits = []
  let done = false
  const asking = ask(server, waits, () => done)
  const begun = performance.now()
  await send(server, body, status)
  const answer = performance.now() - begun
  done = true
  await asking
  await stop(server)
  return { answer, wait: Math.max(...waits) }
}

/** Made in advance, since making it would delay this process's own requests. */
async function bodyOf(text) {
  const form = new FormData()
  form.append('file', new File([text], 'questions.csv', { type: 'text/csv' }))
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  return { type: request.headers.get('content-type'), bytes: new Uint8Array(await request.arrayBuffer()) }
}

async function send({ origin }, { type, bytes }, status) {
  const headers = { origin, 'content-type': type }
  const reply = await fetch(`${origin}/questions/import`, { method: 'POST', headers, body: bytes, redirect: 'manual' })
  await reply.text()
  if (reply.status !== status) throw new Error(`The import form answered ${reply.status}`)
}

async function ask({ origin }, waits, isDone) {
  while (!isDone()) {
    const begun = performance.now()
    await (await fetch(`${origin}/healthz`)).text()
    waits.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

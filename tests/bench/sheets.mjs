/**
 * Measures the zip of 10 candidates and 4 panel members from the running server (40 interview sheets, 10 consensus
 * sheets, the documents and the spreadsheet), and how long others wait meanwhile, asking for /healthz all the time. If
 * FRAMEWORK_FILES names a folder with the framework's own roles.csv and skills.csv, the vacancy is one of the whole
 * framework.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { createVacancy, environment, savePanel, startServer, stop, temporary, terminalFile } from './built.mjs'
import { judge, median, quantile } from './measure.mjs'

const candidates = 10
const members = 4
const rounds = 5

const database = temporary('sheets.sqlite')
const folder = process.env.FRAMEWORK_FILES
if (folder) {
  const files = ['roles.csv', 'skills.csv'].map((name) => join(folder, name))
  execFileSync(process.execPath, [terminalFile, 'import', ...files], { env: environment(0, database), stdio: 'ignore' })
}
console.log(folder ? 'A vacancy of the whole framework' : 'A vacancy of the shipped role')
const server = await startServer(database)
const vacancy = await createVacancy(server.origin)
await savePanel(server.origin, vacancy, { candidates, members })

const zips = []
const waits = []
let files
let done = false
const asking = ask()
for (let round = -1; round < rounds; round++) {
  const begun = performance.now()
  const reply = await fetch(`${server.origin}${vacancy}/downloads/pack.zip`)
  const bytes = new Uint8Array(await reply.arrayBuffer())
  if (round >= 0) zips.push(performance.now() - begun)
  files = Object.keys(unzipSync(bytes))
}
done = true
await asking
await stop(server)

const sheets = files.filter((name) => name.includes('/interview-sheet-')).length
console.log(`${files.length} files, ${sheets} of them interview sheets`)
console.log(`zip: median ${median(zips).toFixed(0)} ms, p95 ${quantile(zips, 0.95).toFixed(0)} ms`)
console.log(`others meanwhile: median ${median(waits).toFixed(1)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms`)
judge('interview sheets', sheets, `${candidates * members}`, sheets === candidates * members)
judge('the zip', `${(median(zips) / 2500).toFixed(2)} of the limit`, '2.5 s, median', median(zips) <= 2500)
const longest = Math.max(...waits)
judge('the longest wait of others', `${longest.toFixed(0)} ms`, '60 ms at most', longest <= 60)

async function ask() {
  while (!done) {
    const begun = performance.now()
    await (await fetch(`${server.origin}/healthz`)).text()
    waits.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

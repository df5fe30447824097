/**
 * Measures the vacancy list page of the built server, warm, against bare node:http sending the same bytes and against
 * Express, Nunjucks and govuk-frontend's templates showing the same page (rivals/express-server.mjs), in turn under the
 * same load.
 */
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { createVacancy, environment, freePort, root, startListening, startServer, stop, temporary } from './built.mjs'
import { installIn } from './install.mjs'
import { judge, median, printTable, quantile } from './measure.mjs'

const vacancies = 25
const rounds = 6
const seconds = 1
const connections = 16

installIn(join(root, 'tests/bench/rivals'))
const database = temporary('list.sqlite')
const ours = await startServer(database)
for (let count = 2; count < vacancies; count++) await createVacancy(ours.origin)

const page = await read(ours.origin)
const servers = {
  'bare node:http': await startBare('identity', page),
  ours,
  'Express + Nunjucks': await startOther('rivals/express-server.mjs', [database]),
}
const other = await read(servers['Express + Nunjucks'].origin)
requireSame(visible(other.body), visible(page.body))
const bareBrotli = await startBare('br', await read(ours.origin, 'br'))
const runs = [
  ...Object.entries(servers).map(([name, { origin }]) => ({ name, origin, encoding: 'identity', rates: [] })),
  { name: 'bare node:http, brotli', origin: bareBrotli.origin, encoding: 'br', rates: [] },
  { name: 'ours, brotli', origin: ours.origin, encoding: 'br', rates: [] },
]

const hasWrk = spawnSync('wrk', ['-v']).error === undefined
for (const run of runs) await load(run, 1)
for (let round = 0; round < rounds; round++) for (const run of runs) run.rates.push(await load(run, seconds))

console.log(`${vacancies} vacancies, ${page.body.length} bytes; ${hasWrk ? 'wrk' : 'node'}, ${connections} connections`)
const rate = (name) => median(runs.find((run) => run.name === name).rates)
printTable(
  ['', 'requests/s, median', 'slowest', 'p95', 'ratio (bare node:http = 1)'],
  runs.map(({ name, rates, encoding }) => [
    name,
    Math.round(median(rates)),
    Math.round(Math.min(...rates)),
    Math.round(quantile(rates, 0.95)),
    (median(rates) / rate(encoding === 'br' ? 'bare node:http, brotli' : 'bare node:http')).toFixed(3),
  ]),
)
const ratio = rate('ours') / rate('bare node:http')
console.log('')
judge('list page against bare node:http', ratio.toFixed(2), '0.50 at least', ratio >= 0.5)
console.log(
  `      against Express + Nunjucks: ${(rate('ours') / rate('Express + Nunjucks')).toFixed(1)} times the requests`,
)
await Promise.all([...Object.values(servers), bareBrotli].map((server) => stop(server)))

async function startBare(encoding, { headers, body }) {
  const file = temporary(`page-${encoding}.json`)
  writeFileSync(file, JSON.stringify({ headers, body: body.toString('base64') }))
  return startOther('bare-server.mjs', [file])
}

async function startOther(script, words) {
  const port = await freePort()
  const path = join(root, 'tests/bench', script)
  return startListening(process.execPath, [path, port, ...words], { port, env: environment(port, database) })
}

/** Reads the body as sent and the headers that are not node's own. */
function read(origin, encoding = 'identity') {
  return new Promise((resolve, reject) => {
    get(origin, { agent: false, headers: { 'accept-encoding': encoding } }, (reply) => {
      const chunks = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('end', () => {
        const nodes = ['date', 'connection', 'keep-alive']
        const headers = Object.entries(reply.headers).filter(([name]) => !nodes.includes(name))
        resolve({ headers: headers.flat(), body: Buffer.concat(chunks) })
      })
    }).on('error', reject)
  })
}

/** Requires that both services show the same, or the comparison is worthless. */
function requireSame(theirs, own) {
  const at = Array.from(own).findIndex((letter, place) => letter !== theirs[place])
  if (theirs === own) return
  const from = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  throw new Error(`The two services do not show the same text: ours ${from(own)}, theirs ${from(theirs)}`)
}

/** The visible part of a page: its text without tags, and the targets of its links. */
function visible(body) {
  const html = String(body)
  const text = html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>|<!--.*?-->/g, '')
    .replace(/<\/?(?:a|span|strong)\b[^>]*>/g, '\u0001')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u0001', ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
  const links = Array.from(html.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href]) => href)
  return [text, ...links].join('\n')
}

/** Measures requests a second over kept connections. */
async function load({ origin, encoding }, duration) {
  if (!hasWrk) return loadFromNode(origin, encoding, duration)
  const words = ['-t1', `-c${connections}`, `-d${duration}s`, '-H', `Accept-Encoding: ${encoding}`, `${origin}/`]
  const wrk = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  wrk.stdout.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((resolve) => wrk.once('close', resolve))
  const [, found] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? []
  if (!found || said.includes('Non-2xx')) throw new Error(`wrk said: ${said}`)
  return Number(found)
}

async function loadFromNode(origin, encoding, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const end = performance.now() + duration * 1000
  let answered = 0
  const ask = () =>
    new Promise((resolve, reject) => {
      get(origin, { agent, headers: { 'accept-encoding': encoding } }, (reply) => {
        if (reply.statusCode !== 200) reject(new Error(`${origin} answered ${reply.statusCode}`))
        reply.resume().on('end', resolve)
      }).on('error', reject)
    })
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (; performance.now() < end; answered++) await ask()
    }),
  )
  agent.destroy()
  return answered / ((performance.now() - begun) / 1000)
}

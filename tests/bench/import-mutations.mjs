/**
 * A soak test: sends thousands of damaged framework files to the running server's import form, MUTATIONS of them
 * (10,000 by default). None may give a 500 or take longer than a second, and every confirmed release must be whole.
 */
import fc from 'fast-check'
import SQLite from '#sqlite'
import { startServer, stop, temporary } from './built.mjs'
import { bundle } from './bundle.mjs'
import { judge, median, quantile } from './measure.mjs'

const many = Number(process.env.MUTATIONS ?? 10_000)
const { goodSources } = await bundle('tests/bench/good-sources-entry.ts')
const path = temporary('mutations.sqlite')
const server = await startServer(path)
const database = new SQLite(path, { readonly: true })

const hostile = [
  '"',
  ',',
  '\n',
  '\r',
  '\0',
  '<',
  '>',
  '</',
  '<li>',
  '<!--',
  '&',
  '• ',
  'MISSING',
  'NOT IN USE',
  '__proto__',
]
const piece = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const change = fc.record({
  at: fc.nat(),
  cut: fc.nat(400),
  piece,
  times: fc.nat(3),
  again: fc.constantFrom(0, 0, 0, 0, 9000),
})
const damaged = fc.record({ source: fc.constantFrom(...goodSources()), changes: fc.array(change, { maxLength: 6 }) })

const taken = []
const statuses = new Map()
let confirmed = 0
for (const { source, changes } of fc.sample(damaged, many)) {
  const form = new FormData()
  form.append('files', new File([changes.reduce(spoil, source.text)], source.name))
  form.append('name', '')
  const begun = performance.now()
  const { status, headers } = await post('/framework/import', form)
  taken.push(performance.now() - begun)
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  if (status === 302 && taken.length % 20 === 0) await confirm(headers.get('location'))
}
console.log(
  `${many} damaged files: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}; ${confirmed} confirmed`,
)
console.log(`median ${median(taken).toFixed(1)} ms, p95 ${quantile(taken, 0.95).toFixed(1)} ms`)
const odd = [...statuses.keys()].filter((status) => ![200, 302, 400].includes(status))
judge('statuses other than 200, 302 and 400', odd.join(', ') || 'none', 'none', odd.length === 0)
const slowest = Math.max(...taken)
judge('the slowest answer', `${(slowest / 1000).toFixed(2)} of the limit`, '1 s', slowest <= 1000)
const kept = database.prepare('SELECT count(*) FROM frameworks').pluck().get()
judge('releases', kept, `${confirmed} confirmed and the first`, kept === confirmed + 1)
const broken = database.pragma('foreign_key_check').length
judge('rows that point at nothing', broken, 'none', broken === 0)
const empty = database
  .prepare('SELECT count(*) FROM frameworks f WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.framework = f.id)')
  .pluck()
  .get()
judge('releases without a role', empty, 'none', empty === 0)
database.close()
await stop(server)

/** Inserts a piece, removes some text, or repeats some text at the end. */
function spoil(text, { at, cut, piece: put, times, again }) {
  const place = at % (text.length + 1)
  if (again > 0) return text + text.slice(place, place + again)
  return text.slice(0, place) + put.repeat(times) + text.slice(place + (times === 0 ? cut : 0))
}

function post(address, body) {
  return fetch(server.origin + address, {
    method: 'POST',
    headers: { origin: server.origin },
    body,
    redirect: 'manual',
  })
}

async function confirm(preview) {
  const shown = await fetch(server.origin + preview)
  await shown.text()
  const { status } = await post(preview, new URLSearchParams())
  if (shown.status !== 200 || status !== 302) statuses.set(`confirming ${shown.status}/${status}`, 1)
  else confirmed += 1
}

/**
 * Measures searches of a release of about 200 role levels, and the page of its largest role as the server makes it,
 * uncached. The release is the shipped role many times, or comes from the framework's own roles.csv and skills.csv in
 * the folder FRAMEWORK_FILES. The milliseconds of a search are those of the model: query, marks and all. Requests for a
 * page go over HTTP with a cookie, so that no kept page is sent.
 */
import { startServer, stop, temporary } from './built.mjs'
import { bundle } from './bundle.mjs'
import { interleave, judge, median, printTimes } from './measure.mjs'

const limits = { search: 20, role: 30 }
const searches = {
  'a name': 'data engineer',
  'a beginning': 'availab',
  'a statement': 'explain processes to users',
  'a word of every text': 'the',
  'ten such words': 'the and of to in for with on use by',
  'no match': 'zebra',
}

const app = await bundle('tests/bench/search-entry.ts')
const database = temporary('search.sqlite')
const { roles, levels, skills, largest } = await app.open(database, process.env.FRAMEWORK_FILES)
console.log(`${roles} roles, ${levels} role levels, ${skills} skills`)

const subjects = Object.entries(searches).map(([name, words]) => [name, () => app.search(words)])
const times = await interleave(Object.fromEntries(subjects), { rounds: 60, warmUp: 10 })
printTimes(times, 'a name')
await app.close()

const server = await startServer(database)
const page = (path) => async () => {
  const reply = await fetch(server.origin + path, { headers: { cookie: 'fresh=1' } })
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`)
  await reply.text()
}
const role = `the role ${largest}`
const pages = await interleave(
  { 'list of vacancies': page('/'), [role]: page(`/framework/roles/${largest}`), search: page('/framework?q=data') },
  { rounds: 60, warmUp: 20 },
)
await stop(server)
console.log('')
printTimes(pages, 'list of vacancies')

console.log('')
for (const [name, values] of times) limit(`search, ${name}`, values, limits.search)
limit(role, pages.get(role), limits.role)

function limit(what, values, most) {
  judge(what, `${median(values).toFixed(1)} ms`, `${most} at most`, median(values) <= most)
}

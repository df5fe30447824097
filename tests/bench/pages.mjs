/**
 * Measures every page of the service as the server makes it, uncached, in a service that holds the whole framework (the
 * published files from the folder FRAMEWORK_FILES, else ones as large) twice, 25 vacancies and a question bank.
 * Requests carry a cookie, so that no kept page is sent; their Markdown has been read before. Then measures the pages
 * of vacancies whose Markdown this process has never read. The milliseconds are those of a request over a kept
 * connection on this machine.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { createVacancy, environment, root, startServer, stop, temporary, terminalFile } from './built.mjs'
import { frameworkFiles, importForm } from './framework-files.mjs'
import { interleave, judge, median, printTimes } from './measure.mjs'

const limits = { read: 25, unread: 60 }
const unreadRounds = 5
/** These addresses answer with a file or redirect. */
const noPages = ['vacancies/:id/copy', 'vacancies/:id/zip', 'vacancies/:id/downloads/:file', 'questions/export']
const choices =
  'post/basics post/pay-and-place post/dates-and-contact post/checks skills behaviours other-elements statements interview plan questions level grade official-words release download delete'.split(
    ' ',
  )
const sectionLink = /^(\/vacancies\/[\da-f-]+\/documents\/job-advert\/[\w-]+)$/
const kinds = Array.from(
  readFileSync(join(root, 'app/domain/documents/kinds.ts'), 'utf8').matchAll(/^ {2}'([\w-]+)': \{$/gm),
  ([, kind]) => kind,
)

const database = temporary('pages.sqlite')
const server = await startServer(database)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

const files = await frameworkFiles()
await confirm(await importFiles(files))
const levels = roleLevels()
const largest = levels.reduce((most, level) => (level.skills > most.skills ? level : most))
const [main, moved, ...others] = await createVacancies([largest, ...levels.slice(0, 24)])
const edited = await editOneSection(main)
await addOwnQuestions()
await confirm(await importFiles({ roles: reworded(files.roles), skills: reworded(files.skills) }))
await submit(`${moved}/release`)
const [zip, preview] = [await submit(`${main}/zip`, `${main}/download`), await importFiles(files)]

const pages = await addresses()
requireEveryRoute(Object.values(pages))
console.log(`${levels.length} role levels of ${files.from}; ${others.length + 2} vacancies; Markdown read before`)
const subjects = Object.entries(pages).map(([name, path]) => [name, () => timed(path)])
const read = await interleave(Object.fromEntries(subjects), { rounds: 25, warmUp: 4 })
printTimes(read, 'list of vacancies')

const unread = await interleave(await unreadPages(), { rounds: unreadRounds, warmUp: 0 })
await stop(server)
console.log('\nPages of vacancies whose Markdown has never been read')
printTimes(unread, 'overview')

console.log('')
limit('the slowest page', read, limits.read)
limit('the slowest page with Markdown never read', unread, limits.unread)

function limit(what, times, most) {
  const [[name, values]] = [...times].toSorted((a, b) => median(b[1]) - median(a[1]))
  judge(`${what}, ${name}`, `${median(values).toFixed(1)} ms`, `${most} ms at most, median`, median(values) <= most)
}

/** Every page by its name: of a vacancy, of the framework, of the question bank. */
async function addresses() {
  const { role, level } = largest
  const [skill] = await linksOn('/framework/skills', /^\/framework\/skills\/([\w-]+)$/)
  const [bankQuestion] = await linksOn(`/questions?skill=${skill}`, /^(\/questions\/[\w-]+\/\w+\/[\w.-]+)$/)
  const [criterion] = await linksOn(`${main}/questions`, /\/questions\/([\w-]+)$/)
  const [, ownSkill] = /value="skill:([\w-]+)"/.exec((await get(`${main}/skills`)).text) ?? []
  const [, other] = await linksOn(`${main}/documents/job-advert`, sectionLink)
  const two = new URLSearchParams({ left: `${role}/${level}`, right: `${levels[0].role}/${levels[0].level}` })
  return {
    'list of vacancies': '/',
    'choose a role': '/vacancies/new',
    'choose a level': `/vacancies/new/level?role=${role}`,
    'choose a grade': `/vacancies/new/grade?role=${role}&level=${level}`,
    overview: main,
    ...Object.fromEntries(choices.map((page) => [page, `${main}/${page}`])),
    ...Object.fromEntries(kinds.map((kind) => [kind, `${main}/documents/${kind}`])),
    'one question': `${main}/questions/${criterion}`,
    'calibration exercise of one’s own': `${main}/calibration`,
    'add a skill': `${main}/skills/add?q=design`,
    'one skill': `${main}/skills/${ownSkill}`,
    'own criterion': `${main}/own-criteria/new`,
    section: other,
    'edited section': edited,
    restore: `${edited}/restore`,
    'undo the move': `${moved}/release/undo`,
    'overview, moved': moved,
    'zip job': zip,
    framework: '/framework',
    search: '/framework?q=data',
    role: `/framework/roles/${role}`,
    progression: `/framework/roles/${role}/progression`,
    'list of skills': '/framework/skills',
    skill: `/framework/skills/${skill}`,
    compare: '/framework/compare',
    'compare two levels': `/framework/compare?${two}`,
    import: '/framework/import',
    'import preview': preview,
    'question bank': '/questions',
    'bank, a skill': `/questions?skill=${skill}`,
    'bank, a role level': `/questions?${new URLSearchParams({ roleLevel: `${role}/${level}` })}`,
    'bank, a behaviour': '/questions?subject=behaviour/leadership',
    'what a new question is about': '/questions/new/subject',
    'new question': `/questions/new?skill=${skill}&level=working`,
    'bank question': bankQuestion,
    'bank question, a behaviour': '/questions/behaviour/leadership/3/written-1',
    'import questions': '/questions/import',
    'accessibility statement': '/accessibility',
    privacy: '/privacy',
    cookies: '/cookies',
    problem: '/problem/404',
  }
}

/** Fails if no page above belongs to a route, which would go unmeasured. */
function requireEveryRoute(paths) {
  const source = readFileSync(join(root, 'app/routes.ts'), 'utf8')
  for (const [, route] of source.matchAll(/route\('([^']+)'/g)) {
    const pattern = new RegExp(`^/${route.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`)
    if (!noPages.includes(route) && !paths.some((path) => pattern.test(path)))
      throw new Error(`No page of the route ${route} is measured`)
  }
}

/** Requests each document page once a round, for a vacancy that nobody has looked at. */
async function unreadPages() {
  const named = {
    overview: '',
    download: '/download',
    ...Object.fromEntries(kinds.map((kind) => [kind, `/documents/${kind}`])),
  }
  const unused = await createVacancies(levels.slice(24, 24 + unreadRounds * Object.keys(named).length))
  return Object.fromEntries(Object.entries(named).map(([name, page]) => [name, () => timed(unused.pop() + page)]))
}

/** Milliseconds from the request to the last byte. */
async function timed(path) {
  const begun = performance.now()
  const { status } = await get(path)
  const taken = performance.now() - begun
  if (status !== 200 && path !== '/problem/404') throw new Error(`${path} answered ${status}`)
  return taken
}

function get(path) {
  return new Promise((resolve, reject) => {
    request(server.origin + path, { agent, headers: { cookie: 'fresh=1' } }, (reply) => {
      const chunks = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('end', () => resolve({ status: reply.statusCode, text: String(Buffer.concat(chunks)) }))
    })
      .on('error', reject)
      .end()
  })
}

async function linksOn(path, wanted) {
  const { text } = await get(path)
  const hrefs = Array.from(text.matchAll(/<a [^>]*href="([^"#]*)/g), ([, href]) => href.replaceAll('&amp;', '&'))
  return hrefs.flatMap((href) => wanted.exec(href)?.[1] ?? [])
}

/**
 * Sends a form with its hidden fields and `values`; returns the path of the redirect. `from` is the page with the form.
 */
async function submit(path, from = path, values = {}) {
  const { text } = await get(from)
  const hidden = Array.from(text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g), ([, ...pair]) => pair)
  return post(path, new URLSearchParams({ ...Object.fromEntries(hidden), ...values }))
}

async function post(path, body) {
  const reply = await fetch(server.origin + path, {
    method: 'POST',
    headers: { origin: server.origin },
    body,
    redirect: 'manual',
  })
  if (reply.status !== 302) throw new Error(`The form ${path} answered ${reply.status}`)
  return reply.headers.get('location')
}

function importFiles(sent) {
  return post('/framework/import', importForm(sent))
}

function confirm(shown) {
  return post(shown, new URLSearchParams())
}

/** Rewords the items of every list: where both files have a statement, the one in the role content counts. */
function reworded(csv) {
  return csv.replaceAll(/^- /gm, '- also ')
}

/** Lists every role level of the release with its number of skills. */
function roleLevels() {
  const said = execFileSync(process.execPath, [terminalFile, 'roles', '--json'], { env: environment(0, database) })
  return JSON.parse(said).flatMap((role) =>
    role.levels.map((level) => ({ role: role.slug, level: level.slug, skills: level.skills.length })),
  )
}

/** Makes vacancies, one for each role level; returns their paths. */
async function createVacancies(wanted) {
  const paths = []
  for (const { role, level } of wanted) paths.push(await createVacancy(server.origin, level, 'SEO', role))
  return paths
}

/** Saves a wording of the advert's first section that has one; returns the path of its page. */
async function editOneSection(vacancy) {
  const [section] = await linksOn(`${vacancy}/documents/job-advert`, sectionLink)
  await submit(section, section, { markdown: 'Our own words.' })
  return section
}

/** Adds own questions of a department at every level of the first skills. */
async function addOwnQuestions() {
  const skills = await linksOn('/framework/skills', /^\/framework\/skills\/([\w-]+)$/)
  for (const skill of skills.slice(0, 20)) {
    const [, placed = 'working'] = (await linksOn(`/questions?skill=${skill}`, /^\/questions\/[\w-]+\/(\w+)\//)) ?? []
    for (const about of ['a service', 'a team'])
      await post(
        `/questions/new?skill=${skill}`,
        new URLSearchParams({ level: placed, kind: 'past-example', text: `Tell us of ${about}.` }),
      )
  }
}

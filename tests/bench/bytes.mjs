/**
 * Measures the bytes of each page as sent to a browser that takes brotli: HTML, style sheets and scripts. Follows every
 * link of the service from the start page, through one vacancy. Exits with 1 if a page is over a limit.
 */
import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { startServer, stop, temporary } from './built.mjs'
import { judge, median, printTable } from './measure.mjs'

const limits = { readingScript: 0, formScript: 3072, style: 10_240 }

const server = await startServer(temporary('bytes.sqlite'))
const weights = new Map()
const pages = new Map()
const [vacancy] = linksOf((await read('/')).text).filter((path) => /^\/vacancies\/[\da-f-]{36}$/.test(path))
// No link leads to these: a form, or a wrong address, does.
const role = 'role=development-operations-devops-engineer'
const unlinked = [`/vacancies/new/level?${role}`, `/vacancies/new/grade?${role}&level=senior-devops-engineer`]
const waiting = ['/', vacancy, '/no-such-page', ...unlinked]
while (waiting.length > 0) {
  const path = waiting.pop()
  if (pages.has(path) || !isOfOneVacancy(path)) continue
  const { html, text } = await read(path)
  if (!html) continue
  pages.set(path, await weigh(html, text))
  waiting.push(...linksOf(text))
}
await stop(server)

const kinds = new Map()
for (const [path, page] of pages) kinds.set(pattern(path), [...(kinds.get(pattern(path)) ?? []), page])
console.log(`${pages.size} pages of one vacancy; brotli bytes as sent, the largest of each kind`)
printTable(
  ['', 'pages', 'form', 'HTML', 'CSS', 'JavaScript'],
  [...kinds].toSorted().map(([kind, all]) => {
    const most = (what) => Math.max(...all.map((page) => page[what]))
    return [kind, all.length, most('form') ? 'yes' : '', most('html'), most('style'), most('script')]
  }),
)
const all = [...pages.values()]
const [reading, forms] = [all.filter(({ form }) => !form), all.filter(({ form }) => form)]
console.log(
  `\nHTML: median ${median(all.map(({ html }) => html))}, largest ${Math.max(...all.map(({ html }) => html))}`,
)
limit(`JavaScript of ${reading.length} pages without a form`, reading, 'script', limits.readingScript)
limit(`JavaScript of ${forms.length} forms`, forms, 'script', limits.formScript)
limit(`CSS of ${all.length} pages`, all, 'style', limits.style)

function limit(what, some, part, most) {
  const figure = Math.max(0, ...some.map((page) => page[part]))
  judge(what, `${figure} bytes`, `${most} at most`, figure <= most)
}

/** Counts the bytes of a page and of everything that it loads; an inline style or script counts in both. */
async function weigh(html, text) {
  const linked = Array.from(text.matchAll(/<(script|link)\b[^>]*?(?:src|href)="(\/[^"]+)"/g))
  const inline = Array.from(text.matchAll(/<(script|style)\b[^>]*>([^<]+)</g))
  const page = { html, form: text.includes('<form'), style: 0, script: 0 }
  for (const [, tag, path] of linked) page[tag === 'script' ? 'script' : 'style'] += await weightOf(path)
  for (const [, tag, source] of inline) page[tag] += Buffer.byteLength(source)
  return page
}

async function weightOf(path) {
  if (!weights.has(path)) {
    const { bytes, html } = await read(path)
    if (html) throw new Error(`${path} is a page, not a style sheet or script`)
    weights.set(path, bytes)
  }
  return weights.get(path)
}

/** Reads an address: bytes as sent, and the text; `html` is absent if the answer is not a page. */
function read(path) {
  return new Promise((resolve, reject) => {
    get(server.origin + path, { headers: { 'accept-encoding': 'br' }, agent: false }, (reply) => {
      const chunks = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('end', () => {
        const body = Buffer.concat(chunks)
        const text = String(reply.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body)
        const html = reply.headers['content-type']?.startsWith('text/html') ? body.length : undefined
        resolve({ bytes: body.length, html, text })
      })
    }).on('error', reject)
  })
}

function linksOf(text) {
  return Array.from(text.matchAll(/<a [^>]*href="(\/[^"#]*)/g), ([, href]) => href.replaceAll('&amp;', '&'))
}

/** Downloads are not pages, and a second vacancy has the same pages. */
function isOfOneVacancy(path) {
  if (path.includes('/downloads/')) return false
  return !/^\/vacancies\/[\da-f-]{36}/.test(path) || path.startsWith(vacancy)
}

function pattern(path) {
  return path
    .replace(vacancy, '/vacancies/…')
    .replace(/\?.*/, '?…')
    .replace(/(questions|documents\/[\w-]+)\/[\w-]+$/, '$1/…')
}

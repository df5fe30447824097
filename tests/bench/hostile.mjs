/**
 * Sends hostile files to the running server's import form and to the terminal. Each must get a page of status 400 (or a
 * preview that lists what was left out) or exit 2, in time and without much memory. Linux only: it reads a process's
 * peak from /proc. Then reads texts made to be slow as Markdown, in CPU time of this process.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root, startServer, stop, temporary, terminalFile } from './built.mjs'
import { bundle } from './bundle.mjs'
import { frameworkFiles } from './framework-files.mjs'
import { readers, timesOf } from './markdown-times.mjs'
import { judge, median, printTable } from './measure.mjs'

const limits = { ms: 2000, mib: 150, readMs: 50 }
const size = 10 * 1024 * 1024 - 1024
const head = 'Role,Role Level,Skill Name,Skill Level\n'
const fill = (piece, bytes = size) => piece.repeat(Math.floor(bytes / piece.length))
const { roles } = await frameworkFiles()
const page = readFileSync(join(root, 'data/framework/devops-engineer.txt'), 'utf8')
const columns = roles.slice(0, roles.indexOf('\n') + 1)

const hostileTables = {
  'not a CSV: zeros': fill('\0'),
  'not a CSV: noise': Buffer.from(Array.from({ length: size }, (_, at) => (at * 7919 + (at >> 8) * 31) & 255)),
  'a quotation mark never closed': `${columns}a,"${fill('x\n')}`,
  'a quotation mark in the last row': `${columns}${fill(`${'a,'.repeat(20)}\n`, size - 100)}b,"c`,
  'ragged rows': `${columns}${fill('a,b\n')}`,
  'one line': fill('x'),
  'a cell': `${columns}${fill('x')}`,
  'cells without end in a row': `${columns}${fill(',')}`,
  'rows without end': `${columns}${fill('\n')}`,
  'a __proto__ column': `__proto__,constructor,${columns}${fill('x,y,z\n')}`,
  'unknown columns': `${head}${fill('a,b,c,d\n')}`,
  'the published rows until 10 MB': columns + fill(roles.slice(columns.length)),
}
const hostilePages = {
  '500,000 nested tags': `<!doctype html><title>x</title>${'<div>'.repeat(500_000)}`,
  '200,000 bare level headings': page + '1. Level\n'.repeat(200_000),
  'the shipped page until 4.9 MB': fill(page, 4_900_000),
  'tags without end': `<!doctype html><p ${fill('a', 4_900_000)}`,
  'lists in lists': `<!doctype html>${fill('<ol><li>a', 4_900_000)}`,
}

const pages = Object.values(hostilePages)

const path = temporary('hostile.sqlite')
const server = await startServer(path)
const rest = await (await fetch(server.origin)).text()
if (!rest) throw new Error('The server gave no start page')

const rows = []
for (const [name, content] of Object.entries({ ...hostileTables, ...hostilePages })) {
  const browser = await inBrowser(content)
  const terminal = inTerminal(content)
  rows.push([name, browser.status, browser.ms, browser.mib, terminal.status, terminal.ms, terminal.said.slice(0, 70)])
}
await stop(server)

printTable(['', 'status', 'ms', 'MiB more', 'exit', 'ms', 'said'], rows)
console.log('')
const refused = ([, status, , , exit]) => (status === 400 && exit === 2) || (status === 302 && exit === 0)
judge('refused, or read with a preview', `${rows.filter(refused).length} of ${rows.length}`, 'all', rows.every(refused))
const most = (column) => Math.max(...rows.map((row) => row[column]))
judge('the slowest answer', `${most(2)} ms`, `${limits.ms} ms at most`, most(2) <= limits.ms)
judge('the most memory', `${most(3)} MiB`, `${limits.mib} MiB at most`, most(3) <= limits.mib)
judge('the slowest in the terminal', `${most(5)} ms`, `${limits.ms} ms at most`, most(5) <= limits.ms)

const app = await bundle('tests/bench/markdown-entry.ts')
const readAs = readers(app)
const usual = '- **Plan** the work with [the guide](https://example.org/guide), and say what you found\n'.repeat(100)
for (const reader of Object.values(readAs)) timesOf(reader, usual, 15)
const texts = Object.entries(app.hostile).map(([name, text]) => [
  name,
  ...Object.values(readAs).map((reader) => Number(median(timesOf(reader, text, 9)).toFixed(1))),
])
console.log('')
printTable(['ms of CPU to read', ...Object.keys(readAs)], texts)
console.log('')
const slowest = Math.max(...texts.flatMap(([, ...times]) => times))
judge('the slowest text', `${slowest} ms`, `${limits.readMs} ms at most`, slowest <= limits.readMs)

/** Measures the time of the answer and the rise of the server's memory. */
async function inBrowser(content) {
  const form = new FormData()
  form.append('files', new File([content], nameOf(content)))
  writeFileSync(`/proc/${server.child.pid}/clear_refs`, '5')
  const before = memory('VmRSS')
  const begun = performance.now()
  const reply = await fetch(`${server.origin}/framework/import`, {
    method: 'POST',
    headers: { origin: server.origin },
    body: form,
    redirect: 'manual',
  })
  await reply.text()
  const ms = Math.round(performance.now() - begun)
  return { status: reply.status, ms, mib: memory('VmHWM') - before }
}

function nameOf(content) {
  return pages.includes(content) ? 'page.html' : 'roles.csv'
}

function memory(field) {
  const [, kib] = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))
  return Math.round(kib / 1024)
}

function inTerminal(content) {
  const file = temporary(nameOf(content))
  writeFileSync(file, content)
  const begun = performance.now()
  const words = [terminalFile, 'import', file]
  const { status, stderr } = spawnSync(process.execPath, words, { env: environment(0, path), encoding: 'utf8' })
  const ms = Math.round(performance.now() - begun)
  rmSync(file)
  return { status, ms, said: stderr.trim().split('\n').at(-1) }
}

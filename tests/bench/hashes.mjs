/**
 * Lists the SHA-256 of every file that the app makes: every role level at every grade, each document and the pack as
 * Word file, Markdown and plain text; the zip of each role level once, and the matrix. For a change that must change no
 * file: run it before and after, and compare the two lists.
 *
 *   node tests/bench/hashes.mjs before.txt
 *
 * Covers the shipped release; with FRAMEWORK_FILES the published one too (half an hour).
 */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { bundle } from './bundle.mjs'

const [out] = process.argv.slice(2)
if (!out) {
  console.error('Name the file to write the list into.')
  process.exit(2)
}
const { everyFile } = await bundle('tests/bench/hashes-entry.ts')
const list = createWriteStream(out)
let count = 0
for await (const { name, bytes } of everyFile(process.env.FRAMEWORK_FILES)) {
  list.write(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  count += 1
}
await new Promise((ended) => list.end(ended))
console.log(`${count} files`)

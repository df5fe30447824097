/** Tries 20 random sets of criteria at every role level: advertised, assessed, asked and scored must agree everywhere. */
import { bundle } from './bundle.mjs'
import { frameworkFiles } from './framework-files.mjs'

const { tryCriteria } = await bundle('tests/bench/criteria-entry.ts')
const files = process.env.FRAMEWORK_FILES ? await frameworkFiles() : undefined
const [each = 20, seed = 13] = process.argv.slice(2).map(Number)
let [levels, sets, wrong] = [0, 0, 0]
for (const { level, tried, found } of tryCriteria(each, seed, files)) {
  levels += 1
  sets += tried
  if (found.length === 0) continue
  wrong += 1
  console.log(`${level}: ${found.join('\n  ')}`)
}
console.log(`${levels} role levels, ${sets} sets of choices (seed ${seed}): documents disagree at ${wrong} levels`)
if (wrong > 0) process.exit(1)

/**
 * Searches for the 20,000 characters that take longest to read: fast-check makes patterns of Markdown's marks and
 * repeats them, then changes them while that makes them slower. SEED and MINUTES (1) may be set.
 */
import fc from 'fast-check'
import { bundle } from './bundle.mjs'
import { fill, readers, size, timesOf } from './markdown-times.mjs'
import { judge, median, printTable } from './measure.mjs'

const limit = 50
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const end = performance.now() + 60_000 * Number(process.env.MINUTES ?? 1)
const kept = 12

const marks =
  '* ** *** _ __ *a a* _a a_ ` ~ # - + 1. 7) --- = > | |a |- |-|-| a|b \\| \\ \\* \\\\ : :: ::: :::a :a :a[ :a[b] :a{ :a{b=c} ' +
  ':choice[1 2] { } {b="c"} < <a <a> & &amp; &#1; ! ![ [ ] [] [a] ]( ](b) [a](b) [a](https://b.c) [a](< ( ) " \' [x] ' +
  '[a]: [a][b] $ ^ @ a@b.c http:// é ﷺ a b word 1 0'
const spaces = [
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '\n  ',
    '\n    ',
    '\n        ',
    '\n|',
    '[a](b "',
    '[ ] ',
    '# ',
  ],
  ...['- ', '* ', '+ ', '1. ', '7) ', '\n- ', '\n  - ', '\n    - ', '\n1. '],
]
const letters = ['\u0301', '\u0323\u0301', '\u{1f600}', '\u{1d160}', '\ufb2c', '\u200b', '\u00a0', '\u2028', '\ud800']
const pieces = [...marks.split(' '), ...spaces, ...letters]
const anyPiece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)
/** A pattern, and how much of the text repeats it; without that it occurs once. */
const part = fc.record({
  pattern: fc.array(anyPiece, { minLength: 1, maxLength: 8 }).map((chosen) => chosen.join('')),
  share: fc.nat({ max: 10 }),
})
/** In stairs each repetition is a line that is indented more than the one before. */
const recipe = fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), stairs: fc.boolean() })

const app = await bundle('tests/bench/markdown-entry.ts')
const read = readers(app)
const found = []
let tried = 0
for (let round = 0; performance.now() < end; round++) {
  const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { numRuns, seed: seed * 1000 + round })
  for (const item of sample(recipe, 40)) keep(item)
  for (const best of [...found]) for (const item of sample(changed(best.recipe), 3)) keep(item)
}

const rows = found.map(({ recipe: one, text, reader }) => {
  const times = timesOf(read[reader], text, 9)
  return [JSON.stringify(describe(one)).slice(0, 120), median(times).toFixed(1), Math.min(...times).toFixed(1), reader]
})
console.log(`seed ${seed}: ${tried} texts read`)
printTable(['the slowest', 'median ms', 'least ms', 'read as'], rows)
const worst = Math.max(...rows.map(([, middle]) => Number(middle)))
judge('the slowest text', `${worst} ms`, `${limit} ms at most`, worst <= limit)

/**
 * Keeps a text that is among the slowest. A reading can be slow by chance but not quick, so the least of some counts.
 */
function keep(item) {
  const text = write(item)
  if (found.some((other) => other.text === text)) return
  tried += 1
  for (const reader of Object.keys(read)) {
    const least = found.length < kept ? 0 : found.at(-1).ms
    if (timesOf(read[reader], text, 1)[0] <= least) continue
    const ms = Math.min(...timesOf(read[reader], text, 4))
    if (ms <= least) continue
    found.push({ recipe: item, text, reader, ms })
    found.sort((a, b) => b.ms - a.ms)
    found.splice(kept)
  }
}

function write({ parts, stairs }) {
  const shares = parts.reduce((sum, { share }) => sum + share, 0) || 1
  const texts = parts.map(({ pattern, share }) => {
    if (share === 0) return pattern
    return (stairs ? climb : fill)(pattern || 'a', (size * share) / shares)
  })
  return texts.join('').slice(0, size)
}

function climb(pattern, length) {
  const lines = []
  for (let written = 0; written < length; written += lines.at(-1).length + 1)
    lines.push(`${'  '.repeat(lines.length)}${pattern}`)
  return lines.join('\n')
}

/** Adds a part before or after one of its own, or makes a pattern longer or shorter. */
function changed({ parts, stairs }) {
  const own = fc.constantFrom(...parts)
  const longer = fc.tuple(own, part).map(([one, other]) => ({ ...one, pattern: one.pattern + other.pattern }))
  const shorter = own.map((item) => ({ ...item, pattern: item.pattern.slice(1) || item.pattern }))
  return fc.record({
    parts: fc.oneof(
      fc.tuple(part, own),
      fc.tuple(own, part),
      fc.tuple(longer),
      fc.tuple(shorter),
      fc.tuple(own, own, part),
    ),
    stairs: fc.constant(stairs),
  })
}

function describe({ parts, stairs }) {
  return `${stairs ? 'stairs ' : ''}${parts.map(({ pattern, share }) => `${pattern}×${share}`).join(' + ')}`
}

/** Measures the terminal as whole processes: `build` and `roles --json` against a bare `node -e 0`. */
import { spawnSync } from 'node:child_process'
import { environment, temporary, terminalFile } from './built.mjs'
import { interleave, judge, median, printTimes } from './measure.mjs'

const chosen = '--role development-operations-devops-engineer --level senior-devops-engineer --grade SEO'.split(' ')
// One database for all runs: the warm-up migrates and seeds it.
const env = environment(0, temporary('terminal.sqlite'))

const times = await interleave(
  {
    'node -e 0': () => run(['-e', '0']),
    'roles --json': () => run([terminalFile, 'roles', '--json']),
    'build, docx': () => run([terminalFile, 'build', ...chosen, '--out', temporary('docx')]),
    'build, md': () => run([terminalFile, 'build', ...chosen, '--format', 'md', '--out', temporary('md')]),
    'build, docx,zip,md,txt': () =>
      run([terminalFile, 'build', ...chosen, '--format', 'docx,zip,md,txt', '--out', temporary('all')]),
  },
  { rounds: 10, warmUp: 1 },
)
console.log('A whole process, from spawn to exit')
printTimes(times, 'node -e 0')
const bare = median(times.get('node -e 0'))
for (const [subject, limit] of [
  ['roles --json', 4],
  ['build, docx', 55],
]) {
  const ratio = median(times.get(subject)) / bare
  judge(subject, `${ratio.toFixed(1)} times node -e 0`, `${limit} times`, ratio <= limit)
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
}

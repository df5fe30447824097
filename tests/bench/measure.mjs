/** Measures in turns: every subject once a round, so that a busy moment of the machine affects all of them. */

/**
 * Runs the subjects (name → function that does the work once) in `rounds` interleaved rounds after `warmUp` unmeasured
 * ones. A subject may return the milliseconds itself; otherwise the time until it returns counts. Returns name → times.
 */
export async function interleave(subjects, { rounds, warmUp }) {
  const times = new Map(Object.keys(subjects).map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(subjects)) {
      const begun = performance.now()
      const own = await run()
      const taken = typeof own === 'number' ? own : performance.now() - begun
      if (round >= 0) times.get(name).push(taken)
    }
  }
  return times
}

/** The value that a share of the values (0 to 1) does not exceed. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Prints rows of cells under a head, the first column to the left, the others to the right. */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((line) => line.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  for (const line of lines)
    console.log(
      line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    )
}

/** Prints times in milliseconds: median, p95 and the median as a share of `base`'s. */
export function printTimes(times, base) {
  const unit = median(times.get(base))
  printTable(
    ['', 'median ms', 'p95 ms', `ratio (${base} = 1)`],
    [...times].map(([name, values]) => [
      name,
      median(values).toFixed(2),
      quantile(values, 0.95).toFixed(2),
      (median(values) / unit).toFixed(3),
    ]),
  )
}

/** Prints whether a figure is within its limit; if not, makes the script exit with 1. */
export function judge(what, figure, limit, kept) {
  console.log(`${kept ? 'ok  ' : 'OVER'}  ${what}: ${figure} (${limit})`)
  if (!kept) process.exitCode = 1
}

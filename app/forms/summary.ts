/** The most sentences of one field in an error summary. */
const maxShown = 20

/** The first problems of a file, and how many more there are. */
export function inSummary(problems: string[]): string[] {
  const left = problems.length - maxShown
  if (left <= 0) return problems
  return [...problems.slice(0, maxShown), `There are ${left.toLocaleString('en-GB')} more problems like these`]
}

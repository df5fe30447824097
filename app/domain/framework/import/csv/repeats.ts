/** Removes rows that repeat an earlier row. */
import type { Problem } from '../../release'
import type { Row } from '../table/table'

/** The rows without exact repeats; each repeat is reported. */
export function withoutRepeats<Heading extends string>(
  file: string,
  rows: Row<Heading>[],
  column: NoInfer<Heading>,
  problems: Problem[],
): Row<Heading>[] {
  const first = new Map<string, number>()
  return rows.filter(({ number, cells }) => {
    const whole = Object.values(cells).join('\0')
    const earlier = first.get(whole)
    if (earlier === undefined) first.set(whole, number)
    else problems.push({ file, line: number, column, message: `Row ${number} repeats row ${earlier}. It is used once` })
    return earlier === undefined
  })
}

/** Matches the columns of a CSV file to the framework's. */
import type { Problem } from '../../release'
import type { Header } from './header'
import { nameKey } from './header'

/** Headings as published; also the keys of the cells. */
export interface Columns<Heading extends string> {
  needed: readonly Heading[]
  optional: readonly Heading[]
}

/** The index of each column; undefined, with the reason reported last, where it is unclear. */
export function placeColumns<Heading extends string>(
  file: string,
  header: Header,
  { needed, optional }: Columns<Heading>,
  problems: Problem[],
): Map<Heading, number> | undefined {
  const at = { file, line: header.row }
  const places = new Map<Heading, number>()
  for (const [index, name] of header.names.entries()) {
    const heading = [...needed, ...optional].find((known) => nameKey(known) === nameKey(name))
    if (heading === undefined) {
      const called = name ? `‘${name.slice(0, 100)}’` : `number ${index + 1}, which has no heading,`
      problems.push({
        ...at,
        column: name.slice(0, 100),
        message: `The column ${called} is not one of the framework’s. It is not used`,
      })
    } else if (places.has(heading)) {
      problems.push({
        ...at,
        column: heading,
        message: columnRefusal(`Two columns are headed ‘${heading}’. Keep the right one`),
      })
      return undefined
    } else places.set(heading, index)
  }
  const missing = needed.filter((heading) => !places.has(heading))
  if (missing.length > 0) {
    const list = missing.map((heading) => `‘${heading}’`).join(', ')
    const message = columnRefusal(
      `There is no column headed ${list}. The headings are to be spelt as in the published file`,
    )
    problems.push({ ...at, column: missing.join(', '), message })
    return undefined
  }
  for (const heading of optional.filter((known) => !places.has(known)))
    problems.push({
      ...at,
      column: heading,
      message: `There is no column headed ‘${heading}’. The rest is read without it`,
    })
  return places
}

/** The reason why a file cannot be used. */
export function columnRefusal(message: string): string {
  return `${message}${message.endsWith('?') ? '' : '.'} Nothing of this file is used`
}

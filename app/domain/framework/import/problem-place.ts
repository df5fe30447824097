import type { Problem } from '../release'

/** The place of a problem in words: "roles.csv, row 5, column Skill Level"; "page.txt, line 12". */
export function placeOfProblem({ file, line, column }: Problem): string {
  const place = column === undefined ? [`line ${line}`] : [`row ${line}`, ...(column ? [`column ${column}`] : [])]
  return [...(file ? [file] : []), ...place].join(', ')
}

/** Gives the reason for leaving out a row of a table. */
import type { Problem } from '../../release'
import type { Header } from './header'

export const maxCellCharacters = 20_000
const maxCellLines = 1_000

type Flaw = Pick<Problem, 'column' | 'message'>

/** The flaw of a row with too few or too many cells, at the first heading without a cell or at the last one. */
export function raggedFlaw(cells: string[], { names }: Header): Flaw {
  const column = names[Math.min(cells.length, names.length - 1)]
  const message = `This row has ${number(cells.length)} cells, the headings are ${names.length}. The row is not used`
  return { column, message }
}

/** The first cell that cannot be used, if there is one. */
export function cellFlaw(cells: string[], { names }: Header): Flaw | undefined {
  for (const [index, cell] of cells.entries()) {
    const wrong = wrongIn(cell)
    if (wrong) return { column: names[index], message: `${wrong}. The row is not used` }
  }
  return undefined
}

// Accents, with everything that cleaning takes from between them. Looks for the first of the pile, not each.
const pile = /(?:^|[^\p{M}\p{Cf}\p{Cn}\p{Co}])[\p{M}\p{Cf}\p{Cn}\p{Co}]{31}/u

function wrongIn(cell: string): string | undefined {
  if (cell.length > maxCellCharacters)
    return `This cell has ${number(cell.length)} characters. A cell can have at most ${number(maxCellCharacters)}`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x08\x0e-\x1f]/.test(cell)) return 'This cell holds a control character, which no text has'
  if (cell.split('\n', maxCellLines + 1).length > maxCellLines)
    return `This cell has more than ${number(maxCellLines)} lines`
  // Sorting such a pile takes time that grows with its square.
  if (pile.test(cell)) return 'This cell has more than 30 accents on one letter'
  return undefined
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

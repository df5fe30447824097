/** Positions of cells in the score matrix. */
import type { MatrixPlan } from '../../domain/documents/score-matrix'

/** Rows, from 1, and the columns of absences and of the first score. */
export const cellPlaces = { now: 2, head: 3, weights: 4, minimums: 5, first: 6, absence: 2, scores: 3 } as const

/** The names of the result columns, which follow those of the criteria. */
export function resultNames({ criteria }: MatrixPlan): string[] {
  const strengths = criteria.some(({ strength }) => strength) ? ['Strengths total'] : []
  return ['Counted', 'Total', ...strengths, 'Below minimum', 'Passes', 'Place', 'Outcome']
}

/** The letters of the column of a result. */
export function columnOf(plan: MatrixPlan, name: string): string {
  return column(cellPlaces.scores + plan.criteria.length + resultNames(plan).indexOf(name))
}

/** The cells of a column, or of the columns up to another, for all candidates. */
export function rangeOf({ applicationIds }: MatrixPlan, letters: string, to = letters): string {
  return `$${letters}$${cellPlaces.first}:$${to}$${cellPlaces.first + applicationIds.length - 1}`
}

/** The cells of a row for all criteria. */
export function scoresOf({ criteria }: MatrixPlan, row: number): string {
  return `${scoreCell(0, row)}:${scoreCell(criteria.length - 1, row)}`
}

/** The cell of the criterion at a position, from 0. */
export function scoreCell(at: number, row: number): string {
  return `${column(cellPlaces.scores + at)}${row}`
}

/** 1 is A, 27 is AA. */
export function column(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? column((number - 1 - rest) / 26) + letter : letter
}

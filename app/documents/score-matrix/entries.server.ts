/** Cells to type into in the score matrix, and the entries that they refuse. */
import type { Cell, DataValidation, Worksheet } from 'exceljs'
import { absenceHeading, absences, type MatrixPlan } from '../../domain/documents/score-matrix'
import { cellPlaces, column, rangeOf } from './cells.server'
import { border, fill, font } from './styles.server'

/** A cell to type into. */
export function input(cell: Cell): void {
  cell.protection = { locked: false }
  cell.border = border
  cell.font = font
  cell.fill = fill('FFFFFBE6')
}

/** A cell for an application ID, kept as typed: "0012" and "3-4" would become a number and a date. */
export function idInput(cell: Cell): void {
  input(cell)
  cell.numFmt = '@'
}

/** A cell for a score. */
export function scoreInput(cell: Cell): void {
  input(cell)
  cell.alignment = { horizontal: 'center' }
}

/** Makes each criterion's column accept only whole scores of its scale. */
export function allowScores(sheet: Worksheet, plan: MatrixPlan): void {
  plan.criteria.forEach(({ name, lowest, highest }, at) => {
    allow(sheet, rangeOf(plan, column(cellPlaces.scores + at)), {
      type: 'whole',
      operator: 'between',
      formulae: [lowest, highest],
      errorTitle: 'Score',
      error: `The score for ${name.slice(0, 120)} must be a whole number from ${lowest} to ${highest}.`,
    })
  })
}

/** Makes the column of absences accept one of them, or nothing. */
export function allowAbsences(sheet: Worksheet, plan: MatrixPlan): void {
  const choices = absences.map((text) => `“${text}”`).join(' or ')
  allow(sheet, rangeOf(plan, column(cellPlaces.absence)), {
    type: 'list',
    formulae: [`"${absences.join(',')}"`],
    errorTitle: absenceHeading,
    error: `Choose ${choices} from the list, or leave the cell empty for a candidate who takes part.`,
    showInputMessage: true,
    promptTitle: absenceHeading,
    prompt: `Choose ${choices}. Leave the cell empty for a candidate who takes part.`,
  })
}

/** Sets one rule for all cells of the range: exceljs makes overlapping rules of those that are set cell by cell. */
function allow(sheet: Worksheet, range: string, rule: DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void }
  }
  dataValidations.add(range.replaceAll('$', ''), { allowBlank: true, showErrorMessage: true, ...rule })
}

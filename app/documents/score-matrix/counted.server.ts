/** Counts a candidate who has an application ID of their own, takes part and has every score. */
import { absences, type MatrixPlan, reasons } from '../../domain/documents/score-matrix'
import { cellPlaces, column, columnOf, rangeOf, scoresOf } from './cells.server'

/** "Yes"; "Not yet", for which all places wait; "No", for which no place waits; "" for an empty row. */
export function countedFormula(plan: MatrixPlan, row: number): string {
  const { id, absence, isTwice } = rowOf(plan, row)
  const isComplete = plan.criteria.length === 0 ? 'FALSE' : `COUNT(${scoresOf(plan, row)})=${plan.criteria.length}`
  const isAway = `OR(${absences.map((text) => `${absence}="${text.toUpperCase()}"`).join(',')})`
  const withId = `IF(${isTwice},"Not yet",IF(${isAway},"No",IF(AND(${absence}="",${isComplete}),"Yes","Not yet")))`
  return `IF(${id}="",IF(AND(${absence}="",${typedScores(plan, row)}=0),"","No"),${withId})`
}

/** The reason why a row that is not empty is not counted; "" where only scores are missing. */
export function reasonFormula(plan: MatrixPlan, row: number): string {
  const { id, absence, isTwice } = rowOf(plan, row)
  const known = absences.reduceRight(
    (otherwise, text) => `IF(${absence}="${text.toUpperCase()}","${text}",${otherwise})`,
    `IF(${absence}="","","${reasons.unknown}")`,
  )
  return `IF(${id}="","${reasons.noId}",IF(${isTwice},"${reasons.twice}",${known}))`
}

/** Shows whether there are places, and counts rows by status: "No places yet. Counted: 4. Same ID twice: 2." */
export function standingFormula(plan: MatrixPlan): string {
  const count = (name: string, text: string) => `COUNTIF(${rangeOf(plan, columnOf(plan, name))},"${text}")`
  const [yes, waiting] = [count('Counted', 'Yes'), count('Counted', 'Not yet')]
  const [twice, unknown] = [count('Outcome', reasons.twice), count('Outcome', reasons.unknown)]
  const others = [reasons.twice, reasons.unknown, reasons.noId, ...absences]
  const mentions = [
    ['Scores missing', `${waiting}-${twice}-${unknown}`] as const,
    ...others.map((text) => [text, count('Outcome', text)] as const),
  ].map(([text, number]) => `IF(${number}>0," ${text}: "&${number}&".","")`)
  const opening = `IF(AND(${waiting}=0,${yes}>0),"Places are given.","No places yet.")`
  return [opening, `" Counted: "&${yes}&"."`, ...mentions].join('&')
}

/**
 * Formulas for a row: its application ID and absence as capitals without spaces around them, and whether another row
 * has the same ID. Compares cell by cell, because COUNTIF would read "A*" or "<5" as a condition and "0012" as a
 * number.
 */
function rowOf(plan: MatrixPlan, row: number) {
  const id = typed(`$A${row}`)
  const absence = typed(`$${column(cellPlaces.absence)}${row}`)
  return { id, absence, isTwice: `SUMPRODUCT((${typed(rangeOf(plan, 'A'))}=${id})*1)>1` }
}

/** Cleans typed texts: pasted ones bring line ends and non-breaking spaces. */
function typed(cells: string): string {
  return `UPPER(TRIM(CLEAN(SUBSTITUTE(${cells},"\u00a0"," "))))`
}

/** Counts the scores of a row that somebody typed, on any sheet. */
function typedScores(plan: MatrixPlan, row: number): string {
  if (plan.criteria.length === 0) return '0'
  const members = Array.from({ length: plan.members }, (_, at) => `'Member ${at + 1}'!${scoresOf(plan, row)}`)
  return `COUNTA(${[...(plan.mean ? [] : [scoresOf(plan, row)]), ...members].join(',')})`
}

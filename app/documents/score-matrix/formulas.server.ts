/** Formulas of the results of the score matrix, in plain functions that every spreadsheet program has. */
import type { MatrixCriterion, MatrixPlan } from '../../domain/documents/score-matrix'
import { cellPlaces, column, columnOf, rangeOf, resultNames, scoreCell } from './cells.server'
import { countedFormula, reasonFormula } from './counted.server'

/** The result formulas of one row: only a counted row shows results, and places appear when no row is awaited. */
export function resultFormulas(plan: MatrixPlan, row: number): string[] {
  const { criteria, posts } = plan
  const cell = (name: string) => `${columnOf(plan, name)}${row}`
  const range = (name: string) => rangeOf(plan, columnOf(plan, name))
  const ifCounted = (value: string) => `IF(${cell('Counted')}="Yes",${value},"")`
  const isWaiting = `COUNTIF(${range('Counted')},"Not yet")>0`
  const own = cell('Place')
  const outcome = `IF(${own}+COUNTIF(${range('Place')},${own})-1<=${posts},"Appointable",IF(${own}<=${posts},"Tie: see the rules","Reserve"))`
  const counted = `IF(${cell('Passes')}="No","Not appointable",IF(${own}="","",${outcome}))`
  const formulas: Record<string, string> = {
    Counted: countedFormula(plan, row),
    Total: ifCounted(total(criteria, row, false)),
    'Strengths total': ifCounted(total(criteria, row, true)),
    'Below minimum': ifCounted(belowMinimum(criteria, row)),
    Passes: ifCounted(`IF(${cell('Below minimum')}=0,"Yes","No")`),
    Place: `IF(${cell('Passes')}="Yes",IF(${isWaiting},"",${placeOf(plan, row)}),"")`,
    Outcome: `IF(${cell('Counted')}="Yes",${counted},IF(${cell('Counted')}="","",${reasonFormula(plan, row)}))`,
  }
  return resultNames(plan).map((name) => formulas[name] ?? '')
}

/** The mean of the members' scores for the criterion at a position, from 0; empty until all have scored. */
export function meanFormula({ members }: MatrixPlan, row: number, at: number): string {
  const cells = Array.from({ length: members }, (_, member) => `'Member ${member + 1}'!${scoreCell(at, row)}`)
  return `IF(COUNT(${cells.join(',')})=${members},ROUND(AVERAGE(${cells.join(',')}),2),"")`
}

function total(criteria: MatrixCriterion[], row: number, strengths: boolean): string {
  const terms = criteria.flatMap(({ strength }, at) =>
    strength === strengths ? [`${scoreCell(at, row)}*${column(cellPlaces.scores + at)}$${cellPlaces.weights}`] : [],
  )
  return `ROUND(${terms.join('+') || '0'},2)`
}

function belowMinimum(criteria: MatrixCriterion[], row: number): string {
  const terms = criteria.flatMap(({ minimum }, at) =>
    minimum === undefined ? [] : [`(${scoreCell(at, row)}<${minimum})*1`],
  )
  return terms.join('+') || '0'
}

/** One more than the number of passing rows that come before: ahead by one key and equal by the keys before it. */
function placeOf(plan: MatrixPlan, row: number): string {
  const decides = plan.criteria.findIndex(({ tieBreak }) => tieBreak)
  const keys = [
    ...['Total', 'Strengths total']
      .filter((name) => resultNames(plan).includes(name))
      .map((name) => columnOf(plan, name)),
    ...(decides < 0 ? [] : [column(cellPlaces.scores + decides)]),
  ]
  const range = (letters: string) => rangeOf(plan, letters)
  const passing = `${range(columnOf(plan, 'Passes'))},"Yes"`
  const ahead = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((key) => `,${range(key)},${key}${row}`)
    return `COUNTIFS(${passing}${equal.join('')},${range(key)},">"&${key}${row})`
  })
  return ['1', ...ahead].join('+')
}

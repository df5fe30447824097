/** The formulas of the score matrix: plain functions that every spreadsheet program has. */
import type { MatrixCriterion, MatrixPlan } from '../domain/score-matrix'

/** Rows and the first column of scores, from 1. */
export const place = { head: 6, weights: 7, minimums: 8, first: 9, scores: 2 } as const

/** What follows from the scores, a column each, after those of the criteria. */
export function resultNames({ criteria }: MatrixPlan): string[] {
  const strengths = criteria.some(({ strength }) => strength) ? ['Strengths total'] : []
  return ['Total', ...strengths, 'Below minimum', 'Passes', 'Place', 'Outcome']
}

/** The formulas of those columns for one row; all are empty until the row has every score, place and outcome until all rows have. */
export function resultFormulas(plan: MatrixPlan, row: number): string[] {
  const { criteria, posts } = plan
  const cell = (name: string) => `${columnOf(plan, name)}${row}`
  const scores = `${column(place.scores)}${row}:${column(place.scores + criteria.length - 1)}${row}`
  const complete = criteria.length === 0 ? 'FALSE' : `COUNT(${scores})=${criteria.length}`
  const range = (letters: string) => rangeOf(plan, letters)
  const waiting = `SUMPRODUCT((${range('A')}<>"")*(${range(columnOf(plan, 'Passes'))}=""))>0`
  const [own, places] = [cell('Place'), range(columnOf(plan, 'Place'))]
  const outcome = `IF(${own}+COUNTIF(${places},${own})-1<=${posts},"Appointable",IF(${own}<=${posts},"Tie: see the rules","Reserve"))`
  const formulas: Record<string, string> = {
    Total: `IF(${complete},${total(criteria, row, false)},"")`,
    'Strengths total': `IF(${complete},${total(criteria, row, true)},"")`,
    'Below minimum': `IF(${complete},${belowMinimum(criteria, row)},"")`,
    Passes: `IF(${complete},IF(${cell('Below minimum')}=0,"Yes","No"),"")`,
    Place: `IF(${cell('Passes')}="Yes",IF(${waiting},"",${placeOf(plan, row)}),"")`,
    Outcome: `IF(${cell('Passes')}="","",IF(${cell('Passes')}="No","Not appointable",IF(${own}="","",${outcome})))`,
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
    strength === strengths ? [`${scoreCell(at, row)}*${column(place.scores + at)}$${place.weights}`] : [],
  )
  return `ROUND(${terms.join('+') || '0'},2)`
}

function belowMinimum(criteria: MatrixCriterion[], row: number): string {
  const terms = criteria.flatMap(({ minimum }, at) =>
    minimum === undefined ? [] : [`(${scoreCell(at, row)}<${minimum})*1`],
  )
  return terms.join('+') || '0'
}

/** One more than those who pass and come before: with more by one key, and as much by the keys before it. */
function placeOf(plan: MatrixPlan, row: number): string {
  const decides = plan.criteria.findIndex(({ tieBreak }) => tieBreak)
  const keys = [
    ...['Total', 'Strengths total']
      .filter((name) => resultNames(plan).includes(name))
      .map((name) => columnOf(plan, name)),
    ...(decides < 0 ? [] : [column(place.scores + decides)]),
  ]
  const range = (letters: string) => rangeOf(plan, letters)
  const passing = `${range(columnOf(plan, 'Passes'))},"Yes"`
  const ahead = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((one) => `,${range(one)},${one}${row}`)
    return `COUNTIFS(${passing}${equal.join('')},${range(key)},">"&${key}${row})`
  })
  return ['1', ...ahead].join('+')
}

/** The cells of a column for all candidates. */
function rangeOf({ applicationIds }: MatrixPlan, letters: string): string {
  return `$${letters}$${place.first}:$${letters}$${place.first + applicationIds.length - 1}`
}

function scoreCell(at: number, row: number): string {
  return `${column(place.scores + at)}${row}`
}

function columnOf(plan: MatrixPlan, name: string): string {
  return column(place.scores + plan.criteria.length + resultNames(plan).indexOf(name))
}

/** 1 is A, 27 is AA. */
export function column(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? column((number - 1 - rest) / 26) + letter : letter
}

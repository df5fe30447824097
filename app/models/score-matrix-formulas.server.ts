/** The formulas of the score matrix: plain functions that every spreadsheet program has. */
import type { MatrixPlan } from '../domain/score-matrix'

/** Rows and the first column of scores, from 1. */
export const place = { head: 5, weights: 6, minimums: 7, first: 8, scores: 2 } as const

/** Names of the result columns, and the formulas of a line (from 0). */
export function matrixFormulas({ criteria, applicationIds, members, posts }: MatrixPlan) {
  const last = place.first + applicationIds.length - 1
  const strengths = criteria.some(({ strength }) => strength)
  const names = ['Total', ...(strengths ? ['Strengths total'] : []), 'Below minimum', 'Passes', 'Place', 'Outcome']
  const after = place.scores + criteria.length
  const columnOf = (name: string) => column(after + names.indexOf(name))
  const all = (name: string) => `$${columnOf(name)}$${place.first}:$${columnOf(name)}$${last}`
  const decides = criteria.findIndex(({ tieBreak }) => tieBreak)
  const tie = column(place.scores + decides)

  const score = (at: number, row: number) => `${column(place.scores + at)}${row}`
  const sum = (row: number, some: typeof criteria) =>
    criteria
      .flatMap((one, at) =>
        some.includes(one) ? [`${score(at, row)}*${score(at, place.weights).replace(/\d/, '$$$&')}`] : [],
      )
      .join('+') || '0'
  const below = (row: number) =>
    criteria
      .flatMap(({ minimum }, at) => (minimum === undefined ? [] : [`(${score(at, row)}<${minimum})*1`]))
      .join('+') || '0'
  const complete = (row: number) =>
    criteria.length === 0 ? 'FALSE' : `COUNT(${score(0, row)}:${score(criteria.length - 1, row)})=${criteria.length}`

  const placeIn = (row: number) => {
    const keys = [
      { range: all('Total'), own: `${columnOf('Total')}${row}` },
      ...(strengths ? [{ range: all('Strengths total'), own: `${columnOf('Strengths total')}${row}` }] : []),
      ...(decides < 0 ? [] : [{ range: `$${tie}$${place.first}:$${tie}$${last}`, own: `${tie}${row}` }]),
    ]
    // Before a candidate come all who pass with more by one key and as much by the keys before it.
    const ahead = keys.map(({ range, own }, at) => {
      const equal = keys.slice(0, at).map((key) => `,${key.range},${key.own}`)
      return `COUNTIFS(${all('Passes')},"Yes"${equal.join('')},${range},">"&${own})`
    })
    return `1+${ahead.join('+')}`
  }

  const results = (line: number) => {
    const row = place.first + line
    const whole = (formula: string) => `IF(${complete(row)},${formula},"")`
    const passes = `${columnOf('Passes')}${row}`
    const placed = `${columnOf('Place')}${row}`
    return [
      whole(
        `ROUND(${sum(
          row,
          criteria.filter(({ strength }) => !strength),
        )},2)`,
      ),
      ...(strengths
        ? [
            whole(
              `ROUND(${sum(
                row,
                criteria.filter(({ strength }) => strength),
              )},2)`,
            ),
          ]
        : []),
      whole(below(row)),
      whole(`IF(${columnOf('Below minimum')}${row}=0,"Yes","No")`),
      `IF(${passes}="Yes",${placeIn(row)},"")`,
      `IF(${passes}="","",IF(${passes}="No","Not appointable",IF(${placed}<=${posts},"Appointable","Reserve")))`,
    ]
  }

  const mean = (line: number, at: number) => {
    const cell = score(at, place.first + line)
    const own = Array.from({ length: members }, (_, member) => `'Member ${member + 1}'!${cell}`)
    return `IF(COUNT(${own.join(',')})=${members},ROUND(AVERAGE(${own.join(',')}),2),"")`
  }
  return { names, cells: { results, mean } }
}

/** 1 is A, 27 is AA. */
export function column(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? column((number - 1 - rest) / 26) + letter : letter
}

/** In which order the panel asks. */

/** A step in the order: "up:behaviour-leadership". */
const step = /^(up|down):(.+)$/

/** The order after one criterion has changed places with its neighbour; at an end, or for one that is not there, as it was. */
export function moveCriterion(order: string[], move: string): string[] {
  const [, direction, key = ''] = step.exec(move) ?? []
  const from = order.indexOf(key)
  const to = from + (direction === 'up' ? -1 : 1)
  const other = order[to]
  if (!direction || from < 0 || other === undefined) return order
  return order.map((one, at) => (at === from ? other : at === to ? key : one))
}

/** Changes the order in which the panel asks. */

/** A step in the order: "up:behaviour-leadership". */
const step = /^(up|down):(.+)$/

/** Swaps one criterion with its neighbour. Returns `order` unchanged at an end, or for an unknown key. */
export function moveCriterion(order: string[], move: string): string[] {
  const [, direction, key = ''] = step.exec(move) ?? []
  const from = order.indexOf(key)
  const to = from + (direction === 'up' ? -1 : 1)
  const other = order[to]
  if (!direction || from < 0 || other === undefined) return order
  return order.map((placed, at) => (at === from ? other : at === to ? key : placed))
}

/** Matches the items of two lists: kept, moved, reworded, added or removed. */
import { diffArrays } from 'diff'

/** Positions in the two lists; one side is absent where the item is new or gone. */
export interface ListPair {
  before?: number
  after?: number
  /** Both sides are present, but out of order with the rest. */
  apart?: true
}

/** Two items that share fewer words than this are different items, not one reworded. */
const leastAlike = 0.5
/** Limits the work of comparing each with each: lists longer than any in the framework show as gone and new. */
const maxComparisons = 10_000

/** Every item of both lists once, in reading order; a removed item keeps its old place. */
export function pairLists(before: string[], after: string[]): ListPair[] {
  const pairs = inOrder(before, after)
  const gone = pairs.flatMap((pair) => (pair.after === undefined && pair.before !== undefined ? [pair.before] : []))
  const come = pairs.flatMap((pair) => (pair.before === undefined && pair.after !== undefined ? [pair.after] : []))
  const partners = partnersOf(gone, come, (left, right) => alike(before[left] ?? '', after[right] ?? ''))
  const taken = new Set(partners.values())
  return pairs
    .filter((pair) => pair.after !== undefined || !taken.has(pair.before as number))
    .map((pair) => {
      const partner = pair.before === undefined ? partners.get(pair.after as number) : undefined
      return partner === undefined ? pair : { ...pair, before: partner, apart: true }
    })
}

/** Pairs the items that both lists have in the same order; the rest stay alone. */
function inOrder(before: string[], after: string[]): ListPair[] {
  let [left, right] = [0, 0]
  const changes = diffArrays(before, after, { maxEditLength: 500 }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return changes.flatMap(({ value, added, removed }) =>
    value.map((): ListPair => {
      if (removed) return { before: left++ }
      return added ? { after: right++ } : { before: left++, after: right++ }
    }),
  )
}

/** Maps positions in the new list to the most similar old item: best match first, each item once. */
function partnersOf(gone: number[], come: number[], likeness: (left: number, right: number) => number) {
  const partners = new Map<number, number>()
  if (gone.length * come.length > maxComparisons) return partners
  const candidates = gone
    .flatMap((left) => come.map((right) => ({ left, right, score: likeness(left, right) })))
    .filter(({ score }) => score >= leastAlike)
    .toSorted((a, b) => b.score - a.score || Math.abs(a.left - a.right) - Math.abs(b.left - b.right))
  const used = new Set<number>()
  for (const { left, right } of candidates) {
    if (used.has(left) || partners.has(right)) continue
    used.add(left)
    partners.set(right, left)
  }
  return partners
}

/** The share of words that two texts have in common, from 0 to 1. */
function alike(left: string, right: string): number {
  if (left === right) return 1
  const [ours, theirs] = [wordsOf(left), wordsOf(right)]
  const rest = [...theirs]
  const common = ours.filter((word) => {
    const place = rest.indexOf(word)
    if (place >= 0) rest.splice(place, 1)
    return place >= 0
  })
  return (2 * common.length) / Math.max(ours.length + theirs.length, 1)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
}

import type { Node } from './nodes'

const gap = /(\[[^[\]]*to be confirmed\])/i

/** Text in pieces: `gap` marks the pieces such as "[location to be confirmed]" that somebody must still fill in. */
export function splitGaps(text: string): { text: string; gap: boolean }[] {
  return text
    .split(gap)
    .map((piece, index) => ({ text: piece, gap: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** Every gap in the tree, in the order of reading. */
export function findGaps(node: Node): string[] {
  if ('children' in node) return node.children.flatMap((child) => findGaps(child))
  if (node.type !== 'text') return []
  return splitGaps(node.value).flatMap((piece) => (piece.gap ? [piece.text] : []))
}

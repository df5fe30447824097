const gap = /(\[[^[\]]*to be confirmed\])/i

/** Text in pieces: `gap` marks the pieces such as "[location to be confirmed]" that somebody must still fill in. */
export function splitGaps(text: string): { text: string; gap: boolean }[] {
  return text
    .split(gap)
    .map((piece, index) => ({ text: piece, gap: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** Every gap in a text or in the source of one, in the order of reading. */
export function findGaps(text: string): string[] {
  return splitGaps(text).flatMap((piece) => (piece.gap ? [piece.text] : []))
}

const gap = /(\[[^[\]]*to be (?:confirmed|chosen)\])/i

/** Splits text into pieces; `gap` marks those still to be filled in, such as "[location to be confirmed]". */
export function splitGaps(text: string): { text: string; gap: boolean }[] {
  return text
    .split(gap)
    .map((piece, index) => ({ text: piece, gap: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** Every gap in a text or in its source, in reading order. */
export function findGaps(text: string): string[] {
  return splitGaps(text).flatMap((piece) => (piece.gap ? [piece.text] : []))
}

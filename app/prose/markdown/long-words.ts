/** No word of a language is longer, but addresses and what people type without end are. */
const longest = 24
const longWord = new RegExp(`\\S{${longest + 1},}`, 'g')

/** A text in pieces: words that may be broken anywhere, and what stands between them, which may not. */
export function splitLongWords(text: string): { text: string; long: boolean }[] {
  const pieces: { text: string; long: boolean }[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(longWord)) {
    if (index > end) pieces.push({ text: text.slice(end, index), long: false })
    pieces.push({ text: word, long: true })
    end = index + word.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), long: false })
  return pieces
}

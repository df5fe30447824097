/** No language has longer words, but addresses and text typed without spaces do. */
const longest = 24
const longWord = new RegExp(`\\S{${longest + 1},}`, 'g')

/** Splits text into words that may break anywhere, and the pieces between them, which may not. */
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

/** The lines of a page as they are written: white space collapsed as in a browser, empty lines left out. */

export interface Lines {
  done: string[]
  /** What the line being written begins with once it has text: "• " or "3. ". */
  marker: string
  /** The line being written, in pieces: a string that grew word by word would keep a node for each word. */
  pieces: string[]
  chunks: string[]
  space: boolean
}

/** So many pieces are joined to one chunk. */
const piecesInChunk = 4096

export function noLines(): Lines {
  return { done: [], marker: '', pieces: [], chunks: [], space: false }
}

/** Adds text without white space to the line being written, after a space where white space came before it. */
export function addText(lines: Lines, text: string): void {
  const begun = lines.pieces.length > 0 || lines.chunks.length > 0
  lines.pieces.push(begun && lines.space ? ` ${text}` : text)
  lines.space = false
  if (lines.pieces.length < piecesInChunk) return
  lines.chunks.push(lines.pieces.join(''))
  lines.pieces = []
}

/** Ends the line being written; the marker waits while nothing has been written. */
export function endLine(lines: Lines): void {
  lines.space = false
  if (lines.pieces.length === 0 && lines.chunks.length === 0) return
  const text = [...lines.chunks, ...lines.pieces].join('')
  // A heading that has its number in its words is not numbered again.
  lines.done.push(text.startsWith(lines.marker) ? text : lines.marker + text)
  lines.marker = ''
  lines.pieces = []
  lines.chunks = []
}

/** Makes one line of the lines from an index on. */
export function joinLines(lines: Lines, start: number): void {
  lines.done.push(lines.done.splice(start).join(' '))
}

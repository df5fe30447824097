/** Builds the lines of a page: white space collapsed as in a browser, empty lines left out. */

export interface Lines {
  done: string[]
  /** Depth (1 to 6) of the lines that are headings, by their index. */
  headings: Map<number, number>
  /** Depth of the heading that the current line is part of; 0 in any other text. */
  heading: number
  /** Put before the current line once it has text: "• " or "3. ". */
  marker: string
  /** The current line, in pieces: a string that grew word by word would keep a node for each word. */
  pieces: string[]
  chunks: string[]
  space: boolean
}

/** Number of pieces joined to one chunk. */
const piecesInChunk = 4096

export function noLines(): Lines {
  return { done: [], headings: new Map(), heading: 0, marker: '', pieces: [], chunks: [], space: false }
}

/** Adds text without white space to the current line, after a space if white space came before it. */
export function addText(lines: Lines, text: string): void {
  const begun = lines.pieces.length > 0 || lines.chunks.length > 0
  lines.pieces.push(begun && lines.space ? ` ${text}` : text)
  lines.space = false
  if (lines.pieces.length < piecesInChunk) return
  lines.chunks.push(lines.pieces.join(''))
  lines.pieces = []
}

/** Ends the current line; the marker waits until something is written. */
export function endLine(lines: Lines): void {
  lines.space = false
  if (lines.pieces.length === 0 && lines.chunks.length === 0) return
  const text = [...lines.chunks, ...lines.pieces].join('')
  if (lines.heading > 0) lines.headings.set(lines.done.length, lines.heading)
  // A heading with its own number is not numbered again.
  lines.done.push(text.startsWith(lines.marker) ? text : lines.marker + text)
  lines.marker = ''
  lines.pieces = []
  lines.chunks = []
}

/** Joins the lines from an index on into one. */
export function joinLines(lines: Lines, start: number): void {
  for (let index = start; index < lines.done.length; index++) lines.headings.delete(index)
  lines.done.push(lines.done.splice(start).join(' '))
}

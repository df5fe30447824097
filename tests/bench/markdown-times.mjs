/** Measures the time to read texts as long as a field takes. */
export const size = 20_000

export function fill(piece, length = size) {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** The ways to read a text: as prose, as a form, escaped in a form's table and in a document, and checked. */
export function readers({ parseProse, parseFixed, splitDocument, escapeMarkdown, tooMuchIn }) {
  return {
    prose: parseProse,
    form: parseFixed,
    'a cell': (text) => parseFixed(`| A | B |\n| --- | --- |\n| ${escapeMarkdown(text)} | |`),
    'a document': (text) =>
      splitDocument(`# T\n\n## S {#s}\n\n${escapeMarkdown(text)}\n\n:::fixed\n- ${escapeMarkdown(text)}\n:::`),
    'a check': tooMuchIn,
  }
}

let read = 0

/** The CPU time of some readings in milliseconds, each of a text that was not read before. */
export function timesOf(reader, text, count) {
  return Array.from({ length: count }, () => {
    const unread = text + String(read++).padStart(7, '0')
    const before = process.cpuUsage()
    reader(unread)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
}

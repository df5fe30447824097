/**
 * Drops empty cells at the ends of table rows. The header's length restores them. A score sheet is mostly space to
 * write, and each cell costs the parser as much as a word.
 */
export function withoutEmptyEnds(source: string): string {
  let inTable = false
  const lines = source.split('\n').map((line) => {
    if (!line.startsWith('|')) inTable = false
    else if (/^\|[ \t]*:?-/.test(line)) inTable = true
    else if (inTable) return withoutEmptyEnd(line)
    return line
  })
  return lines.join('\n')
}

function withoutEmptyEnd(row: string): string {
  let end = row.length
  while (end > 0 && ' \t|'.includes(row.charAt(end - 1))) end -= 1
  // A row without words is also space to write; after a backslash a mark is a letter.
  return end === 0 ? '| |' : row.charAt(end - 1) === '\\' ? row : row.slice(0, end)
}

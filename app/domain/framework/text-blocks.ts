/** A paragraph or a list of a framework text, as its parser keeps it. */
export interface TextBlock {
  paragraph?: string
  items?: string[]
}

/** The paragraphs and lists of a text: blank lines separate paragraphs; lines that begin with "- " are list items. */
export function blocks(text: string | undefined): TextBlock[] {
  const found: TextBlock[] = []
  for (const line of (text ?? '').split('\n').map((raw) => raw.trim())) {
    const last = found.at(-1)
    if (!line.startsWith('- ')) {
      if (line !== '') found.push({ paragraph: line })
    } else if (last?.items) last.items.push(line.slice(2))
    else found.push({ items: [line.slice(2)] })
  }
  return found
}

/** The first sentence; for a text that begins with a list, its lead-in and first item. */
export function firstSentence(text: string | undefined): string | undefined {
  const [first, second] = blocks(text)
  const paragraph = first?.paragraph
  if (paragraph?.endsWith(':') && second?.items) return `${paragraph} ${second.items[0]}…`
  return paragraph && (/^.*?[.!?](?= [A-Z])/.exec(paragraph)?.[0] ?? paragraph)
}

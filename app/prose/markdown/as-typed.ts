import type { Break, Paragraph, Text } from './nodes'

/** Keeps lines as typed, with a break between them. */
export function typedParagraph(text: string): Paragraph {
  const lines = text.split('\n').map((line) => line.trim())
  const children = lines
    .filter((line) => line !== '')
    .flatMap((value): (Text | Break)[] => [{ type: 'break' }, { type: 'text', value }])
  return { type: 'paragraph', children: children.slice(1) }
}

/** The same for a text with empty lines between its paragraphs. */
export function typedParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(typedParagraph)
}

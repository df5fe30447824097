import { escapeMarkdown } from '../../../app/prose/markdown/escape-markdown'
import type { DocumentText } from '../../../app/prose/markdown/sections'

/** The Markdown source of a document, which splits into the same document again. */
export function joinDocument({ title, lead, sections }: DocumentText): string {
  const parts = sections.flatMap(({ key, heading, prose, fixed }) => [
    `## ${escapeMarkdown(heading)} {#${key}}`,
    prose,
    fixed === '' ? '' : `:::fixed\n${fixed}\n:::`,
  ])
  const blocks = [`# ${escapeMarkdown(title)}`, lead, ...parts].filter((part) => part !== '')
  return `${blocks.join('\n\n')}\n`
}

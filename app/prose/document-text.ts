import { parseForm, parseProse } from './markdown'
import { plainText } from './plain-text'
import { type DocumentText, joinDocument } from './sections'

/** A whole document as plain text, to paste into a recruitment system. */
export function documentToPlainText({ title, lead, sections }: DocumentText): string {
  const parts = sections.flatMap(({ heading, prose, fixed }) => [
    underline(heading, '-'),
    plainText(parseProse(prose)),
    plainText(parseForm(fixed)),
  ])
  const blocks = [underline(title, '='), plainText(parseProse(lead)), ...parts].filter((part) => part !== '')
  return `${blocks.join('\n\n')}\n`
}

/** A whole document as Markdown that reads well anywhere: forms without their fences, choices as text. */
export function documentToMarkdown({ sections, ...document }: DocumentText): string {
  const open = sections.map((section) => ({
    ...section,
    prose: [section.prose, writeChoices(section.fixed)].filter((part) => part !== '').join('\n\n'),
    fixed: '',
  }))
  return joinDocument({ ...document, sections: open })
}

function writeChoices(markdown: string): string {
  return markdown.replace(/:choice\[([^\]]*)\](\{[^}\n]*\})?/g, (_, options: string) =>
    options.trim().split(/\s+/).join(' · '),
  )
}

function underline(text: string, mark: string): string {
  return `${text}\n${mark.repeat(text.length)}`
}

import { parseFixed, parseProse } from '../markdown/markdown'
import type { DocumentText } from '../markdown/sections'
import { plainText } from './plain-text'
import { escapeStandard } from './standard-escape'
import { standardHeading, standardMarkdown } from './standard-markdown'

/** A whole document as plain text, to paste into a recruitment system. */
export function documentToPlainText({ title, lead, sections }: DocumentText): string {
  const parts = sections.flatMap(({ heading, prose, fixed }) => [
    underline(heading, '-'),
    plainText(parseProse(prose)),
    plainText(parseFixed(fixed)),
  ])
  const blocks = [underline(title, '='), plainText(parseProse(lead)), ...parts].filter((part) => part !== '')
  return `${blocks.join('\n\n')}\n`
}

/** A whole document as Markdown that any reader shows like our page: forms without their fences, choices as text. */
export function documentToMarkdown({ title, lead, sections }: DocumentText): string {
  const parts = sections.flatMap(({ heading, prose, fixed }) => [
    standardHeading(2, escapeStandard(heading)),
    standardMarkdown({ type: 'root', children: [...parseProse(prose).children, ...parseFixed(fixed).children] }),
  ])
  const blocks = [standardHeading(1, escapeStandard(title)), standardMarkdown(parseProse(lead)), ...parts]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function underline(text: string, mark: string): string {
  return `${text}\n${mark.repeat(text.length)}`
}

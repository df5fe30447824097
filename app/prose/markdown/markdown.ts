import type { Root as MdastRoot } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { typedParagraphs } from './as-typed'
import { cleanText } from './clean-text'
import { remember } from './memoize'
import { narrowRoot } from './narrow'
import type { Root } from './nodes'
import { plainInlines } from './plain-inline'
import { splitAtLimit } from './reading-limit'
import { withoutEmptyEnds } from './table-rows'

// Switched off in the tokenizer, so that their marks stay in the text. Images and rules stay on: switched off, they
// would be half a link and empty lists. narrow.ts writes them out as typed.
const literal = {
  disable: {
    null: [
      'autolink',
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'htmlFlow',
      'htmlText',
      'setextUnderline',
    ],
  },
}

/** Parses prose to edit: paragraphs, headings, lists, strong, emphasis, line breaks, links. The rest stays as typed. */
export const parseProse = remember((markdown: string): Root => read(cleanText(markdown), readProse))

/** Parses prose and the parts of a form: tables, tasks and `:choice[1 2 3]{label="Score for this"}`. */
export const parseFixed = remember((markdown: string): Root => read(withoutEmptyEnds(cleanText(markdown)), readForm))

function read(source: string, parse: (markdown: string) => MdastRoot): Root {
  const { markdown, literal } = splitAtLimit(source)
  const { children } = narrowRoot(parse(markdown), markdown)
  return { type: 'root', children: [...children, ...typedParagraphs(literal)] }
}

/** The text of a heading line, without marks. */
export function readHeading(line: string): string {
  const [block] = read(line, readForm).children
  if (block?.type === 'heading') return plainInlines(block.children)
  // A heading beyond the limit, or an empty one, stays as typed.
  return line.replace(/^#+[ \t]*/, '')
}

/** The mdast of clean prose within the reading limit. */
export function readProse(source: string): MdastRoot {
  return fromMarkdown(source, { extensions: [literal] })
}

function readForm(source: string): MdastRoot {
  return fromMarkdown(source, {
    // Only inline directives: nested block directives would take minutes, and sections.ts finds `:::fixed` itself.
    extensions: [literal, gfmTable(), gfmTaskListItem(), { text: directive().text }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveFromMarkdown()],
  })
}

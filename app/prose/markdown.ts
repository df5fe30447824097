import type { Root as MdastRoot } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { cleanText } from './clean-text'
import { narrowRoot } from './narrow'
import type { Root } from './nodes'
import { remember } from './remember'

// Switched off in the tokenizer, so that their marks stay in the text. Images and rules stay on, because off they would
// be half a link and empty lists; narrow.ts writes them out as they were typed.
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

/** Prose that people edit: paragraphs, headings, lists, strong, emphasis, line breaks and links. The rest stays as typed. */
export const parseProse = remember((markdown: string): Root => {
  const source = cleanText(markdown)
  return narrowRoot(fromMarkdown(source, { extensions: [literal] }), source)
})

/** Prose and the parts of a form: tables, tasks, `:::fixed` and `:choice[1 2 3]{label="Score for this"}`. */
export const parseForm = remember((markdown: string): Root => {
  const source = cleanText(markdown)
  return narrowRoot(parseFormSource(source), source)
})

/** The form's full mdast, with positions, of text that is clean already. */
export function parseFormSource(source: string): MdastRoot {
  return fromMarkdown(source, {
    extensions: [literal, gfmTable(), gfmTaskListItem(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveFromMarkdown()],
  })
}

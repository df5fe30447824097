import { BookmarkEnd, BookmarkStart, ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { splitGaps } from '../markdown/gaps'
import type { Inline } from '../markdown/nodes'
import { dropDown, inline } from './controls.server'
import type { WriterState } from './writer-state.server'

type Marks = { bold?: true; italics?: true; style?: 'Hyperlink' }

/** Word's runs for the inline nodes of a paragraph or cell. */
export function writeInlines(nodes: Inline[], state: WriterState, marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => writeInline(node, state, marks))
}

function writeInline(node: Inline, state: WriterState, marks: Marks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return splitGaps(node.value).map(
        ({ text, gap }) => new TextRun(gap ? { text, style: 'Gap' } : { text, ...marks }),
      )
    case 'strong':
      return writeInlines(node.children, state, { ...marks, bold: true })
    case 'emphasis':
      return writeInlines(node.children, state, { ...marks, italics: true })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: writeInlines(node.children, state, { ...marks, style: 'Hyperlink' }),
        }),
      ]
    case 'choice':
      return [dropDown(node, state.nextId())]
    default:
      throw new Error(`No run for ${JSON.stringify(node satisfies never)}`)
  }
}

/** Puts the nodes between the two ends of a hidden bookmark, which reading an edited file back relies on. */
export function bookmarked(name: string, children: ParagraphChild[], state: WriterState): ParagraphChild[] {
  const id = state.nextId()
  return [inline(new BookmarkStart(name, id)), ...children, inline(new BookmarkEnd(id))]
}

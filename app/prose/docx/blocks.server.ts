import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Block } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { writeInlines } from './inlines.server'
import { writeList } from './list.server'
import { writeTable } from './table.server'
import type { WriterState } from './writer-state.server'

// A paragraph up to this length under a heading belongs to the heading, and stays with the text that it introduces.
const shortLine = 120

/** Word's paragraphs and tables for the blocks of a section. */
export function writeBlocks(blocks: Block[], state: WriterState): (Paragraph | Table)[] {
  const { together } = state
  const written = blocks.flatMap((node, index) => {
    state.together = together || (state.whole && index < blocks.length - 1)
    return writeBlock(node, state, blocks[index - 1], blocks[index + 1])
  })
  state.together = together
  return written
}

function writeBlock(node: Block, state: WriterState, previous?: Block, next?: Block): (Paragraph | Table)[] {
  const before = previous?.type === 'table' ? state.spacing.afterTable : 0
  switch (node.type) {
    case 'paragraph': {
      const text = writeInlines(node.children, state)
      // A page of large letters holds little, and the rest of a paragraph alone on the next page looks lost.
      const keepLines = state.scale > 1
      const keepNext = state.together || leadsOn(plainInlines(node.children), previous, next)
      return [new Paragraph({ keepNext, keepLines, spacing: { ...state.spacing.paragraph, before }, children: text })]
    }
    case 'heading': {
      state.heading = plainInlines(node.children)
      const heading = node.depth === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4
      const text = writeInlines(node.children, state)
      return [new Paragraph({ heading, spacing: state.spacing.heading, children: text })]
    }
    case 'list':
      return writeList(node, state, before)
    case 'table': {
      const table = writeTable(node, state, state.together)
      // Word joins two tables that touch.
      return previous?.type === 'table' ? [new Paragraph({}), table] : [table]
    }
    default:
      throw new Error(`No paragraph for ${JSON.stringify(node satisfies never)}`)
  }
}

function isLead(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && plainInlines(block.children).endsWith(':'))
}

/** True where a paragraph would be lost at the foot of a page without the text that it introduces. */
function leadsOn(text: string, previous?: Block, next?: Block): boolean {
  if (next === undefined) return false
  if (next.type === 'table' || next.type === 'list') return true
  if (next.type === 'paragraph' && text.endsWith(':')) return true
  // The first block of a section is directly under the section's own heading.
  const isUnderHeading = previous === undefined ? isLead(next) : previous.type === 'heading'
  return isUnderHeading && text.length <= shortLine
}

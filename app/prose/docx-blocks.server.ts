import { HeadingLevel, Paragraph, type Table } from 'docx'
import { writeInlines } from './docx-inlines.server'
import { writeList } from './docx-list.server'
import type { Pen } from './docx-pen.server'
import { writeTable } from './docx-table.server'
import type { Block } from './nodes'
import { plainInlines } from './plain-inline'

// A table has no space of its own, so what follows brings it.
const afterTable = 200

/** Word's paragraphs and tables for the blocks of a section. */
export function writeBlocks(nodes: Block[], pen: Pen): (Paragraph | Table)[] {
  const blocks = nodes.flatMap((node) => (node.type === 'fixed' ? node.children : [node]))
  return blocks.flatMap((node, index) => writeBlock(node, pen, blocks[index - 1], blocks[index + 1]))
}

function writeBlock(node: Block, pen: Pen, previous?: Block, next?: Block): (Paragraph | Table)[] {
  const before = previous?.type === 'table' ? afterTable : 0
  switch (node.type) {
    case 'paragraph': {
      const keepNext = next?.type === 'table' || next?.type === 'list'
      return [new Paragraph({ keepNext, spacing: { before }, children: writeInlines(node.children, pen) })]
    }
    case 'heading': {
      pen.heading = plainInlines(node.children)
      const heading = node.depth === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4
      return [new Paragraph({ heading, children: writeInlines(node.children, pen) })]
    }
    case 'list':
      return writeList(node, pen, before)
    case 'table':
      // Word runs two tables together that touch.
      return previous?.type === 'table' ? [new Paragraph({}), writeTable(node, pen)] : [writeTable(node, pen)]
    case 'fixed':
      return writeBlocks(node.children, pen)
    default:
      throw new Error(`No paragraph for ${JSON.stringify(node satisfies never)}`)
  }
}

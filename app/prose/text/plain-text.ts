import type { Block, List, ListItem, Root, TableBlock } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { isRowName } from '../markdown/row-name'
import { rowsToRead } from '../markdown/tables'

/**
 * Readable text, unwrapped: "- " and "1. " lists, "[ ] " tasks, table rows as "Heading: value" lines, or as "name:
 * value" in a table of pairs. Has no line break at the end.
 */
export function plainText(root: Root): string {
  return plainBlocks(root.children)
}

function plainBlocks(blocks: Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n\n')
}

function plainBlock(node: Block): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return plainInlines(node.children)
    case 'list':
      return plainList(node)
    case 'table':
      return plainTable(node)
    default:
      throw new Error(`No plain text for ${JSON.stringify(node satisfies never)}`)
  }
}

function plainList({ ordered, start, children }: List): string {
  return children
    .map((item, index) => {
      const marker = ordered ? `${start + index}. ` : '- '
      return plainItem(item, item.checked === null ? marker : `[${item.checked ? 'x' : ' '}] `)
    })
    .join('\n')
}

function plainItem(item: ListItem, marker: string): string {
  const text = item.children.map(plainBlock).join('\n')
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
}

function plainTable(table: TableBlock): string {
  const [header] = table.children
  const rows = rowsToRead(table)
  const headings = (header?.children ?? []).map((cell) => plainInlines(cell.children))
  const isPairs = headings.length === 2 && rows.every(({ children: [name] }) => name && isRowName(name, headings))
  const texts = rows.map((row) => {
    const values = row.children.map((cell) => plainInlines(cell.children).replaceAll('\n', ' '))
    return isPairs ? values.join(': ').trimEnd() : plainRow(headings, values)
  })
  return texts.join(isPairs ? '\n' : '\n\n')
}

function plainRow(headings: string[], values: string[]): string {
  const lines = values.map((value, column) =>
    headings[column] === '' ? value : `${headings[column]}: ${value}`.trimEnd(),
  )
  return lines.filter((line) => line !== '').join('\n')
}

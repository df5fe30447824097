import type { Block, List, ListItem, Root, TableBlock } from '../markdown/nodes'
import { standardInlines } from './standard-inline'

/**
 * Markdown that CommonMark and GitHub readers show as our page does: anything that the small Markdown switches off
 * (HTML, images, code, quotes …) is plain text there too. Has no line break at the end.
 */
export function standardMarkdown(root: Root): string {
  return writeBlocks(root.children, false)
}

/** A heading at a depth outside the tree: 1 for the title, 2 for a section. */
export function standardHeading(depth: number, content: string): string {
  return `${'#'.repeat(depth)} ${content.replace(/(?<=^| )#+$/, '\\$&')}`
}

function writeBlocks(blocks: Block[], inItem: boolean): string {
  let written = ''
  let last: Block | undefined
  let otherMark = false
  for (const block of blocks) {
    // Two adjacent lists with the same mark would become one.
    otherMark = block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered && !otherMark
    const text = writeBlock(block, otherMark)
    if (text === '') continue
    written += last === undefined ? text : `\n${inItem && mayFollow(block) ? '' : '\n'}${text}`
    last = block
  }
  return written
}

/** True where a block needs no empty line before it. */
function mayFollow(block: Block): boolean {
  return block.type === 'list' && (!block.ordered || block.start === 1)
}

function writeBlock(node: Block, otherMark: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return standardInlines(node.children)
    case 'heading':
      return standardHeading(node.depth, standardInlines(node.children))
    case 'list':
      return writeList(node, otherMark)
    case 'table':
      return writeTable(node)
    default:
      throw new Error(`No Markdown for ${JSON.stringify(node satisfies never)}`)
  }
}

/** Largest number of a list item: nine digits. Only the first number counts. */
const maxNumber = 999_999_999

function writeList({ ordered, start, children }: List, otherMark: boolean): string {
  const end = otherMark ? ')' : '.'
  const bullet = otherMark ? '*' : '-'
  const markOf = (at: number) => (ordered ? `${Math.min(start + at, maxNumber)}${end} ` : `${bullet} `)
  return children.map((item, at) => writeItem(item, markOf(at))).join('\n')
}

function writeItem({ checked, children }: ListItem, mark: string): string {
  const task = checked === null ? '' : `[${checked ? 'x' : ' '}] `
  return mark + (task + writeBlocks(children, true)).replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)
}

function writeTable({ children: [header, ...rows] }: TableBlock): string {
  const cellsOf = (row: TableBlock['children'][number] | undefined) =>
    (row?.children ?? []).map((cell) => standardInlines(cell.children).replaceAll('|', '\\|'))
  const names = cellsOf(header)
  return [names, names.map(() => '---'), ...rows.map(cellsOf)].map(writeRow).join('\n')
}

function writeRow(cells: string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
}

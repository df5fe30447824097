import type {
  Heading as MdastHeading,
  List as MdastList,
  Root as MdastRoot,
  Table as MdastTable,
  RootContent,
} from 'mdast'
import { typedParagraph } from './as-typed'
import { narrowInlines } from './narrow-inline'
import type { Block, Inline, ListItem, Paragraph, Root, TableRow } from './nodes'
import { plainInlines } from './plain-inline'
import { deepest } from './too-deep'

type Context = {
  source: string
  /** Number of lists around. */
  lists: number
  /** The source depth of the latest heading that became level 3. */
  level3?: number
}

// A short text can make a table of millions of cells: one column for each header letter, one row for each other line.
const maxCells = 20_000

/** Turns mdast into our tree. Anything outside the small Markdown becomes the typed text; nothing is lost. */
export function narrowRoot(root: MdastRoot, source: string): Root {
  return { type: 'root', children: narrowBlocks(root.children, { source, lists: 0 }) }
}

function narrowBlocks(nodes: RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => narrowBlock(node, context))
}

function narrowBlock(node: RootContent, context: Context): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: narrowInlines(node.children, context.source) }
    case 'heading':
      return node.children.length === 0 ? asTyped(node, context) : narrowHeading(node, context)
    case 'list':
      return narrowList(node, context)
    case 'table':
      return narrowTable(node, context)
    default:
      return asTyped(node, context)
  }
}

function narrowHeading(node: MdastHeading, context: Context): Block {
  const children = narrowInlines(node.children, context.source)
  if (context.lists > 0) return { type: 'paragraph', children }
  const depth = context.level3 === undefined || node.depth <= context.level3 ? 3 : 4
  if (depth === 3) context.level3 = node.depth
  return { type: 'heading', depth, children }
}

function narrowList(node: MdastList, context: Context): Block {
  const inside = { ...context, lists: context.lists + 1 }
  if (inside.lists > deepest) return asTyped(node, context)
  const items = node.children
    .filter((item) => item.children.length > 0)
    .map(
      (item): ListItem => ({
        type: 'listItem',
        checked: item.checked ?? null,
        children: narrowBlocks(item.children, inside),
      }),
    )
  if (items.length === 0) return asTyped(node, context)
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, children: items }
}

function narrowTable(node: MdastTable, context: Context): Block {
  const { source } = context
  const [header, ...rows] = node.children.map((row) => row.children)
  const headings = (header ?? []).map((cell) => narrowInlines(cell.children, source))
  if (context.lists > 0 || headings.length * rows.length > maxCells) return asTyped(node, context)
  const names = headings.map(plainInlines)
  const body = rows.map((cells) => {
    const [first = '', second = ''] = cells
      .slice(0, 2)
      .map((cell) => plainInlines(narrowInlines(cell.children, source)))
    return headings.map((_, column) => {
      const cell = cells[column]
      if (cell === undefined) return []
      // A choice in the first column takes its label from the cell beside it.
      const label = [names[column], column > 0 ? first : second].filter(Boolean).join(': ')
      return narrowInlines(cell.children, source, label)
    })
  })
  return { type: 'table', children: [headings, ...body].map(tableRow) }
}

function tableRow(cells: Inline[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function asTyped(node: RootContent, { source }: Context): Paragraph {
  return typedParagraph(source.slice(node.position?.start.offset, node.position?.end.offset))
}

import type {
  Heading as MdastHeading,
  List as MdastList,
  Root as MdastRoot,
  Table as MdastTable,
  RootContent,
} from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { narrowInlines } from './narrow-inline'
import type { Block, Break, Inline, ListItem, Paragraph, Root, Table, TableRow, Text } from './nodes'
import { plainInlines } from './plain-inline'

type Context = {
  source: string
  inList: boolean
  /** The depth in the source of the latest heading that became level 3. */
  level3?: number
}

/** mdast to our tree. What the small Markdown has not becomes the text that was typed, never nothing. */
export function narrowRoot(root: MdastRoot, source: string): Root {
  return { type: 'root', children: narrowBlocks(root.children, { source, inList: false }) }
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
      return context.inList ? asTyped(node, context) : narrowTable(node, context)
    case 'containerDirective':
      return isFixed(node) && !context.inList
        ? { type: 'fixed', children: narrowBlocks(node.children, context) }
        : asTyped(node, context)
    default:
      return asTyped(node, context)
  }
}

function isFixed(node: ContainerDirective): boolean {
  return node.name === 'fixed' && !node.children.some((child) => child.data && 'directiveLabel' in child.data)
}

function narrowHeading(node: MdastHeading, context: Context): Block {
  const children = narrowInlines(node.children, context.source)
  if (context.inList) return { type: 'paragraph', children }
  const depth = context.level3 === undefined || node.depth <= context.level3 ? 3 : 4
  if (depth === 3) context.level3 = node.depth
  return { type: 'heading', depth, children }
}

function narrowList(node: MdastList, context: Context): Block {
  const inside = { ...context, inList: true }
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

function narrowTable(node: MdastTable, { source }: Context): Table {
  const [header, ...rows] = node.children.map((row) => row.children)
  const headings = (header ?? []).map((cell) => narrowInlines(cell.children, source))
  const body = rows.map((cells) => {
    const textOf = (column: number) => plainInlines(narrowInlines(cells[column]?.children ?? [], source))
    return headings.map((heading, column) => {
      // A choice that stands first is about what stands beside it.
      const label = [plainInlines(heading), textOf(column > 0 ? 0 : 1)].filter((part) => part !== '').join(': ')
      return narrowInlines(cells[column]?.children ?? [], source, label)
    })
  })
  return { type: 'table', children: [headings, ...body].map(tableRow) }
}

function tableRow(cells: Inline[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function asTyped(node: RootContent, { source }: Context): Paragraph {
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset)
  const lines = typed.split('\n').map((line) => line.trim())
  const children = lines
    .filter((line) => line !== '')
    .flatMap((value): (Text | Break)[] => [{ type: 'break' }, { type: 'text', value }])
  return { type: 'paragraph', children: children.slice(1) }
}

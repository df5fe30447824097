import type { TableBlock, TableRow } from './nodes'

/** Whether a table is only room to write in: one column, and nothing in it; each row is a line to write on. */
export function isBox({ children: [header, ...rows] }: TableBlock): boolean {
  return header?.children.length === 1 && rows.every(({ children: [cell] }) => cell?.children.length === 0)
}

/** The rows of a table under its header as they are read: of a box one is enough. */
export function rowsToRead(table: TableBlock): TableRow[] {
  const [, ...rows] = table.children
  return isBox(table) ? rows.slice(0, 1) : rows
}

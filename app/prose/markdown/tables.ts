import type { TableBlock, TableRow } from './nodes'

/** True where a table is only room to write: one empty column; each row is a line to write on. */
export function isBox({ children: [header, ...rows] }: TableBlock): boolean {
  return header?.children.length === 1 && rows.every(({ children: [cell] }) => cell?.children.length === 0)
}

/** The rows under a table's header, as read out; for a box, one is enough. */
export function rowsToRead(table: TableBlock): TableRow[] {
  const [, ...rows] = table.children
  return isBox(table) ? rows.slice(0, 1) : rows
}

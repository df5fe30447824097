import type { Table } from './nodes'

/** Whether a table is only room to write in: one column, and nothing in it; each row is a line to write on. */
export function isBox({ children: [header, ...rows] }: Table): boolean {
  return header?.children.length === 1 && rows.every(({ children: [cell] }) => cell?.children.length === 0)
}

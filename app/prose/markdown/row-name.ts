import type { TableCell } from './nodes'

/** Whether a row's first cell names the row: its column has a heading and company, and it holds words and no choice. */
export function isRowName(cell: TableCell, headings: string[]): boolean {
  if (headings[0] === '' || headings.length < 2 || cell.children.length === 0) return false
  return cell.children.every((child) => child.type !== 'choice')
}

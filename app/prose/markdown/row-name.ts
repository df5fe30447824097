import type { TableCell } from './nodes'

/** True where a row's first cell names it: its column has a heading and is not alone; it has words and no choice. */
export function isRowName(cell: TableCell, headings: string[]): boolean {
  if (headings[0] === '' || headings.length < 2 || cell.children.length === 0) return false
  return cell.children.every((child) => child.type !== 'choice')
}

import type { TableBlock, TableCell, TableRow } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { isRowName } from '../markdown/row-name'
import { rowsToRead } from '../markdown/tables'
import { renderInlines, withKeys } from './inlines'

/** A table with its column headings and row names marked as such. */
export function ProseTable({ table }: { table: TableBlock }) {
  const [header] = table.children
  const rows = rowsToRead(table)
  if (!header) throw new Error('A table has no header row')
  const headings = header.children.map((cell) => plainInlines(cell.children))
  const element = (
    <table className="govuk-table app-table">
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {withKeys(header.children, (cell) => (
            <HeaderCell cell={cell} />
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {withKeys(rows, (row) => (
          <BodyRow row={row} headings={headings} />
        ))}
      </tbody>
    </table>
  )
  // On a phone the cells are stacked. Between that and a wide screen, three or more columns may have to scroll, also
  // from the keyboard.
  if (headings.length < 3) return element
  const label = `Table: ${headings.filter((heading) => heading !== '').join(', ')}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and a region for each would crowd the landmarks.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
    <div className="app-table-scroll" role="group" aria-label={label} tabIndex={0}>
      {element}
    </div>
  )
}

function HeaderCell({ cell }: { cell: TableCell }) {
  if (cell.children.length === 0) return <td className="govuk-table__header" />
  return (
    <th scope="col" className="govuk-table__header">
      {renderInlines(cell.children)}
    </th>
  )
}

function BodyRow({ row, headings }: { row: TableRow; headings: string[] }) {
  const [first] = row.children
  const isNamed = first !== undefined && isRowName(first, headings)
  // In a row of two cells, its name is label enough for its one value.
  const labels = isNamed && headings.length === 2 ? [] : headings
  return (
    <tr className="govuk-table__row">
      {withKeys(
        row.children.map((cell, place) => ({ cell, place })),
        ({ cell, place }) =>
          isNamed && place === 0 ? <RowName cell={cell} /> : <BodyCell cell={cell} label={labels[place]} />,
      )}
    </tr>
  )
}

function RowName({ cell }: { cell: TableCell }) {
  return (
    <th scope="row" className="govuk-table__header">
      {renderInlines(cell.children)}
    </th>
  )
}

/** `label` goes before the cell where cells are stacked. */
function BodyCell({ cell, label }: { cell: TableCell; label?: string }) {
  const isEmpty = cell.children.length === 0
  return (
    <td className={isEmpty ? 'govuk-table__cell app-write-in' : 'govuk-table__cell'} data-label={label || undefined}>
      {isEmpty ? undefined : renderInlines(cell.children)}
    </td>
  )
}

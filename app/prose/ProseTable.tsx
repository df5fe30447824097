import type { Table, TableCell, TableRow } from './nodes'
import { renderInlines, withKeys } from './Prose'
import { plainInlines } from './plain-inline'
import { isRowName } from './row-name'

/** A table with the headings of its columns and the names of its rows marked as such. */
export function ProseTable({ table }: { table: Table }) {
  const [header, ...rows] = table.children
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
  // Two columns wrap to a phone's width; more have to scroll, and then from the keyboard too.
  if (headings.length < 3) return element
  const label = `Table: ${headings.filter((heading) => heading !== '').join(', ')}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table is no fieldset, and a region for each would crowd the landmarks.
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
  const [first, ...rest] = row.children
  return (
    <tr className="govuk-table__row">
      {first && <FirstCell cell={first} headings={headings} />}
      {withKeys(rest, (cell) => (
        <BodyCell cell={cell} />
      ))}
    </tr>
  )
}

function FirstCell({ cell, headings }: { cell: TableCell; headings: string[] }) {
  if (!isRowName(cell, headings)) return <BodyCell cell={cell} />
  return (
    <th scope="row" className="govuk-table__header">
      {renderInlines(cell.children)}
    </th>
  )
}

function BodyCell({ cell }: { cell: TableCell }) {
  if (cell.children.length === 0) return <td className="govuk-table__cell app-write-in" />
  return <td className="govuk-table__cell">{renderInlines(cell.children)}</td>
}

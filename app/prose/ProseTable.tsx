import type { Table, TableCell, TableRow } from './nodes'
import { renderInlines } from './Prose'
import { plainInlines } from './plain-inline'

/** A table whose first column names its rows, unless that column has no heading. */
export function ProseTable({ table }: { table: Table }) {
  const [header, ...rows] = table.children
  if (!header) throw new Error('A table has no header row')
  const headings = header.children.map((cell) => plainInlines(cell.children))
  const element = (
    <table className="govuk-table app-table">
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {header.children.map((cell, column) => (
            <HeaderCell key={`${column}`} cell={cell} />
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          <BodyRow key={`${index}`} row={row} named={headings[0] !== '' && headings.length > 1} />
        ))}
      </tbody>
    </table>
  )
  // Three columns wrap to a phone's width; more need to scroll, and then from the keyboard too.
  if (headings.length < 4) return element
  return (
    <section className="app-table-scroll" aria-label={`Table: ${headings.filter(Boolean).join(', ')}`} tabIndex={0}>
      {element}
    </section>
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

function BodyRow({ row, named }: { row: TableRow; named: boolean }) {
  return (
    <tr className="govuk-table__row">
      {row.children.map((cell, column) => {
        const key = `${column}`
        if (cell.children.length === 0) return <td key={key} className="govuk-table__cell app-write-in" />
        const content = renderInlines(cell.children)
        if (!named || column > 0)
          return (
            <td key={key} className="govuk-table__cell">
              {content}
            </td>
          )
        return (
          <th key={key} scope="row" className="govuk-table__header">
            {content}
          </th>
        )
      })}
    </tr>
  )
}

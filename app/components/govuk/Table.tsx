import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface TableCellProps {
  text?: ReactNode
  format?: 'numeric'
  className?: string
  colSpan?: number
  rowSpan?: number
  /** The label before the cell when a narrow page shows rows as blocks. */
  'data-label'?: string
}

type Cell = TableCellProps | string | number

export interface TableProps extends ComponentPropsWithoutRef<'table'> {
  caption?: ReactNode
  captionClassName?: string
  head?: Cell[]
  rows: Cell[][]
  firstCellIsHeader?: boolean
}

export function Table({
  caption,
  captionClassName,
  head,
  rows,
  firstCellIsHeader = false,
  className,
  ...attributes
}: TableProps) {
  return (
    <table className={classes('govuk-table', className)} {...attributes}>
      {caption && <caption className={classes('govuk-table__caption', captionClassName)}>{caption}</caption>}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
              <HeaderCell key={index} scope="col" {...asCell(cell)} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
          <Row key={index} cells={row} firstCellIsHeader={firstCellIsHeader} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ cells, firstCellIsHeader }: { cells: Cell[]; firstCellIsHeader: boolean }) {
  return (
    <tr className="govuk-table__row">
      {cells.map((cell, index) => {
        const Kind = firstCellIsHeader && index === 0 ? RowHeader : DataCell
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        return <Kind key={index} {...asCell(cell)} />
      })}
    </tr>
  )
}

function HeaderCell({ text, format, className, ...attributes }: TableCellProps & { scope: 'col' | 'row' }) {
  return (
    <th
      className={classes('govuk-table__header', format && `govuk-table__header--${format}`, className)}
      {...attributes}
    >
      {text}
    </th>
  )
}

// A row heading is never aligned as a number, whatever its format, as in govuk-frontend.
function RowHeader({ format: _, ...cell }: TableCellProps) {
  return <HeaderCell scope="row" {...cell} />
}

function DataCell({ text, format, className, ...attributes }: TableCellProps) {
  return (
    <td className={classes('govuk-table__cell', format && `govuk-table__cell--${format}`, className)} {...attributes}>
      {text}
    </td>
  )
}

function asCell(cell: Cell): TableCellProps {
  return typeof cell === 'object' ? cell : { text: cell }
}

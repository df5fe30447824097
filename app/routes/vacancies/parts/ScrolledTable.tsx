import { Table, type TableProps } from '../../../components/govuk/Table'

/** A table of many columns: on a phone it scrolls sideways within itself, from the keyboard too. */
export function ScrolledTable({ caption, ...table }: TableProps & { caption: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table is no fieldset, and a region for each would crowd the landmarks.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
    <div className="app-table-scroll" role="group" aria-label={`Table: ${caption}`} tabIndex={0}>
      <Table caption={caption} {...table} />
    </div>
  )
}

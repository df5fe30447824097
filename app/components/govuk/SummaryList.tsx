import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { type Action, ActionLink } from './ActionLink'
import { classes } from './classes'
import { SummaryCard, type SummaryCardProps } from './SummaryCard'

export interface SummaryListRow {
  key: ReactNode
  value: ReactNode
  actions?: Action[]
  className?: string
}

export interface SummaryListProps extends ComponentPropsWithoutRef<'dl'> {
  rows: SummaryListRow[]
  /** Puts the list into a card with a title. */
  card?: SummaryCardProps
}

export function SummaryList({ rows, card, className, ...attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => row.actions?.length)
  const list = (
    <dl className={classes('govuk-summary-list', className)} {...attributes}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        <Row key={index} row={row} noActions={anyActions && !row.actions?.length} cardTitle={card?.title} />
      ))}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}

function Row({ row, noActions, cardTitle }: { row: SummaryListRow; noActions: boolean; cardTitle: ReactNode }) {
  return (
    <div
      className={classes('govuk-summary-list__row', noActions && 'govuk-summary-list__row--no-actions', row.className)}
    >
      <dt className="govuk-summary-list__key">{row.key}</dt>
      <dd className="govuk-summary-list__value">{row.value}</dd>
      {row.actions?.length ? <Actions actions={row.actions} cardTitle={cardTitle} /> : null}
    </div>
  )
}

function Actions({ actions, cardTitle }: { actions: Action[]; cardTitle: ReactNode }) {
  const [only, another] = actions
  return (
    <dd className="govuk-summary-list__actions">
      {only && !another && <ActionLink {...only} cardTitle={cardTitle} />}
      {another && (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action) => (
            <li key={action.href} className="govuk-summary-list__actions-list-item">
              <ActionLink {...action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface DetailsProps extends ComponentPropsWithoutRef<'details'> {
  summary: ReactNode
}

export function Details({ summary, className, children, ...attributes }: DetailsProps) {
  return (
    <details className={classes('govuk-details', className)} {...attributes}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}

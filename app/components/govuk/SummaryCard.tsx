import type { ReactNode } from 'react'
import { type Action, ActionLink } from './ActionLink'
import { classes } from './classes'

export interface SummaryCardProps {
  title: ReactNode
  headingLevel?: 2 | 3 | 4
  actions?: Action[]
  className?: string
}

export function SummaryCard({
  title,
  headingLevel = 2,
  actions = [],
  className,
  children,
}: SummaryCardProps & { children: ReactNode }) {
  const Heading = `h${headingLevel}` as const
  const [only, another] = actions
  return (
    <div className={classes('govuk-summary-card', className)}>
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {only && !another && (
          <div className="govuk-summary-card__actions">
            <ActionLink {...only} cardTitle={title} />
          </div>
        )}
        {another && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action) => (
              <li key={action.href} className="govuk-summary-card__action">
                <ActionLink {...action} cardTitle={title} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}

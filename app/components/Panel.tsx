import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface PanelProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  titleText: ReactNode
  headingLevel?: 1 | 2 | 3
}

export function Panel({ titleText, headingLevel = 1, className, children, ...attributes }: PanelProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classes('govuk-panel govuk-panel--confirmation', className)} {...attributes}>
      <Heading className="govuk-panel__title">{titleText}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  )
}

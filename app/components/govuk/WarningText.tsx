import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export interface WarningTextProps extends ComponentPropsWithoutRef<'div'> {
  iconFallbackText?: string
}

export function WarningText({ iconFallbackText = 'Warning', className, children, ...attributes }: WarningTextProps) {
  return (
    <div className={classes('govuk-warning-text', className)} {...attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  )
}

import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export interface ErrorMessageProps extends ComponentPropsWithoutRef<'p'> {
  visuallyHiddenText?: string
}

export function ErrorMessage({ visuallyHiddenText = 'Error', className, children, ...attributes }: ErrorMessageProps) {
  return (
    <p className={classes('govuk-error-message', className)} {...attributes}>
      {visuallyHiddenText && <span className="govuk-visually-hidden">{visuallyHiddenText}:</span>} {children}
    </p>
  )
}

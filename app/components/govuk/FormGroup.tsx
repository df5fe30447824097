import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export interface FormGroupProps extends ComponentPropsWithoutRef<'div'> {
  /** Draws the red line beside the group. */
  hasError?: boolean
}

export function FormGroup({ hasError, className, ...attributes }: FormGroupProps) {
  return (
    <div className={classes('govuk-form-group', hasError && 'govuk-form-group--error', className)} {...attributes} />
  )
}

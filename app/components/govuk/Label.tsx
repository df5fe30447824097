import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export interface LabelProps extends ComponentPropsWithoutRef<'label'> {
  isPageHeading?: boolean
}

export function Label({ isPageHeading, className, htmlFor, children, ...attributes }: LabelProps) {
  const label = (
    <label className={classes('govuk-label', className)} htmlFor={htmlFor} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}

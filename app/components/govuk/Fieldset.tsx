import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'

export interface FieldsetProps extends ComponentPropsWithoutRef<'fieldset'> {
  legend?: ReactNode
  legendClassName?: string
  isPageHeading?: boolean
  describedBy?: string
}

export function Fieldset({
  legend,
  legendClassName,
  isPageHeading,
  describedBy,
  className,
  children,
  ...attributes
}: FieldsetProps) {
  return (
    <fieldset className={classes('govuk-fieldset', className)} aria-describedby={describedBy} {...attributes}>
      {legend && (
        <legend className={classes('govuk-fieldset__legend', legendClassName)}>
          {isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  )
}

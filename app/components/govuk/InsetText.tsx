import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export function InsetText({ className, ...attributes }: ComponentPropsWithoutRef<'div'>) {
  return <div className={classes('govuk-inset-text', className)} {...attributes} />
}

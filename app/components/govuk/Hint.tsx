import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

export function Hint({ className, ...attributes }: ComponentPropsWithoutRef<'div'>) {
  return <div className={classes('govuk-hint', className)} {...attributes} />
}

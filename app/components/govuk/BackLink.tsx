import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

/** A link to the page before this one; "Back" unless it has children. */
export function BackLink({ href = '#', className, children = 'Back', ...attributes }: ComponentPropsWithoutRef<'a'>) {
  return (
    <a href={href} className={classes('govuk-back-link', className)} {...attributes}>
      {children}
    </a>
  )
}

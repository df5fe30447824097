import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

/** The first thing in the body; the page's `<main>` has `id="main-content"` and `tabIndex={-1}`. */
export function SkipLink({
  href = '#main-content',
  className,
  children = 'Skip to main content',
  ...attributes
}: ComponentPropsWithoutRef<'a'>) {
  return (
    <a href={href} className={classes('govuk-skip-link', className)} data-module="govuk-skip-link" {...attributes}>
      {children}
    </a>
  )
}

import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'

/** A tag without a colour is blue. */
export type TagColour =
  | 'grey'
  | 'green'
  | 'turquoise'
  | 'teal'
  | 'purple'
  | 'magenta'
  | 'pink'
  | 'red'
  | 'orange'
  | 'yellow'

export interface TagProps extends ComponentPropsWithoutRef<'strong'> {
  colour?: TagColour
}

export function Tag({ colour, className, ...attributes }: TagProps) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`, className)} {...attributes} />
}

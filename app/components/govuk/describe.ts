import type { ReactNode } from 'react'

/** The value of aria-describedby: ids from the page, then the hint, then the error; undefined if there is none. */
export function describe(
  id: string,
  { describedBy, hint, error }: { describedBy?: string; hint?: ReactNode; error?: string },
): string | undefined {
  const ids = [describedBy, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

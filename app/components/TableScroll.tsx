import type { ReactNode } from 'react'

/** Lets a wide table scroll inside itself on a narrow screen; it takes the focus so that the arrow keys can scroll it. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="app-table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'

/** Buttons and links beside each other, stacked on a narrow screen. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}

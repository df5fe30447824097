import type { ReactNode } from 'react'

export interface MastheadProps {
  serviceName: ReactNode
  serviceUrl?: string
}

/** The band at the top. It has no crown and no GOV.UK logo, because the service is not on gov.uk. */
export function Masthead({ serviceName, serviceUrl = '/' }: MastheadProps) {
  return (
    <header className="app-masthead">
      <div className="govuk-width-container app-masthead__inner">
        <a className="app-masthead__service" href={serviceUrl}>
          {serviceName}
        </a>
      </div>
    </header>
  )
}

import type { ReactNode } from 'react'
import { classes } from './classes'

export interface MastheadItem {
  text: string
  href: string
  /** Whether the reader is on this page or below it. */
  current?: boolean
}

export interface MastheadProps {
  serviceName: ReactNode
  serviceUrl?: string
  navigation?: MastheadItem[]
}

/** The band at the top. It has no crown and no GOV.UK logo, because the service is not on gov.uk. */
export function Masthead({ serviceName, serviceUrl = '/', navigation = [] }: MastheadProps) {
  return (
    <header className="app-masthead">
      <div className="govuk-width-container app-masthead__inner">
        <a className="app-masthead__service" href={serviceUrl}>
          {serviceName}
        </a>
        {navigation.length > 0 && (
          <nav aria-label="Service">
            <ul className="app-masthead__list">
              {navigation.map(({ text, href, current }) => (
                <li key={href} className={classes('app-masthead__item', current && 'app-masthead__item--current')}>
                  <a className="app-masthead__link" href={href} aria-current={current ? 'true' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

import type { ReactNode } from 'react'

/** A page about the service itself. */
export function Statement({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        {children}
      </div>
    </div>
  )
}

export function PartHeading({ children }: { children: ReactNode }) {
  return <h2 className="govuk-heading-m">{children}</h2>
}

export function BodyText({ children }: { children: ReactNode }) {
  return <p className="govuk-body">{children}</p>
}

export function BulletList({ children }: { children: ReactNode }) {
  return <ul className="govuk-list govuk-list--bullet">{children}</ul>
}

/** A link to another site. */
export function OtherSite({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'

export interface FooterItem {
  text: string
  href: string
}

export interface FooterProps {
  links?: FooterItem[]
  /** The source of the content and its licence. */
  children?: ReactNode
}

/** The end of the page, without crown or crest. The children replace the licence line. */
export function Footer({ links = [], children }: FooterProps) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        {links.length > 0 && (
          <>
            <h2 className="govuk-visually-hidden">Support links</h2>
            <ul className="app-footer__links">
              {links.map(({ text, href }) => (
                <li key={href}>
                  <a className="app-footer__link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="app-footer__licence">{children ?? <Licence />}</p>
      </div>
    </footer>
  )
}

function Licence() {
  return (
    <>
      Framework content is Crown copyright and is available under the{' '}
      <a
        className="app-footer__link"
        href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        rel="license"
      >
        Open Government Licence v3.0
      </a>
    </>
  )
}

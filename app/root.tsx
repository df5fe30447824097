import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useMatches, useRouteError } from '@remix-run/react'
import { Fragment, type ReactNode, useContext } from 'react'
import formsScript from './browser/forms.ts?worker&url'
import { Footer } from './components/Footer'
import { Masthead } from './components/Masthead'
import { SkipLink } from './components/SkipLink'
import { PageContext, type PageHandle } from './page-context'
import { ProblemPage, problemOf } from './problem-page'
import stylesheet from './styles/app.scss?url'

const serviceName = 'Hiring pack builder'

// In the page itself: a browser that finds no icon asks for one, and one more request costs more than these bytes.
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='%2312404a' d='M0 0h8v8H0z'/><path fill='%23fff' d='M2 1h1v2.5h2V1h1v6H5V4.5H3V7H2z'/></svg>"

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon },
]

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${problemOf(error).title} - ${serviceName}` : serviceName },
]

/** The frame of every page. A script is sent only where a route's handle asks for it, so reading needs none. */
export function Layout({ children }: { children: ReactNode }) {
  const failed = useRouteError() != null
  const handles = useMatches().map(({ handle }) => (failed ? {} : ((handle ?? {}) as PageHandle)))
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <SkipLink />
        <Masthead serviceName={serviceName} />
        <div className="govuk-width-container">
          <BeforeMain />
          <main id="main-content" className="govuk-main-wrapper" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer>
          Framework text: Contains public sector information licensed under the{' '}
          <a
            className="app-footer__link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="license"
          >
            Open Government Licence v3.0
          </a>
          .
        </Footer>
        {handles.some(({ script }) => script) && <script type="module" src={formsScript} />}
        {(import.meta.env.DEV || handles.some(({ hydrate }) => hydrate)) && <HydrationScripts />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const { reference } = useContext(PageContext)
  return <ProblemPage error={useRouteError()} reference={reference} />
}

function BeforeMain() {
  const failed = useRouteError() != null
  const matches = useMatches()
  if (failed) return null
  return matches.map((match) => (
    <Fragment key={match.id}>{(match.handle as PageHandle | undefined)?.before?.(match)}</Fragment>
  ))
}

function HydrationScripts() {
  const { nonce } = useContext(PageContext)
  return <Scripts nonce={nonce?.()} />
}

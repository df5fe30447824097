import type { LinksFunction } from '@remix-run/node'
import { Links, Outlet, Scripts, useLocation, useMatches, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext, useEffect } from 'react'
import formsScript from './browser/forms.ts?worker&url'
import { BackLink } from './components/govuk/BackLink'
import { Footer } from './components/govuk/Footer'
import { ServiceNavigation } from './components/govuk/ServiceNavigation'
import { SkipLink } from './components/govuk/SkipLink'
import { Masthead } from './components/Masthead'
import { PageContext, type PageHandle } from './frame/page-context'
import { paths } from './frame/paths'
import { ProblemPage, problemOf } from './frame/problem-page'
import stylesheet from './styles/app.scss?url'

const serviceName = 'Hiring pack builder'

// Inline: a browser that finds no icon asks for one, and one more request costs more than these bytes.
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='%2312404a' d='M0 0h8v8H0z'/><path fill='%23fff' d='M2 1h1v2.5h2V1h1v6H5V4.5H3V7H2z'/></svg>"

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: icon },
]

const aboutLinks = [
  { text: 'Accessibility statement', href: paths.accessibility() },
  { text: 'Privacy', href: paths.privacy() },
  { text: 'Cookies', href: paths.cookies() },
]

/** The frame of every page. It loads a script only if a route's handle asks for it, so reading needs none. */
export function Layout({ children }: { children: ReactNode }) {
  const { handle } = usePage()
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Title />
        <Links />
      </head>
      <body className="govuk-template__body">
        <SkipLink />
        <Masthead serviceName={serviceName} />
        <Navigation />
        <div className="govuk-width-container">
          <Back />
          <main id="main-content" className="govuk-main-wrapper" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer links={aboutLinks}>
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
        {import.meta.env.DEV || handle.hydrate ? (
          <HydrationScripts />
        ) : (
          handle.script && <script type="module" src={formsScript} />
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const { reference, unavailable } = useContext(PageContext)
  return <ProblemPage error={useRouteError()} reference={reference} unavailable={unavailable} />
}

/** The three parts of the service, with the reader's own marked. */
function Navigation() {
  const { pathname } = useLocation()
  const part = (text: string, href: string, below: string) => ({
    text,
    href,
    current: pathname === href,
    active: pathname === href || pathname.startsWith(below),
  })
  return (
    <ServiceNavigation
      navigationLabel="Service"
      navigation={[
        part('Vacancies', paths.start(), '/vacancies/'),
        part('Framework', paths.framework(), `${paths.framework()}/`),
        part('Questions', paths.questionBank(), `${paths.questionBank()}/`),
      ]}
    />
  )
}

/** The link back, from the page's route. */
function Back() {
  const { handle, data } = usePage()
  const href = typeof handle.back === 'function' ? handle.back(data) : handle.back
  if (!href) return null
  return (
    <nav aria-label="Back">
      <BackLink href={href} />
    </nav>
  )
}

/** The page's title; on a page with errors it starts with that, for people who hear it. */
function Title() {
  const { handle, data, error } = usePage()
  const { invalid, unavailable } = useContext(PageContext)
  const own = error
    ? problemOf(error, unavailable).title
    : typeof handle.title === 'function'
      ? handle.title(data)
      : handle.title
  return <title>{`${invalid && !error ? 'Error: ' : ''}${own ? `${own} - ` : ''}${serviceName}`}</title>
}

/** The current route's handle; empty after a failure. */
function usePage(): { handle: PageHandle; data: never; error: unknown } {
  const error = useRouteError()
  const match = useMatches().at(-1)
  const failed = error != null
  return { handle: failed ? {} : ((match?.handle ?? {}) as PageHandle), data: match?.data as never, error }
}

/**
 * React takes over the page as sent: it needs the server's data; the forms' script changes the page, so it comes after.
 */
function HydrationScripts() {
  const { nonce, ...context } = useContext(PageContext)
  const { script } = usePage().handle
  useEffect(() => {
    if (script) import(/* @vite-ignore */ formsScript)
  }, [script])
  return (
    <>
      <template data-page-context={JSON.stringify(context)} />
      <Scripts nonce={nonce?.()} />
    </>
  )
}

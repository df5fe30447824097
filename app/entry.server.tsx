import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { disconnect } from './models/connection.server'
import { log, newReference } from './models/log.server'
import { openAll } from './models/open.server'
import { PageContext } from './page-context'

// In development Remix serves the app itself, so nobody else opens it. A change loads modules anew; what their
// predecessors hold open is closed first.
if (import.meta.env.DEV) {
  const development = globalThis as { disconnect?: () => void }
  development.disconnect?.()
  development.disconnect = disconnect
  await openAll(process.env)
}

/** Renders a whole page at once: it is small, can be kept by the page cache and its status is never sent too early. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Response {
  const html = renderToString(
    <PageContext.Provider value={{ ...loadContext, invalid: status === 400 || status === 409 }}>
      <RemixServer context={remixContext} url={request.url} />
    </PageContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

/** Logs a fault of ours under a reference that the page repeats; a wrong address or a sender who hung up is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const reference = newReference()
  context.reference = reference
  log.error({ reference, method: request.method, path: new URL(request.url).pathname, err: error }, 'Request failed')
}

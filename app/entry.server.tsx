import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { storageFailure } from '../db/failure'
import { log, newReference } from './config/log.server'
import { PageContext } from './frame/page-context'

/** Renders a whole page at once: it is small, the page cache can keep it and its status is never sent too early. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reference, unavailable }: AppLoadContext,
): Response {
  const shown = unavailable ? 503 : status
  const html = renderToString(
    <PageContext.Provider value={{ nonce, reference, unavailable, invalid: [400, 409, 503].includes(shown) }}>
      <RemixServer context={remixContext} url={request.url} />
    </PageContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${html}`, { status: shown, headers })
}

/** Logs a fault of ours under a reference that the page repeats; a wrong address or a lost connection is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const reference = newReference()
  const failure = storageFailure(error)
  Object.assign(context, { reference, unavailable: failure?.reason })
  const err = failure?.cause ?? error
  log.error({ reference, method: request.method, path: new URL(request.url).pathname, err }, 'Request failed')
}

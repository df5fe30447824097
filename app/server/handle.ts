import type { AppLoadContext } from '@remix-run/node'

/** The app: makes a page for a request, and reports what it found out in the context. */
export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

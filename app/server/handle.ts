import type { AppLoadContext } from '@remix-run/node'

/** The app: a page for a request; the context also tells us what it found out on the way. */
export type Handle = (request: Request, context: AppLoadContext) => Promise<Response>

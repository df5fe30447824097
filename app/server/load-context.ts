/** Gives routes the request context as part of Remix's load context; the frame adds what its pages need. */
import type { RequestContext } from '../models/request-context.server'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
}

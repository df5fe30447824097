/** In development Vite serves the app, and takes the context of each request from here. */
import type { RequestContext } from '../models/request-context.server'
import { openAll } from '../models/start-up.server'

// A change loads modules anew; the database that their predecessors opened is closed first.
const development = globalThis as { opened?: RequestContext }
await development.opened?.store.close()
export const { context } = await openAll(process.env)
development.opened = context

import type { RequestContext } from '../models/request-context.server'
import { openAll } from '../models/start-up.server'

/** Opens what the settings name, does the work, and closes the database. */
export async function inContext<T>(work: (context: RequestContext) => Promise<T>): Promise<T> {
  const { context } = await openAll(process.env)
  try {
    return await work(context)
  } finally {
    await context.store.close()
  }
}

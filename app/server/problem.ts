import type { AppLoadContext } from '@remix-run/node'
import type { Handle } from './handle'
import { type HeaderList, pageCacheControl, securityHeaders } from './headers'
import { type Answer, toAnswer } from './response'

/** Makes the app's error page for a refusal or failure outside the app; plain text where even that fails. */
export async function problemAnswer(
  handle: Handle,
  origin: string,
  status: number,
  context: AppLoadContext,
  extra: HeaderList = [],
): Promise<Answer> {
  const headers = [...securityHeaders(), 'cache-control', pageCacheControl, ...extra]
  if (status === 413) headers.push('connection', 'close')
  const page = await handle(new Request(`${origin}/problem/${status}`), context).catch(() => undefined)
  if (page?.status === status && page.body) return toAnswer(page, headers)
  const text = `The service cannot answer that (${status}).\n`
  return toAnswer(new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } }), headers)
}

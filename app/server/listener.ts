/**
 * Handles a request, in order: turn, missing Host header (400), health, unknown host (421), kept page, file, gate (405,
 * 403), body, the app, the answer.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AppLoadContext } from '@remix-run/node'
import { storageFailure } from '../../db/failure'
import { log, newReference } from '../config/log.server'
import { paths } from '../frame/paths'
import type { RequestContext } from '../models/request-context.server'
import { bodyLimit, importLimit, readBody } from './body'
import { allowedMethods, refusal } from './gate'
import type { Handle } from './handle'
import { type HeaderList, pageCacheControl, securityHeaders } from './headers'
import { answerHealth, isHealthPath } from './health'
import { isHostless } from './hosts'
import { newNonce } from './nonce'
import { createPageCache, type PageCache } from './page-cache'
import { mustWait, turnComes } from './pipelined'
import { problemAnswer } from './problem'
import { toRequest } from './request'
import { send, toAnswer } from './response'
import { staticFiles } from './static'

export interface Site {
  handle: Handle
  /** Scheme, host and port at which browsers reach us. */
  origin: string
  hosts: Set<string>
  /** The folder of files for browsers. */
  files: string
  context: RequestContext
  /** A number that stays the same until somebody saves. */
  lastChange: () => number
  ready: () => boolean
}

/** Makes the listener for node:http's "request". */
export function createListener(site: Site): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const pages = createPageCache(site.lastChange)
  const files = staticFiles(site.files)

  return async (incoming, outgoing) => {
    try {
      if (mustWait(outgoing) && !(await turnComes(incoming, outgoing))) return
      if (isHostless(incoming)) return await refuse(site, incoming, outgoing, 400)
      if (answerHealth(incoming, outgoing, site.ready)) return
      if (!site.hosts.has(incoming.headers.host ?? '')) return await refuse(site, incoming, outgoing, 421)
      const kept = cacheable(incoming) ? pages.find(incoming.url as string) : undefined
      if (kept) return send(incoming, outgoing, kept)
      if (files.send(incoming, outgoing)) return
      const status = refusal(incoming.method, incoming.headers, site.origin)
      if (status) return await refuse(site, incoming, outgoing, status)
      if (isHealthPath(incoming) || files.has(incoming)) return await refuse(site, incoming, outgoing, 405)
      await answer(site, pages, incoming, outgoing)
    } catch (error) {
      if (incoming.destroyed && !incoming.complete) return
      const reference = newReference()
      const failure = storageFailure(error)
      log.error({ reference, err: failure?.cause ?? error }, 'The server failed outside the app')
      const context = { ...site.context, reference, unavailable: failure?.reason }
      if (outgoing.headersSent) outgoing.destroy()
      else send(incoming, outgoing, await problemAnswer(site.handle, site.origin, failure ? 503 : 500, context))
    }
  }
}

/** A page may differ by cookie, so a request with a cookie gets a fresh page. */
function cacheable({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.cookie === undefined
}

async function refuse(
  { handle, origin, context }: Site,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
) {
  log.info({ method: incoming.method, status }, 'Refused')
  send(incoming, outgoing, await problemAnswer(handle, origin, status, { ...context }, allowed(incoming, status)))
}

/** The Allow header: of our three methods, only POST may be refused by an address. */
function allowed({ method }: IncomingMessage, status: number): HeaderList {
  return status === 405 ? ['allow', method === 'POST' ? 'GET, HEAD' : allowedMethods.join(', ')] : []
}

async function answer(site: Site, pages: PageCache, incoming: IncomingMessage, outgoing: ServerResponse) {
  const body = incoming.method === 'POST' ? await readBody(incoming, limitOf(incoming)) : undefined
  if (incoming.method === 'POST' && !body) return refuse(site, incoming, outgoing, 413)
  const request = toRequest(incoming, outgoing, site.origin, body)
  if (!request) return refuse(site, incoming, outgoing, 400)
  const { pathname: path, searchParams } = new URL(request.url)
  if (decodeURI(path).toLowerCase().startsWith('/problem/')) return refuse(site, incoming, outgoing, 404)

  const begun = pages.current()
  let nonce: string | undefined
  const context: AppLoadContext = {
    ...site.context,
    nonce: () => {
      nonce ??= newNonce()
      return nonce
    },
  }
  const response = await site.handle(request, context)
  if (outgoing.destroyed) return
  if (isBare(response) && !searchParams.has('_data')) {
    const status = context.unavailable ? 503 : response.status
    return send(
      incoming,
      outgoing,
      await problemAnswer(site.handle, site.origin, status, context, allowed(incoming, status)),
    )
  }

  const extra = [...securityHeaders(nonce), 'cache-control', pageCacheControl, ...allowed(incoming, response.status)]
  const page = await toAnswer(response, extra)
  if (cacheable(incoming) && incoming.method === 'GET' && isKept(response, nonce))
    pages.keep(incoming.url as string, page, begun)
  send(incoming, outgoing, page)
}

function limitOf({ url }: IncomingMessage): number {
  const takesFiles = [paths.frameworkImport(), paths.questionImport()]
  return takesFiles.includes(url?.split('?')[0] ?? '') ? importLimit : bodyLimit
}

/** A download or other bare route failed: a person followed its link, so a page explains. */
function isBare(response: Response): boolean {
  return response.status >= 400 && !isHtml(response)
}

function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}

function isKept(response: Response, nonce: string | undefined): boolean {
  return (
    response.status === 200 &&
    isHtml(response) &&
    nonce === undefined &&
    !['set-cookie', 'vary', 'cache-control'].some((name) => response.headers.has(name))
  )
}

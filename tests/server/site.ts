/** A real server on a free port around a small app of the test's own, and a minimal client. */
import { mkdtempSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { RequestContext } from '../../app/models/request-context.server'
import type { Handle } from '../../app/server/handle'
import { allowedHosts } from '../../app/server/hosts'
import { createHttpServer } from '../../app/server/http-server'
import { createListener, type Site } from '../../app/server/listener'

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** The context of an app that has no models. */
const none = {} as RequestContext

export type Client = (path: string, ask?: Ask) => Promise<Reply>

/** Starts the site, which ends with the test. Defaults for `change`: a healthy site without files or saved data. */
export async function startSite(handle: Handle, change: Partial<Site> = {}): Promise<{ ask: Client; origin: string }> {
  const server = createHttpServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const hosts = allowedHosts(origin, '127.0.0.1', port)
  const files = mkdtempSync(join(tmpdir(), 'hiring-pack-files-'))
  server.on(
    'request',
    createListener({ handle, origin, hosts, files, context: none, lastChange: () => 1, ready: () => true, ...change }),
  )
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin, ask: client(port) }
}

/** fetch would not let a test choose Host, Origin or a path with dots. */
export function client(port: number): Client {
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk) => chunks.push(chunk))
        incoming.on('end', () => {
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
}

/** Sends these bytes unchanged and returns the answer up to the close of the connection. */
export function say(origin: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text))
    let reply = ''
    socket.on('data', (chunk) => {
      reply += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(reply))
  })
}

/** An app that answers with a page naming the method and path, and with error pages as ours does. */
export const echo: Handle = async (request) => {
  const { pathname } = new URL(request.url)
  const status = pathname.startsWith('/problem/') ? Number(pathname.slice('/problem/'.length)) : 200
  return page(`${request.method} ${pathname}`, { status })
}

export function page(
  text: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
) {
  return new Response(`<!DOCTYPE html><p>${text}</p>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

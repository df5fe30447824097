/** Our node:http server: what node answers by itself carries our headers too, and nobody holds a connection for ever. */
import { createServer, type Server } from 'node:http'
import { letGoOfUnread, unreadLimits } from './unread'
import { answerExpectation, answerUnreadable } from './unreadable'

/** How long a sender may take for one request, in milliseconds. */
const requestTimeout = 30_000

export function createHttpServer(): Server {
  // Without a Host header node would answer 400 by itself: the listener does.
  const server = createServer({ requestTimeout, requireHostHeader: false })
  server.on('clientError', answerUnreadable)
  server.on('checkExpectation', answerExpectation)
  letGoOfUnread(server, unreadLimits)
  return server
}

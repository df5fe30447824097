/** Our node:http server: node's own answers carry our headers too, and no sender holds a connection for ever. */
import { createServer, type Server } from 'node:http'
import { letGoOfUnread, unreadLimits } from './unread'
import { answerExpectation, answerUnreadable } from './unreadable'

/** The longest that a sender may take for one request, in milliseconds. */
const requestTimeout = 30_000

export function createHttpServer(): Server {
  // The listener answers requests without a Host header; node would answer 400 by itself.
  const server = createServer({ requestTimeout, requireHostHeader: false })
  server.on('clientError', answerUnreadable)
  server.on('checkExpectation', answerExpectation)
  letGoOfUnread(server, unreadLimits)
  return server
}

/** Adds our headers where node itself would refuse a request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type HeaderList, securityHeaders } from './headers'

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers input that is no HTTP request, or only the beginning of one; for "clientError". */
export function answerUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const list = emptyAnswer()
  const lines = list.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${list[index + 1]}\r\n`] : []))
  socket.end(`HTTP/1.1 ${statuses[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines.join('')}\r\n`)
}

/** Answers an Expect header other than 100-continue, which node handles; for "checkExpectation". */
export function answerExpectation(_: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(417, emptyAnswer()).end()
}

function emptyAnswer(): HeaderList {
  return [...securityHeaders(), 'cache-control', 'no-store', 'connection', 'close', 'content-length', '0']
}

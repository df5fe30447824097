import type { Duplex } from 'node:stream'
import { securityHeaders } from './headers'

/** The answer to what is no HTTP request, where node itself would send one without our headers; for "clientError". */
export function answerUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const list = [...securityHeaders(), 'cache-control', 'no-store', 'connection', 'close', 'content-length', '0']
  const lines = list.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${list[index + 1]}\r\n`] : []))
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`)
}

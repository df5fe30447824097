import type { Server } from 'node:http'

/** How long a running request may take to finish, in milliseconds. */
const patience = 10_000

/** Takes no new connection, closes idle ones as they fall idle and resolves when the last request has its answer. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(limit)
}

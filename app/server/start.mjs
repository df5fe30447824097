/** `npm start`: installs and builds what is missing, then runs the server in this same process. */
import { ensureBuilt, ensureInstalled, NotReady } from './build/ensure.mjs'

try {
  ensureInstalled()
  ensureBuilt()
} catch (error) {
  if (!(error instanceof NotReady)) throw error
  console.error(error.message)
  process.exit(2)
}
await import('../../build/server/main.js')

#!/usr/bin/env node
/** The package's bin: makes the checkout runnable, then runs a verb. Only the verbs write to standard output. */
import { ensureBuilt, ensureInstalled, NotReady } from '../server/build/ensure.mjs'

try {
  ensureInstalled(console.error)
  ensureBuilt(console.error)
} catch (error) {
  if (!(error instanceof NotReady)) throw error
  console.error(error.message)
  process.exit(2)
}
await import('../../build/server/cli.js')

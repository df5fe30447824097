/** Starts the server (settings, data, database, listening) and ends it. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/node'
import { log } from '../config/log.server'
import { projectRoot } from '../config/project-root.server'
import { settingsHelp } from '../config/settings.server'
import { reasonNotToStart } from '../models/not-started.server'
import type { RequestContext } from '../models/request-context.server'
import { openAll } from '../models/start-up.server'
import { drainable } from './drain'
import { allowedHosts, authority } from './hosts'
import { createHttpServer } from './http-server'
import { createListener } from './listener'

if (process.argv.includes('--help')) {
  console.log('Starts the hiring pack builder. Settings, taken from the environment:')
  for (const { name, meaning, default: usual } of settingsHelp) console.log(`  ${name}: ${meaning} (${usual})`)
  process.exit(0)
}

try {
  await start()
} catch (error) {
  const reason = reasonNotToStart(error)
  if (!reason) throw error
  console.error(reason)
  process.exit(2)
}

async function start(): Promise<void> {
  const { settings, context } = await openAll(process.env, console.log)
  const { host, port, publicOrigin } = settings
  const server = createHttpServer()
  const drain = drainable(server)
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const taken = (server.address() as AddressInfo).port
  const origin = publicOrigin ?? new URL(`http://${authority(host, taken)}`).origin
  let draining = false
  server.on(
    'request',
    createListener({
      handle: createRequestHandler(build, 'production'),
      origin,
      hosts: allowedHosts(origin, host, taken),
      files: resolve(projectRoot(), 'build/client'),
      context,
      lastChange: context.store.lastChange,
      ready: () => !draining && databaseAnswers(context),
    }),
  )
  const stop = async () => {
    if (draining) return
    draining = true
    await drain()
    await context.store.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  console.log(`Hiring pack builder: ${origin}`)
}

function databaseAnswers({ store }: RequestContext): boolean {
  try {
    store.check()
    return true
  } catch (error) {
    log.error({ err: error }, 'The database does not answer')
    return false
  }
}

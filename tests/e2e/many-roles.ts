/** A server of its own with a release of several roles, since the one of all tests has the shipped role only. */
import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { connect, disconnect } from '../../app/models/connection.server'
import { saveFramework } from '../../app/models/framework.server'
import { aManyRoleRelease } from '../build'

export interface ManyRoles {
  origin: string
  stop: () => Promise<void>
}

/** Starts it on a port that is free and a database in `folder`. */
export async function startManyRoles(folder: string): Promise<ManyRoles> {
  const database = join(folder, 'many-roles.sqlite')
  connect(database)
  const about = { name: 'Many roles', source: 'roles.csv', licence: 'OGL', attribution: 'Crown copyright' }
  await saveFramework(about, aManyRoleRelease())
  disconnect()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    DATABASE_PATH: database,
    LOG_LEVEL: 'error',
  }
  const server = spawn(process.execPath, ['build/server/main.js'], { env, stdio: 'inherit' })
  await ready(`${origin}/readyz`, server)
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server with many roles ended with ${server.exitCode}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

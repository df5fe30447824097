/** Runs the built server as a separate process on the test's database, and sends what a browser would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from '../../app/config/project-root.server'
import { type Client, client, type Reply } from './site'

export interface Running {
  server: ChildProcess
  ask: Client
  /** Sends a form as a browser does. */
  post: (path: string, fields: Record<string, string>) => Promise<Reply>
  /** Its log so far. */
  logged: () => string[]
  /** Ends it, and resolves when it has ended. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts it; `fileSize` is the most kilobytes that it may write into one file. It ends with the test. */
export async function startServer(path: string, { fileSize }: { fileSize?: number } = {}): Promise<Running> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, PORT: '0', DATABASE_PATH: path }
  const main = join(projectRoot(), 'build/server/main.js')
  // dash counts the limit in blocks of 512 bytes.
  const limit = fileSize === undefined ? '' : `ulimit -f ${fileSize * 2}; `
  const server = spawn('sh', ['-c', `${limit}exec "$0" "$1"`, process.execPath, main], { env, stdio: 'pipe' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  onTestFinished(() => void server.kill('SIGKILL'))
  let log = ''
  server.stderr.on('data', (chunk) => {
    log += String(chunk)
  })
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? []
      if (found) resolve(found)
    })
    server.once('exit', () => reject(new Error(log)))
  })
  const ask = client(Number(new URL(origin).port))
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  return {
    server,
    ask,
    post: (page, fields) => ask(page, { method: 'POST', headers, body: new URLSearchParams(fields).toString() }),
    logged: () => log.split('\n').filter(Boolean),
    end: (signal) => {
      server.kill(signal)
      return ended
    },
  }
}

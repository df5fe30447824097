/** Measures start and end: to the first connection, to the first page, idle to exit, and after a kill -9. */
import SQLite from '#sqlite'
import { createVacancy, environment, freePort, startListening, startServer, stop, temporary } from './built.mjs'
import { interleave, judge, median, printTimes, quantile } from './measure.mjs'

const database = temporary('start.sqlite')
await stop(await startServer(database))

const firstPage = []
const toExit = []
const times = await interleave(
  {
    'node -e 0': async () => {
      const port = await freePort()
      const bare = `require('node:http').createServer().listen(${port}, '127.0.0.1')`
      const server = await startListening(process.execPath, ['-e', bare], { port, env: environment(port, database) })
      await stop(server)
      return server.startTime
    },
    'server, database there': async () => {
      const server = await startServer(database)
      const begun = performance.now()
      // Its connection stays open, as a browser's does: the exit has to close it.
      const reply = await fetch(server.origin)
      await reply.text()
      if (reply.status !== 200) throw new Error(`The first page answered ${reply.status}`)
      firstPage.push(performance.now() - begun)
      toExit.push(await stop(server))
      return server.startTime
    },
    'server, new database': async () => {
      const server = await startServer(temporary(`new-${performance.now()}.sqlite`))
      await stop(server)
      return server.startTime
    },
    'npm start, second time': async () => {
      const port = await freePort()
      const server = await startListening('npm', ['start'], { port, env: environment(port, database) })
      await stop(server)
      return server.startTime
    },
  },
  { rounds: 8, warmUp: 1 },
)
console.log('From spawn to the first connection')
const bare = 'bare node:http'
times.set(bare, times.get('node -e 0'))
times.delete('node -e 0')
printTimes(times, bare)

const recovered = []
for (let round = 0; round < 5; round++) {
  const server = await startServer(database)
  const saved = await createVacancy(server.origin)
  await stop(server, 'SIGKILL')
  const again = await startServer(database)
  const { status } = await fetch(again.origin + saved, { headers: { connection: 'close' } })
  await stop(again)
  recovered.push(status)
}
const sqlite = new SQLite(database, { readonly: true })
const intact = sqlite.pragma('integrity_check', { simple: true })
sqlite.close()

console.log('')
const listening = times.get('server, database there')
judge('listening, median', `${median(listening).toFixed(0)} ms`, '400 ms at most', median(listening) <= 400)
const npm = quantile(times.get('npm start, second time'), 0.95)
judge('npm start to listening, p95', `${npm.toFixed(0)} ms`, 'under 3,000 ms', npm < 3000)
const exit = quantile(toExit, 0.95)
judge('SIGTERM to exit, idle, p95', `${exit.toFixed(0)} ms`, '200 ms at most', exit <= 200)
const found = recovered.filter((status) => status === 200).length
judge('saved, killed, there again', `${found} of ${recovered.length}`, 'all', found === recovered.length)
judge('SQLite integrity_check', intact, 'ok', intact === 'ok')
console.log(`      first page after listening, median: ${median(firstPage).toFixed(0)} ms`)

/**
 * Measures how long the server takes to end after SIGTERM under load: ten people ask for zips of 40 sheets again and
 * again, ten connections request pages without reading the answers, ten have sent half a request and ten half a body.
 * Docker kills after 10 seconds; the limit is 8.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import { createVacancy, savePanel, startServer, temporary } from './built.mjs'
import { judge, median } from './measure.mjs'

const each = 10
const rounds = 5
const times = []
for (let round = 0; round < rounds; round++) times.push(await drainOnce(temporary(`drain-${round}.sqlite`)))
const longest = Math.max(...times)
console.log(`SIGTERM to exit: median ${(median(times) / 1000).toFixed(1)} s of ${rounds}`)
judge('the longest', `${(longest / 1000).toFixed(1)} s`, '8 s', longest <= 8000)

async function drainOnce(database) {
  const server = await startServer(database)
  const vacancy = await createVacancy(server.origin)
  await savePanel(server.origin, vacancy, { candidates: 10, members: 4 })
  const { host } = new URL(server.origin)
  const page = `GET ${vacancy} HTTP/1.1\r\nHost: ${host}\r\nCookie: a=b\r\n\r\n`
  const half = `POST ${vacancy}/interview HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\n`
  const halfBody = `${half}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nversion=1`
  const state = { done: false }
  const askers = Array.from({ length: each }, () => askForZips(`${server.origin}${vacancy}/downloads/pack.zip`, state))
  const sockets = await Promise.all([page.repeat(200), half, halfBody].flatMap((text) => hold(server.port, text)))
  await new Promise((resolve) => setTimeout(resolve, 2000))

  const begun = performance.now()
  server.child.kill('SIGTERM')
  await server.ended
  const taken = performance.now() - begun
  state.done = true
  for (const socket of sockets) socket.destroy()
  await Promise.all(askers)
  return taken
}

async function askForZips(address, state) {
  while (!state.done) {
    try {
      await (await fetch(address)).arrayBuffer()
    } catch {
      // The server ends while it answers.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Opens connections that send the text and read nothing. */
function hold(port, text) {
  return Array.from({ length: each }, async () => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.pause()
    socket.write(text)
    return socket
  })
}

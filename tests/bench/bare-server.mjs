/** Bare node:http that sends one finished page: `node bare-server.mjs PORT FILE`; FILE has its headers and body. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2)
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
const bytes = Buffer.from(body, 'base64')

createServer((_, outgoing) => {
  outgoing.writeHead(200, headers)
  outgoing.end(bytes)
}).listen(Number(port), '127.0.0.1')

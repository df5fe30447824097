/** Tests fetching from a local server; uses no other network. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { CannotFetch, fetchFramework } from '../../app/fetch/fetch-framework.server'
import { namesAt } from '../models/names-at'

/** Starts a server on a free port; returns its origin and the paths that it was asked for. */
async function serve(listener: RequestListener): Promise<{ origin: string; port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, asked }
}

type Page = { status?: number; headers?: Record<string, string>; body?: string }

function serveAll(pages: Record<string, Page>) {
  return serve((request, response) => {
    const { status = 200, headers = {}, body = '' } = pages[request.url ?? ''] ?? { status: 404 }
    response.writeHead(status, headers).end(body)
  })
}

async function texts(address: string, allowed: string[], surroundings = {}): Promise<[string, string][]> {
  const files = await fetchFramework(address, allowed, surroundings)
  return files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])
}

async function refusal(address: string, allowed: string[], surroundings = {}): Promise<string> {
  const error = await fetchFramework(address, allowed, surroundings).catch((item: unknown) => item)
  expect(error).toBeInstanceOf(CannotFetch)
  const { message } = error as CannotFetch
  expect(message).toMatch(/^[^\n]+\.$/)
  return message
}

test('a CSV file comes as it is, byte for byte', async () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x0d, 0x00, 0x80])
  const { origin } = await serve((_, response) => response.end(bytes))
  const [file] = await fetchFramework(`${origin}/data/roles.csv`, [`${origin}/data`])
  expect(file?.name).toBe('roles.csv')
  expect(Buffer.from(file?.bytes ?? [])).toEqual(bytes)
})

test('a file has the name that its server gives it', async () => {
  const attachment = { 'content-disposition': 'attachment; filename="Role content.csv"' }
  const path = { 'content-disposition': 'attachment; filename="../../etc/passwd"' }
  const { origin } = await serveAll({ '/a': { headers: attachment }, '/b?c=d': { headers: path }, '/': {} })
  expect(await texts(`${origin}/a`, [origin])).toEqual([['Role content.csv', '']])
  expect(await texts(`${origin}/b?c=d`, [origin])).toEqual([['b?c=d', '']])
  expect(await texts(`${origin}/`, [origin])).toEqual([['127.0.0.1', '']])
})

test('of a page that links CSV files of its own site at most three of them come in its place', async () => {
  const body = `<!doctype html><main><a href="/about">About</a><a download href="/files/3">Notes</a>
    <a href="roles.csv#top">Roles</a><a href="roles.csv">Roles</a><a href="/export?format=CSV&amp;x=1">Skills</a>
    <a href="https://elsewhere.example/a.csv">Elsewhere</a><a download href="/guide.pdf">Guide</a><a href="javascript:csv">Run</a>
    <a href="/more/csv">More</a><script>"<a href='/script.csv'>"</script><!-- <a href="/comment.csv"> --></main>`
  const { origin, asked } = await serveAll({
    '/download': { body },
    '/roles.csv': { body: 'roles' },
    '/export?format=CSV&x=1': { body: 'skills' },
    '/more/csv': { body: 'more' },
    '/files/3': { body: 'notes' },
  })
  const roles = ['roles.csv', 'roles']
  const skills = ['export?format=CSV&x=1', 'skills']
  expect(await texts(`${origin}/download`, [`${origin}/download`])).toEqual([roles, skills, ['csv', 'more']])
  expect(asked).toEqual(['/download', '/roles.csv', '/export?format=CSV&x=1', '/more/csv'])
})

test('a page without such links comes as it is', async () => {
  const body = '<html><a href="/about">About</a>'
  const { origin } = await serveAll({ '/role/x': { body } })
  expect(await texts(`${origin}/role/x`, [`${origin}/role`])).toEqual([['x', body]])
})

test('a redirect is followed on its own site, three times', async () => {
  const on = (location: string) => ({ status: 302, headers: { location } })
  const { origin } = await serveAll({
    ...{ '/a/0': on('/a/1'), '/a/1': on('2'), '/a/2': on('/b/3'), '/b/3': { body: 'x' } },
    ...{ '/long': on('/a/0'), '/loop': on('/loop'), '/nowhere': { status: 301 }, '/wrong': on('http://[') },
  })
  expect(await texts(`${origin}/a/0`, [`${origin}/a`])).toEqual([['3', 'x']])
  for (const path of ['/long', '/loop']) {
    expect(await refusal(origin + path, [origin])).toMatch(/sends us on again and again; enter the address of the file/)
  }
  for (const path of ['/nowhere', '/wrong']) {
    expect(await refusal(origin + path, [origin])).toMatch(/sends us on without an address/)
  }
})

test('a redirect to another site, port, scheme or person is not followed', async () => {
  const other = await serveAll({ '/x': { body: 'secret' } })
  const there = [`${other.origin}/x`, `http://localhost:${other.port}/x`, '//elsewhere.example/x', 'file:///etc/passwd']
  const { origin } = await serve((request, response) => {
    const location = there[Number(request.url?.slice(1))] ?? `http://a:b@${request.headers.host}/`
    response.writeHead(302, { location }).end()
  })
  for (const index of [0, 1, 2, 3, 4]) {
    expect(await refusal(`${origin}/${index}`, [origin, other.origin])).toMatch(/only its own site may be read/)
  }
  expect(other.asked).toEqual([])
})

test.each([
  [404, /answers with status 404 and no file; check that the address is right/],
  [500, /status 500/],
  [204, /status 204/],
  [206, /status 206/],
])('status %i is no file', async (status, said) => {
  const { origin } = await serve((_, response) => response.writeHead(status).end())
  expect(await refusal(`${origin}/x`, [origin])).toMatch(said)
})

test('an endless body is cut off at 10 MB', async () => {
  let sent = 0
  const { origin } = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536
    }
    response.on('drain', more)
    more()
  })
  expect(await refusal(`${origin}/x`, [origin])).toMatch(/holds more than 10 MB; enter the address of a smaller file/)
  expect(sent).toBeLessThan(40 * 1024 * 1024)
})

test('10 MB are still taken', async () => {
  const body = 'a'.repeat(10 * 1024 * 1024)
  const { origin } = await serveAll({ '/x': { body } })
  const [file] = await fetchFramework(`${origin}/x`, [origin])
  expect(file?.bytes.length).toBe(body.length)
})

test.each([
  ['before its head', () => {}],
  ['in its body', (_, response) => void response.write('a')],
] satisfies [string, RequestListener][])('a server that stops %s is not waited for', async (_, listener) => {
  const { origin } = await serve(listener)
  const said = await refusal(`${origin}/x`, [origin], { milliseconds: 200 })
  expect(said).toMatch(/did not send all within 0.2 seconds; try again, or download the files/)
})

test('a server that goes away, one that sends a torn body and one that speaks no HTTP are told of', async () => {
  const torn = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '10' })
    response.write('a', () => response.destroy())
  })
  expect(await refusal(`${torn.origin}/x`, [torn.origin])).toMatch(/cannot be reached \(ECONNRESET\)/)
  const silent = await serve((request) => request.socket.end('no HTTP'))
  expect(await refusal(`${silent.origin}/x`, [silent.origin])).toMatch(/cannot be reached \(HPE_/)
  expect(await refusal('http://127.0.0.1:9/x', ['http://127.0.0.1:9/'])).toMatch(/cannot be reached \(ECONNREFUSED\)/)
})

test('a compressed body, which was not asked for, is refused before it is read', async () => {
  const { origin } = await serveAll({ '/x': { headers: { 'content-encoding': 'gzip' }, body: 'x' } })
  expect(await refusal(`${origin}/x`, [origin])).toMatch(/sends its file compressed/)
})

test.each([
  ['https://framework.example/downloads', /Files may not be fetched from .*; the setting FRAMEWORK_URLS allows https:/],
  ['https://framework.example/', /may not be fetched/],
  ['https://framework.example/download/../x', /may not be fetched/],
  ['http://framework.example/download', /may not be fetched/],
  ['https://framework.example:444/download', /may not be fetched/],
  ['https://framework.example.evil.example/download', /may not be fetched/],
  ['https://framework.example@evil.example/download', /holds a user name or a password; enter it without them/],
  ['https://me:word@framework.example/download', /holds a user name or a password/],
  ['file:///etc/passwd', /is not a web address; enter one such as https:\/\/framework.example\/download/],
  ['framework.example/download', /is not a web address/],
  ['https://', /is not a web address/],
  ['', /is not a web address/],
])('%j is refused before anything is asked', async (address, said) => {
  const lookup: LookupFunction = () => expect.unreachable('no name is looked up')
  expect(await refusal(address, ['https://framework.example/download'], { lookup })).toMatch(said)
})

test.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['93.184.215.14', '127.0.0.1']])(
  'a name that leads to %s is not connected to',
  async (...addresses) => {
    const { port, asked } = await serveAll({ '/x': { body: 'secret' } })
    const address = `http://files.example:${port}/x`
    const said = await refusal(address, [address], { lookup: namesAt(...addresses) })
    expect(said).toMatch(/^files\.example is inside a private network; FRAMEWORK_URLS must name it by its IP address/)
    expect(asked).toEqual([])
  },
)

test('a host that the setting names as localhost or by its address is asked', async () => {
  const { port } = await serveAll({ '/x': { body: 'x' } })
  const lookup = namesAt('127.0.0.1')
  expect(await texts(`http://localhost:${port}/x`, [`http://localhost:${port}/`], { lookup })).toEqual([['x', 'x']])
  expect(await texts(`http://2130706433:${port}/x`, [`http://127.0.0.1:${port}/x`], { lookup })).toEqual([['x', 'x']])
  expect(await refusal(`http://127.0.0.1:${port}/x`, [`http://localhost:${port}/`])).toMatch(/may not be fetched/)
})

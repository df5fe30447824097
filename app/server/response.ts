import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Encoding, encode, encodingFor, isText } from './encoding'
import type { HeaderList } from './headers'

/** A finished answer that can be sent more than once; each encoding is made on first use. */
export interface Answer {
  status: number
  headers: HeaderList
  body: Buffer
  text: boolean
  encoded: Partial<Record<Encoding, { headers: HeaderList; body: Buffer }>>
}

/** Reads a Fetch response to its end; `extra` headers win over its own. */
export async function toAnswer(response: Response, extra: HeaderList): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer())
  const taken = new Set(extra.filter((_, index) => index % 2 === 0))
  const own = [...response.headers].filter(([name]) => !taken.has(name) && name !== 'content-length')
  const text = isText(response.headers.get('content-type')) && body.length > 0
  return { status: response.status, headers: [...own.flat(), ...extra], body, text, encoded: {} }
}

/** Sends an answer; to HEAD its headers only. */
export function send(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer): void {
  const encoding = answer.text ? encodingFor(incoming.headers['accept-encoding']) : 'identity'
  let ready = answer.encoded[encoding]
  if (!ready) {
    ready = prepare(answer, encoding)
    answer.encoded[encoding] = ready
  }
  outgoing.writeHead(answer.status, ready.headers)
  outgoing.end(incoming.method === 'HEAD' ? undefined : ready.body)
}

function prepare({ headers, body, text }: Answer, encoding: Encoding) {
  const encoded = encode(body, encoding)
  const list = [...headers, 'content-length', String(encoded.length)]
  if (text) list.push('vary', 'accept-encoding')
  if (encoding !== 'identity') list.push('content-encoding', encoding)
  return { headers: list, body: encoded }
}

import { XMLParser } from 'fast-xml-parser'

export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

/** An XML part as a tree; `text` is all text inside an element, in order. */
export function readXml(xml: string): XmlElement {
  return { name: '', attributes: {}, children: (parser.parse(xml) as unknown[]).map(toElement), text: '' }
}

function toElement(raw: unknown): XmlElement {
  const { ':@': attributes = {}, ...rest } = raw as Record<string, unknown> & { ':@'?: Record<string, string> }
  const [name = '', content] = Object.entries(rest)[0] ?? []
  if (name === '#text') return { name, attributes: {}, children: [], text: String(content) }
  const children = (content as unknown[]).map(toElement)
  return { name, attributes, children, text: children.map((child) => child.text).join('') }
}

/** Every element of a name below this one, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...findAll(child, name)] : findAll(child, name),
  )
}

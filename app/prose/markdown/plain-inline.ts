import type { Inline } from './nodes'

/** Plain text of inline nodes: a link is followed by its address unless that is its text, a choice is "1 · 2 · 3". */
export function plainInlines(nodes: Inline[]): string {
  return nodes.map(plainInline).join('')
}

function plainInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong':
    case 'emphasis':
      return plainInlines(node.children)
    case 'break':
      return '\n'
    case 'link':
      return plainLink(plainInlines(node.children), node.url)
    case 'choice':
      return node.options.join(' · ')
    default:
      throw new Error(`No plain text for ${JSON.stringify(node satisfies never)}`)
  }
}

function plainLink(text: string, url: string): string {
  const address = url.replace(/^mailto:/, '')
  return text === address || `${text}/` === address ? text : `${text} (${address})`
}

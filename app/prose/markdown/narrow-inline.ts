import type { Link as MdastLink, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import type { Choice, Inline } from './nodes'
import { plainInlines } from './plain-inline'
import { deepest } from './too-deep'

/**
 * Turns inline mdast into our tree. `label` is for a choice without its own (the names of its column and row); `marks`
 * counts the strong or emphasis nodes around.
 */
export function narrowInlines(nodes: PhrasingContent[], source: string, label = '', marks = 0): Inline[] {
  const narrowed = nodes.map((node) => narrowInline(node, source, label, marks))
  return joinText(narrowed)
}

function narrowInline(node: PhrasingContent, source: string, label: string, marks: number): Inline {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: oneLine(node.value) }
    case 'strong':
    case 'emphasis':
      if (marks >= deepest) return asTyped(node, source)
      return { type: node.type, children: narrowInlines(node.children, source, label, marks + 1) }
    case 'break':
      return { type: 'break' }
    case 'link':
      return narrowLink(node, source, marks) ?? asTyped(node, source)
    case 'textDirective':
      return narrowChoice(node, label) ?? asTyped(node, source)
    default:
      return asTyped(node, source)
  }
}

function narrowLink(node: MdastLink, source: string, marks: number): Inline | undefined {
  if (!/^(https?|mailto):/i.test(node.url) || !URL.canParse(node.url)) return undefined
  const children = narrowInlines(node.children, source, '', marks)
  if (plainInlines(children).trim() === '') return undefined
  return { type: 'link', url: new URL(node.url).href, children }
}

function narrowChoice(node: TextDirective, label: string): Choice | undefined {
  const options = textOf(node).split(/\s+/).filter(Boolean)
  if (node.name !== 'choice' || options.length === 0) return undefined
  const ownLabel = node.attributes?.label?.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return { type: 'choice', options: [...new Set(options)], label: ownLabel || label || 'Choice' }
}

function asTyped(node: PhrasingContent, source: string): Inline {
  return { type: 'text', value: oneLine(source.slice(node.position?.start.offset, node.position?.end.offset)) }
}

/** Works line by line: a pattern for spaces before a line's end would search again from each space. */
function oneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join(' ')
}

function joinText(nodes: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}

import type { Emphasis, Inline, Strong } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { escapeLineStart, escapeStandard, separateAddresses } from './standard-escape'

/** Inline nodes as Markdown that every reader takes the same way; a line break is a backslash and the next line. */
export function standardInlines(nodes: Inline[]): string {
  return separateAddresses(writeInlines(markable(nodes, '', ''), true))
}

function writeInlines(nodes: Inline[], startsLine: boolean): string {
  return nodes
    .map((node, at) => {
      const before = at === 0 ? startsLine : nodes[at - 1]?.type === 'break'
      return writeInline(node, before, nodes[at + 1])
    })
    .join('')
}

function writeInline(node: Inline, startsLine: boolean, next: Inline | undefined): string {
  switch (node.type) {
    case 'text': {
      const text = startsLine ? escapeLineStart(node.value.trimStart()) : escapeStandard(node.value)
      return next?.type === 'link' ? text.replace(/!$/, '\\!') : text
    }
    case 'strong':
      return `**${writeInlines(node.children, false)}**`
    case 'emphasis':
      return `*${writeInlines(node.children, false)}*`
    case 'break':
      return '\\\n'
    case 'link':
      return `[${writeInlines(node.children, false)}](${writeUrl(node.url)})`
    case 'choice':
      return escapeStandard(plainInlines([node]))
    default:
      throw new Error(`No Markdown for ${JSON.stringify(node satisfies never)}`)
  }
}

function writeUrl(url: string): string {
  const literal = url.replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)|[<>]/g, '\\$&')
  return /[()<>\s]/.test(url) ? `<${literal}>` : literal
}

/**
 * Keeps emphasis only where its marks are sure to work: not at a space, not touching other marks, not inside the same
 * kind. Elsewhere only its words remain. `before` and `after` are the characters around.
 */
function markable(nodes: Inline[], before: string, after: string, within: Inline['type'][] = []): Inline[] {
  const done: Inline[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const last = done.at(-1)
    const next = waiting.at(-1)
    const around = [last ? edge(last, -1) : before, next ? edge(next, 0) : after] as const
    if (node.type === 'link') done.push({ ...node, children: markable(node.children, '[', ']', within) })
    else if (node.type === 'text' && last?.type === 'text')
      done[done.length - 1] = { type: 'text', value: last.value + node.value }
    else if (node.type !== 'strong' && node.type !== 'emphasis') done.push(node)
    else if (within.includes(node.type) || isMarked(last) || !canMark(node, ...around))
      waiting.push(...[...node.children].reverse())
    else done.push({ ...node, children: markable(node.children, ...around, [...within, node.type]) })
  }
  return done
}

function isMarked(node: Inline | undefined): boolean {
  return node?.type === 'strong' || node?.type === 'emphasis'
}

/** The rule of left- and right-flanking runs: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function canMark(node: Strong | Emphasis, before: string, after: string): boolean {
  return flanks(before, edge(node, 0)) && flanks(after, edge(node, -1))
}

function flanks(outside: string, inside: string): boolean {
  return !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside))
}

function isSpace(character: string): boolean {
  return /^\s*$/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}

/** The first (0) or last (-1) character written for a node, without its own marks. */
function edge(node: Inline, side: 0 | -1): string {
  if (node.type === 'link') return side === 0 ? '[' : ')'
  if (node.type === 'strong' || node.type === 'emphasis') {
    const child = node.children.at(side)
    return child ? edge(child, side) : ''
  }
  const text = plainInlines([node])
  return [...(side === 0 ? text.slice(0, 2) : text.slice(-2))].at(side) ?? ''
}

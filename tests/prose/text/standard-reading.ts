/**
 * Reads Markdown as CommonMark with all of GitHub's additions does, and returns our own tree where it can express it.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { narrowRoot } from '../../../app/prose/markdown/narrow'
import type { Block, Inline, Root } from '../../../app/prose/markdown/nodes'

export interface Reading {
  root: Root
  /** The kinds of nodes that the reader sees. */
  types: string[]
  /** The addresses to which its links lead. */
  urls: string[]
}

export function standardReading(markdown: string): Reading {
  const mdast = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const all = nodesIn(mdast)
  return {
    root: narrowRoot(withoutBareLinks(mdast, markdown), markdown),
    types: [...new Set(all.map(({ type }) => type))],
    urls: all.flatMap((node) => ('url' in node ? [node.url] : [])),
  }
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

/** GitHub makes links of bare addresses; turns them back into the text that our pages show. */
function withoutBareLinks<T extends Nodes>(node: T, source: string): T {
  if (!('children' in node)) return node
  const children = (node.children as PhrasingContent[]).flatMap((child) => {
    const inner = withoutBareLinks(child, source)
    const isBare = inner.type === 'link' && source[inner.position?.start.offset ?? -1] !== '['
    return isBare ? inner.children : [inner]
  })
  return { ...node, children }
}

/** A tree as it reads aloud: without emphasis, choices to tick and white space at the end of a line. */
export function said({ children }: Root): Root {
  return { type: 'root', children: children.flatMap(saidBlock) }
}

function saidBlock(block: Block): Block[] {
  if (block.type === 'list') {
    const children = block.children.map((item) => ({ ...item, children: item.children.flatMap(saidBlock) }))
    return [{ ...block, children }]
  }
  if (block.type !== 'table') return [{ ...block, children: saidInlines(block.children) }]
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: saidInlines(cell.children) })),
  }))
  return [{ ...block, children }]
}

function saidInlines(nodes: Inline[]): Inline[] {
  const done: Inline[] = []
  for (const node of nodes.flatMap(saidInline)) {
    const last = done.at(-1)
    if (last?.type === 'text' && node.type === 'text') last.value += node.value
    else done.push({ ...node })
  }
  done.forEach((node, at) => {
    const ends = done[at + 1] === undefined || done[at + 1]?.type === 'break'
    if (ends && node.type === 'text') node.value = node.value.trimEnd()
  })
  return done
}

function saidInline(node: Inline): Inline[] {
  if (node.type === 'strong' || node.type === 'emphasis') return node.children.flatMap(saidInline)
  if (node.type === 'link') return [{ ...node, children: saidInlines(node.children) }]
  return node.type === 'choice' ? [{ type: 'text', value: node.options.join(' · ') }] : [node]
}

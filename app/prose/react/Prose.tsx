import { Children, type ReactNode } from 'react'
import { splitGaps } from '../markdown/gaps'
import { splitLongWords } from '../markdown/long-words'
import type { Block, Heading, Inline, List, ListItem, Root } from '../markdown/nodes'
import { ProseTable } from './ProseTable'

/** The tree as GOV.UK page elements, for below an h2. Where Word has a box to fill in, the page has an empty cell. */
export function Prose({ root }: { root: Root }) {
  return <>{renderBlocks(root.children)}</>
}

/** Elements for the inline nodes of a paragraph, heading or table cell. */
export function renderInlines(nodes: Inline[]): ReactNode[] {
  return withKeys(nodes, renderInline)
}

function renderBlocks(nodes: Block[]): ReactNode[] {
  return withKeys(nodes, renderBlock)
}

/** One React node for each; React numbers them, because their order is fixed while they are on the page. */
export function withKeys<Node>(nodes: Node[], render: (node: Node) => ReactNode): ReactNode[] {
  return Children.toArray(nodes.map(render))
}

function renderBlock(node: Block): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p className="govuk-body">{renderInlines(node.children)}</p>
    case 'heading':
      return renderHeading(node)
    case 'list':
      return renderList(node)
    case 'table':
      return <ProseTable table={node} />
    default:
      throw new Error(`No element for ${JSON.stringify(node satisfies never)}`)
  }
}

function renderHeading({ depth, children }: Heading): ReactNode {
  const Tag = depth === 3 ? 'h3' : 'h4'
  return <Tag className="govuk-heading-s">{renderInlines(children)}</Tag>
}

function renderList({ ordered, start, children }: List): ReactNode {
  const items = withKeys(children, (item) => <li>{renderItem(item)}</li>)
  if (ordered) {
    return (
      <ol className="govuk-list govuk-list--number" start={start === 1 ? undefined : start}>
        {items}
      </ol>
    )
  }
  const isTasks = children.every((item) => item.checked !== null)
  return <ul className={isTasks ? 'govuk-list app-tasks' : 'govuk-list govuk-list--bullet'}>{items}</ul>
}

function renderItem({ checked, children }: ListItem): ReactNode {
  const [first, ...rest] = children
  const box = checked === null ? null : <span aria-hidden="true">{checked ? '☑ ' : '☐ '}</span>
  if (first?.type !== 'paragraph')
    return (
      <>
        {box}
        {renderBlocks(children)}
      </>
    )
  return (
    <>
      {box}
      {renderInlines(first.children)}
      {renderBlocks(rest)}
    </>
  )
}

/** A table gives whole words their room and breaks only those that could make it wider than the page. */
function renderWords(text: string): ReactNode {
  return withKeys(splitLongWords(text), (piece) =>
    piece.long ? <span className="app-long-word">{piece.text}</span> : piece.text,
  )
}

function renderInline(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return withKeys(splitGaps(node.value), (piece) =>
        piece.gap ? <mark className="app-gap">{piece.text}</mark> : renderWords(piece.text),
      )
    case 'strong':
      return <strong>{renderInlines(node.children)}</strong>
    case 'emphasis':
      return <em>{renderInlines(node.children)}</em>
    case 'break':
      return <br />
    case 'link':
      return (
        <a className="govuk-link" href={node.url}>
          {renderInlines(node.children)}
        </a>
      )
    case 'choice':
      return <span className="app-choice">{node.options.join(' · ')}</span>
    default:
      throw new Error(`No element for ${JSON.stringify(node satisfies never)}`)
  }
}

import type { ReactNode } from 'react'
import type { Block, Heading, List, ListItem, Root } from '../markdown/nodes'
import { renderInlines, withKeys } from './inlines'
import { ProseTable } from './ProseTable'

/** The tree as GOV.UK page elements, for below an h2. Where Word has a box to fill in, the page has an empty cell. */
export function Prose({ root }: { root: Root }) {
  return <>{renderBlocks(root.children)}</>
}

function renderBlocks(nodes: Block[]): ReactNode[] {
  return withKeys(nodes, renderBlock)
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

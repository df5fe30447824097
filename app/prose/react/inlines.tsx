import { Children, type ReactNode } from 'react'
import { splitGaps } from '../markdown/gaps'
import { splitLongWords } from '../markdown/long-words'
import type { Inline } from '../markdown/nodes'

/** One React node for each. React numbers them, because their order does not change on the page. */
export function withKeys<Node>(nodes: Node[], render: (node: Node) => ReactNode): ReactNode[] {
  return Children.toArray(nodes.map(render))
}

/** A table leaves whole words room and breaks only those that could make it wider than the page. */
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

/** Elements for the inline nodes of a paragraph, heading or table cell. */
export function renderInlines(nodes: Inline[]): ReactNode[] {
  return withKeys(nodes, renderInline)
}

import { Fragment } from 'react'
import { ContentsList } from '../../../components/govuk/ContentsList'
import { Details } from '../../../components/govuk/Details'

interface Segment {
  text: string
  match: boolean
}

export interface SearchResultItem {
  href: string
  /** Empty for a statement: then the place is the link. */
  name: Segment[]
  place: string
  excerpt: Segment[]
}

export interface SearchResultsProps {
  groups: { id: string; heading: string; count: number; found: SearchResultItem[] }[]
}

const maxShown = 10

/** Search results by kind: the first of each in view, the others folded away. */
export function SearchResults({ groups }: SearchResultsProps) {
  const title = ({ heading, count }: (typeof groups)[number]) => `${heading} (${count.toLocaleString('en-GB')})`
  return (
    <>
      <ContentsList
        label="Results by kind"
        inline
        items={groups.map((group) => ({ text: title(group), href: `#${group.id}` }))}
      />
      {groups.map((group) => (
        <Fragment key={group.id}>
          <h2 className="govuk-heading-m" id={group.id}>
            {title(group)}
          </h2>
          <Items items={group.found.slice(0, maxShown)} />
          {group.found.length > maxShown && (
            <Details summary={`${group.found.length - maxShown} more`}>
              <Items items={group.found.slice(maxShown)} />
              {group.count > group.found.length && (
                <p className="govuk-body">
                  These are the best {group.found.length} of {group.count.toLocaleString('en-GB')}. More words find
                  fewer.
                </p>
              )}
            </Details>
          )}
        </Fragment>
      ))}
    </>
  )
}

function Items({ items }: { items: SearchResultItem[] }) {
  return (
    <ol className="govuk-list govuk-list--spaced">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        <Item key={index} {...item} />
      ))}
    </ol>
  )
}

function Item({ href, name, place, excerpt }: SearchResultItem) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {name.length > 0 ? <Marked segments={name} /> : place}
      </a>
      {name.length > 0 && place && <span className="app-aside"> {place}</span>}
      <span className="app-excerpt">
        <Marked segments={excerpt} />
      </span>
    </li>
  )
}

function Marked({ segments }: { segments: Segment[] }) {
  return (
    <>
      {segments.map(({ text, match }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        match ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  )
}

export interface ContentsListProps {
  label: string
  items: { text: string; href: string }[]
  /** Beside each other, for items of a word or two. */
  inline?: boolean
}

/** Links to the parts of a page. */
export function ContentsList({ label, items, inline }: ContentsListProps) {
  return (
    <nav aria-label={label} className="app-contents">
      <ul className={inline ? 'app-inline-list' : 'govuk-list'}>
        {items.map(({ text, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

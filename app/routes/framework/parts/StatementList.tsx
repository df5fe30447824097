export interface StatementListProps {
  /** "You can:", or a whole sentence where there are no items. */
  leadIn: string
  items: string[]
}

/** The framework's text, word for word: its lead-in and the items after it. */
export function StatementList({ leadIn, items }: StatementListProps) {
  if (items.length === 0) return <p className="govuk-body">{leadIn}</p>
  return (
    <>
      <p className="govuk-body app-lead-in">{leadIn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

export interface TextBlocksProps {
  blocks: { paragraph?: string; items?: string[] }[]
}

/** The paragraphs and lists of a text of the framework. */
export function TextBlocks({ blocks }: TextBlocksProps) {
  return (
    <>
      {blocks.map(({ paragraph, items }) =>
        items ? (
          <Bullets key={items.join()} items={items} />
        ) : (
          <p key={paragraph} className="govuk-body">
            {paragraph}
          </p>
        ),
      )}
    </>
  )
}

export interface StatementsProps {
  leadIn: string
  items: string[]
  /** The framework has no text here, as the lead-in tells. */
  missing?: boolean
}

/** A lead-in with its list, word for word. */
export function StatementBlocks({ leadIn, items, missing }: StatementsProps) {
  return (
    <>
      <p className={missing ? 'govuk-hint' : 'govuk-body'}>{leadIn}</p>
      {items.length > 0 && <Bullets items={items} />}
    </>
  )
}

export function Bullets({ items }: { items: string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

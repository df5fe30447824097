import { WordDifference, type WordDifferenceProps } from './WordDifference'

type Segments = WordDifferenceProps['segments']

interface Rewording {
  title: string
  note: string
  /** The items are paragraphs and no list. */
  paragraphs: boolean
  leadIn: Segments
  items: { kind: 'same' | 'added' | 'removed' | 'reworded' | 'moved'; segments: Segments }[]
}

export interface RewordingsProps {
  title: string
  rewordings: Rewording[]
}

/** Texts in their old and new words, under one heading; nothing where there are none. */
export function Rewordings({ title, rewordings }: RewordingsProps) {
  if (rewordings.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {rewordings.map((rewording) => (
        <div key={`${rewording.title} ${rewording.note}`} className="app-diff">
          <h3 className="govuk-heading-s">{rewording.title}</h3>
          {rewording.note && <p className="govuk-hint">{rewording.note}</p>}
          {rewording.leadIn.length > 0 && (
            <p className="govuk-body">
              <WordDifference segments={rewording.leadIn} />
            </p>
          )}
          <Items {...rewording} />
        </div>
      ))}
    </>
  )
}

function Items({ items, paragraphs }: Rewording) {
  if (items.length === 0) return null
  const [List, Item] = paragraphs ? (['div', 'p'] as const) : (['ul', 'li'] as const)
  return (
    <List className={paragraphs ? undefined : 'govuk-list govuk-list--bullet'}>
      {items.map(({ kind, segments }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        <Item key={index} className={paragraphs ? 'govuk-body' : undefined}>
          <WordDifference segments={segments} />
          {kind === 'moved' && ' (at another place in the list)'}
        </Item>
      ))}
    </List>
  )
}

export interface WordDifferenceProps {
  segments: { kind: 'same' | 'added' | 'removed'; text: string }[]
}

/** One text with removals and additions: struck through and underlined for the eye, in words for the ear. */
export function WordDifference({ segments }: WordDifferenceProps) {
  return segments.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
    if (kind === 'same') return <span key={index}>{text}</span>
    const Element = kind === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
      <Element key={index}>
        <span className="govuk-visually-hidden">[{kind}: </span>
        {text}
        <span className="govuk-visually-hidden">] </span>
      </Element>
    )
  })
}

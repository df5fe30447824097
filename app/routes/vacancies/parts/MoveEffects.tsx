import type { ReactNode } from 'react'

interface Section {
  document: string
  heading: string
  /** The document will lack this section. */
  away: boolean
}

export interface MoveEffectsProps<T extends Section> {
  lost: string[]
  joining: string[]
  toCheck: string[]
  touched: T[]
  hrefOf: (section: T) => string
}

/** The effects of moving on the choices and edits: lost, new, and to be checked. */
export function MoveEffects<T extends Section>({ lost, joining, toCheck, touched, hrefOf }: MoveEffectsProps<T>) {
  return (
    <>
      <h2 className="govuk-heading-m">What moving does</h2>
      <p className="govuk-body">
        {lost.length === 0
          ? 'Every choice and every edit is kept. You can undo the move.'
          : 'All other choices and every edit are kept. You can undo the move.'}
      </p>
      <Effects title="Choices that have no place in it" items={lost} />
      <Effects title="New skills, and how they come in" items={joining} />
      <Effects title="Kept, for you to check" items={toCheck} />
      <Effects
        title="Edited sections whose standard wording changes"
        intro="Your wording stays. Each is marked, so that you can compare."
        items={touched.map((section) => (
          <>
            <a className="govuk-link" href={hrefOf(section)}>
              {section.document}: {section.heading}
            </a>
            {section.away && ': the document no longer has this section, and your wording waits for it'}
          </>
        ))}
      />
    </>
  )
}

function Effects({ title, intro, items }: { title: string; intro?: string; items: ReactNode[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      {intro && <p className="govuk-body">{intro}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  )
}

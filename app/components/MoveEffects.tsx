import type { ReactNode } from 'react'

export interface MoveEffectsProps {
  lost: string[]
  joining: string[]
  toCheck: string[]
  touched: { href: string; text: string; away: boolean }[]
}

/** What moving does to the choices and edits: what has no place, what is new, what to look at. */
export function MoveEffects({ lost, joining, toCheck, touched }: MoveEffectsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">What moving does</h2>
      <p className="govuk-body">
        {lost.length === 0
          ? 'Every choice and every edit is kept. You can undo the move.'
          : 'All other choices and every edit are kept. You can undo the move.'}
      </p>
      <Effects title="No longer there" items={lost} />
      <Effects title="New skills, and how they come in" items={joining} />
      <Effects title="Kept as it is, for you to check" items={toCheck} />
      <Effects
        title="Edited sections whose first wording changes"
        intro="Your wording stays. Each is marked, so that you can compare."
        items={touched.map(({ href, text, away }) => (
          <>
            <a className="govuk-link" href={href}>
              {text}
            </a>
            {away && ': the document no longer has this section, and your wording waits for it'}
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

import type { ReactNode } from 'react'

export interface Action {
  href: string
  text: ReactNode
  /** Names the object of the action: "Change" is not enough for someone who hears only the link. */
  visuallyHiddenText?: string
}

/** A link beside a row or a card title. */
export function ActionLink({ href, text, visuallyHiddenText, cardTitle }: Action & { cardTitle?: ReactNode }) {
  return (
    <a className="govuk-link" href={href}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  )
}

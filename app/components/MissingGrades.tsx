export interface MissingGradesProps {
  /** The roles whose grades the loaded files lack; absent if nothing is missing. */
  text?: string
  /** The page on which to load a saved role page. */
  href: string
}

/** Tells once for a page that grades are not known, and links to the page that loads them. */
export function MissingGrades({ text, href }: MissingGradesProps) {
  if (!text) return null
  return (
    <p className="govuk-body">
      {text} <LoadRolePage href={href} />
    </p>
  )
}

export function LoadRolePage({ href }: Pick<MissingGradesProps, 'href'>) {
  return (
    <a className="govuk-link" href={href}>
      Load a saved role page
    </a>
  )
}
